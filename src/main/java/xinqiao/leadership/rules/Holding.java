package xinqiao.leadership.rules;

import java.time.LocalDate;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.Measure;
import xinqiao.leadership.Meeting;

/** Hearing how petition work goes (听取汇报), and screening disputes (矛盾纠纷排查化解), each with what follows from it (KM-6). */
public final class Holding {
    private Holding() {}

    public static boolean keeps(Actor actor) {
        return actor.office() || actor.leads();
    }

    @Enforces(Provision.KM_6)
    public static Decision<Meeting.Content> hold(
            Meeting.Content content, LocalDate on, boolean known, LocalDate today) {
        return new Objections()
                .when(content.title().isBlank(), Provision.KM_6, "leadership.refusal.no-title")
                .when(content.chair().isBlank(), Provision.KM_6, "leadership.refusal.no-chair")
                .when(content.findings().isBlank(), Provision.KM_6, "leadership.refusal.no-findings")
                .when(on.isAfter(today), Provision.KM_6, "leadership.refusal.in-the-future")
                .and(
                        content.measures().isEmpty()
                                ? Decision.granted(content)
                                : Owning.measures(content.measures(), known, on))
                .orGrant(() -> content);
    }

    /** Who says that a measure is carried out: the office, a leader, or the department that had to. */
    @Enforces(Provision.KM_6)
    public static boolean mayDo(Meeting meeting, Measure measure, Actor actor) {
        Long department = measure.department();
        return measure.open()
                && actor.houseCode().equals(meeting.house())
                && (keeps(actor) || department != null && department == actor.departmentId());
    }
}
