package xinqiao.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.rules.Consulting;
import xinqiao.disclosure.rules.Setting;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * What the law itself makes of silence, the night after: whoever was consulted and didn't answer has had their time
 * and the term runs on. That happens once, since it changes what it looks for. What wasn't corrected or paid for in time
 * is for somebody to judge, to be approved and told, so it waits at the desk.
 */
@Component
class Waiting {
    private static final Machine TASK = new Machine("terms of others that are over");
    private static final int BATCH = 100;

    private final Gate gate;
    private final ApplicationStore store;
    private final Applications applications;
    private final Clock clock;

    Waiting(Gate gate, ApplicationStore store, Applications applications, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.applications = applications;
        this.clock = clock;
    }

    /** @return how many applications went on */
    @Enforces(Provision.LAW_D3)
    int go() {
        LocalDate today = LocalDate.now(clock);
        int changed = 0;
        List<Long> batch = after(0);
        while (!batch.isEmpty()) {
            for (long id : batch) if (gate.byKey(TASK, tx -> goOn(tx, id, today))) changed++;
            batch = after(batch.getLast());
        }
        return changed;
    }

    private List<Long> after(long id) {
        return gate.as(TASK, tx -> store.overdue(tx, id, BATCH));
    }

    private boolean goOn(DSLContext tx, long id, LocalDate today) {
        var kept = store.lock(tx, id).orElseThrow();
        Application one = kept.application();
        Setting setting = applications.setting(one, 0);
        List<ApplicationFact> facts = new ArrayList<>();
        one.awaited().flatMap(asked -> Consulting.silent(asked, today).stream()).forEach(facts::add);
        if (facts.isEmpty()) return false;
        Application after = one.with(facts);
        applications.write(tx, TASK, kept.link(), facts, after, setting);
        return true;
    }
}
