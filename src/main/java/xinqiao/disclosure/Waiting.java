package xinqiao.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.rules.Charging;
import xinqiao.disclosure.rules.Consulting;
import xinqiao.disclosure.rules.Setting;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * What the law itself makes of silence, the night after: whoever was consulted and didn't answer has had their time
 * (the term runs on), an unpaid application is abandoned. Each happens once, since it changes what it looks for. That an
 * applicant had no good reason not to correct is for somebody to judge, so it waits at the desk.
 */
@Component
class Waiting {
    private static final Machine TASK = new Machine("terms of others that are over");
    private static final int BATCH = 100;

    private final Gate gate;
    private final ApplicationStore store;
    private final ContentStore content;
    private final Applications applications;
    private final Clock clock;

    Waiting(Gate gate, ApplicationStore store, ContentStore content, Applications applications, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.content = content;
        this.applications = applications;
        this.clock = clock;
    }

    /** @return how many applications went on or ended */
    @Enforces({Provision.LAW_D3, Provision.LAW_D5})
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
        String words = ResourceBundle.getBundle(
                        "i18n/disclosure", Locale.forLanguageTag(one.entry().language()))
                .getString("disclosure.letter.unpaid");
        var lapsed = Charging.unpaid(one, setting.profile(), words, today);
        lapsed.ifPresent(facts::add);
        if (facts.isEmpty()) return false;
        Application after = one.with(facts);
        applications.write(tx, TASK, kept, facts, after, setting);
        if (lapsed.isPresent()) content.writeFee(tx, after, today);
        return true;
    }
}
