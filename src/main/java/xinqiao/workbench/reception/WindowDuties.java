package xinqiao.workbench.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.reception.DepartmentCalls;
import xinqiao.reception.DutyDesk;
import xinqiao.reception.DutyRecord;
import xinqiao.reception.Incidents;
import xinqiao.reception.Plans;
import xinqiao.reception.Visit;
import xinqiao.reception.Visits;
import xinqiao.web.DeskDuties;

/** What waits at the window, at the duty desk, in an incident and in a sensitive period. */
@Component
class WindowDuties implements DeskDuties {
    private final Visits visits;
    private final DepartmentCalls calls;
    private final DutyDesk duty;
    private final Incidents incidents;
    private final Plans plans;
    private final Clock clock;

    WindowDuties(Visits visits, DepartmentCalls calls, DutyDesk duty, Incidents incidents, Plans plans, Clock clock) {
        this.visits = visits;
        this.calls = calls;
        this.duty = duty;
        this.incidents = incidents;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<Duty> duties(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Visit.Promise> due = visits.due(actor, today);
        List<DutyRecord> records = duty.waiting(actor).stream()
                .filter(record -> !record.dueOn().isAfter(today))
                .toList();
        long measures = actor.may(Power.REGISTER)
                ? plans.today(actor).stream()
                        .filter(one -> one.doneAt() == null)
                        .count()
                : 0;
        return List.of(
                new Duty("reception.duty.incidents", incidents.count(actor), 0, IncidentPage.PATH),
                new Duty(
                        "reception.duty.window",
                        visits.open(actor, today),
                        visits.open(actor, today.minusDays(1)),
                        QueuePage.PATH),
                new Duty(
                        "reception.duty.promises",
                        due.size(),
                        due.stream().filter(one -> one.on().isBefore(today)).count(),
                        QueuePage.PATH),
                new Duty("reception.duty.calls", calls.waiting(actor).size(), 0, CallsPage.PATH),
                new Duty(
                        "reception.duty.records",
                        records.size(),
                        records.stream()
                                .filter(record -> record.dueOn().isBefore(today))
                                .count(),
                        DutyPage.PATH),
                new Duty("reception.duty.measures", measures, 0, PlansPage.PATH));
    }
}
