package xinqiao.reception.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.reception.DutyRecord;
import xinqiao.reception.Incident;
import xinqiao.reception.IncidentStep;
import xinqiao.reception.Plan;
import xinqiao.reception.PlanKind;

/** What happens outside office hours and outside the order of petitioning. */
public final class Disorder {
    private Disorder() {}

    /**
     * KM-14: when the petition office works next: this very day if its working day hasn't begun, else the next one.
     *
     * @param start when its working day begins
     */
    @Enforces(Provision.KM_14)
    public static LocalDate nextStart(LocalDate day, LocalTime at, LocalTime start, WorkCalendar calendar) {
        boolean ahead = calendar.works(day) && at.isBefore(start);
        return ahead ? day : calendar.workingDayFrom(day.plusDays(1));
    }

    /** KM-14: caller, matter, what was said. */
    @Enforces(Provision.KM_14)
    public static Decision<DutyRecord.Content> take(DutyRecord.Content content) {
        return new Objections()
                .when(content.caller().isBlank(), Provision.KM_14, "reception.refusal.no-visitor")
                .when(content.matter().isBlank(), Provision.KM_14, "reception.refusal.no-matter")
                .when(content.said().isBlank(), Provision.KM_14, "reception.refusal.no-record")
                .orGrant(() -> content);
    }

    /** KM-19, JF-V4a: the police only after dissuading, home only after the police. */
    @Enforces({Provision.KM_19, Provision.JF_V4A})
    public static Decision<IncidentStep> step(Incident incident, IncidentStep step, String by, String result) {
        var steps = incident.kind().steps();
        int place = steps.indexOf(step);
        boolean inOrder = !incident.kind().misconduct()
                || place >= 0 && steps.subList(0, place).stream().allMatch(incident::took);
        return new Objections()
                .when(!incident.open() || place < 0, Provision.KM_19, "reception.refusal.not-at-this-point")
                .when(place >= 0 && !inOrder, Provision.KM_19, "reception.refusal.order")
                .when(by.isBlank(), Provision.KM_19, "reception.refusal.nobody-named")
                .when(incident.kind().misconduct() && result.isBlank(), Provision.KM_19, "reception.refusal.no-result")
                .orGrant(() -> step);
    }

    /** JF-V4b: what is done for somebody in need is on record before it is closed. */
    @Enforces({Provision.KM_19, Provision.JF_V4B})
    public static Decision<Incident> close(Incident incident) {
        return new Objections()
                .when(!incident.open(), Provision.KM_19, "reception.refusal.not-at-this-point")
                .when(
                        incident.content().steps().isEmpty(),
                        incident.kind().misconduct() ? Provision.KM_19 : Provision.JF_V4B,
                        "reception.refusal.no-step")
                .orGrant(() -> incident);
    }

    /** KM-5: made beforehand, with people, steps or measures; a period follows a plan that exists. */
    @Enforces(Provision.KM_5)
    public static Decision<Plan.Content> ready(
            PlanKind kind, LocalDate from, LocalDate to, Plan.Content content, boolean planned) {
        return new Objections()
                .when(to.isBefore(from), Provision.KM_5, "reception.refusal.no-dates")
                .when(content.name().isBlank(), Provision.KM_5, "reception.refusal.no-name")
                .when(
                        kind == PlanKind.GROUP && content.chair().isBlank(),
                        Provision.KM_5,
                        "reception.refusal.nobody-named")
                .when(content.lines().isEmpty(), Provision.KM_5, "reception.refusal.no-lines")
                .when(kind == PlanKind.PERIOD && !planned, Provision.KM_5, "reception.refusal.no-plan")
                .orGrant(() -> content);
    }
}
