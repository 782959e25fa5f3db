package xinqiao.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.operation.Verification;
import xinqiao.procedure.Profiles;

/** Recomputes every open application from its journal, and every date of it, and compares with what is stored. */
@Component
class ApplicationVerification implements Verification {
    private static final Machine TASK = new Machine("verification of open applications");

    private final Gate gate;
    private final ApplicationStore store;
    private final ApplicationHistory history;
    private final Profiles profiles;
    private final Calendars calendars;

    ApplicationVerification(
            Gate gate, ApplicationStore store, ApplicationHistory history, Profiles profiles, Calendars calendars) {
        this.gate = gate;
        this.store = store;
        this.history = history;
        this.profiles = profiles;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "未办结公开申请及其期限 · open applications for disclosure and their dates";
    }

    @Override
    @Enforces({Provision.SYS_1, Provision.SYS_2})
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        gate.run(TASK, tx -> {
            WorkCalendar calendar = calendars.current();
            store.eachOpen(tx, kept -> check(tx, kept, calendar, problems));
        });
        return problems;
    }

    private void check(DSLContext tx, Kept stored, WorkCalendar calendar, List<String> problems) {
        Application one = stored.application();
        Application replayed = Application.replay(
                history.of(tx, one.id()).stream().map(ApplicationEvent::fact).toList());
        if (!replayed.equals(one)) problems.add(one.entry().number() + ": 与台账不一致 · differs from its journal");
        boolean told = store.own(tx, one.id())
                .filter(own -> own.application().equals(OwnView.of(one)))
                .filter(own -> own.link().equals(stored.link()))
                .isPresent();
        if (!told)
            problems.add(one.entry().number() + ": 申请人所见与登记不一致 · what the applicant reads differs from the case");
        var fresh = Clocks.all(replayed, profiles.disclosure(one.entry().profileId()), calendar);
        var row = stored.row();
        var next = Clocks.next(replayed, fresh);
        var cached = ApplicationJson.read(row.getClocks().data(), ApplicationClock.Cache[].class);
        var counted = fresh.stream().map(ApplicationClock.Cache::of).toArray(ApplicationClock.Cache[]::new);
        boolean same = Arrays.equals(counted, cached)
                && Objects.equals(next.map(Clocks.Next::day).orElse(null), row.getDueOn());
        if (!same) problems.add(one.entry().number() + ": 期限与重新计算的不一致 · dates differ from those computed anew");
    }
}
