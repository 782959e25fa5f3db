package xinqiao.petition;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.WorkCalendar;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.operation.Verification;
import xinqiao.petition.PetitionStore.Locked;
import xinqiao.petition.rules.Clocks;
import xinqiao.procedure.Profiles;

/** Recomputes every open case from its journal, and every date of it from scratch, and compares with what is stored. */
@Component
class ClockVerification implements Verification {
    private static final Machine TASK = new Machine("verification of open cases");

    private final Gate gate;
    private final OpenCases openCases;
    private final History history;
    private final Profiles profiles;
    private final Calendars calendars;
    private final CountStore counts;

    ClockVerification(
            Gate gate,
            OpenCases openCases,
            History history,
            Profiles profiles,
            Calendars calendars,
            CountStore counts) {
        this.gate = gate;
        this.openCases = openCases;
        this.history = history;
        this.profiles = profiles;
        this.calendars = calendars;
        this.counts = counts;
    }

    @Override
    public String name() {
        return "未办结信访事项及其期限 · open petitions and their dates";
    }

    @Override
    @Enforces({Provision.SYS_1, Provision.SYS_2})
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        gate.run(TASK, tx -> {
            WorkCalendar calendar = calendars.current();
            openCases.each(tx, stored -> check(tx, stored, calendar, problems));
            problems.addAll(counts.drift(tx));
        });
        return problems;
    }

    private void check(DSLContext tx, Locked stored, WorkCalendar calendar, List<String> problems) {
        Petition petition = stored.petition();
        List<PetitionFact> facts =
                history.of(tx, petition.id()).stream().map(Event::fact).toList();
        // where its house lies is no part of what happened to it
        Petition replayed = Petition.replay(facts).lying(petition.origin().housePath());
        if (!replayed.equals(petition))
            problems.add(petition.origin().number() + ": 与台账不一致 · differs from its journal");
        var profile = profiles.get(petition.origin().profileId());
        var fresh = ClockCache.of(Clocks.all(replayed, profile, calendar));
        if (!Facts.json(fresh)
                .equals(Facts.json(Facts.value(stored.row().getClocks().data(), ClockCache[].class))))
            problems.add(petition.origin().number() + ": 期限与重新计算的不一致 · dates differ from those computed anew");
    }
}
