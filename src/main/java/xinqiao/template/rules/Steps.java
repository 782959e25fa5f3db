package xinqiao.template.rules;

import java.time.LocalDate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.procedure.WorkKind;
import xinqiao.template.CheckedTemplate;
import xinqiao.template.LetterTemplate;
import xinqiao.template.TemplateState;

/** Who may do what with a template, and when. */
public final class Steps {
    private static final int LONGEST_REASON = 300;

    private Steps() {}

    /** The office of a house writes what its letters say (KM-7); those of disclosure, whoever heads that work too. */
    public static boolean writes(Actor actor, WorkKind work) {
        return actor.office() || work == WorkKind.DISCLOSURE && actor.may(Power.HEAD_DISCLOSURE);
    }

    /** Who looks at them: those who write, approve or check. */
    public static boolean reads(Actor actor) {
        return writes(actor, WorkKind.DISCLOSURE)
                || actor.leads()
                || actor.may(Power.AUDIT)
                || actor.may(Power.ADMINISTER);
    }

    @Enforces(Provision.KM_7)
    public static Decision<Boolean> write(Actor actor, WorkKind work, @Nullable LetterTemplate open) {
        return new Objections()
                .when(!writes(actor, work), Provision.KM_7, "template.refusal.not-writer")
                .when(
                        open != null && open.state() != TemplateState.DRAFT,
                        Provision.KM_7,
                        "template.refusal.being-examined")
                .orGrant(() -> true);
    }

    /** Only words without a fault are put to the leader, with the day from which they count: from today at the earliest. */
    @Enforces({Provision.JF_V6A, Provision.LAW_S2})
    public static Decision<Boolean> submit(
            Actor actor, WorkKind work, LetterTemplate draft, CheckedTemplate checked, LocalDate today) {
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        return new Objections()
                .and(write(actor, work, draft))
                .when(
                        !checked.good(),
                        Provision.LAW_S2,
                        "template.refusal.faulty",
                        checked.faults().size())
                .when(from == null, Provision.JF_V6A, "template.refusal.no-day")
                .when(from != null && from.isBefore(today), Provision.JF_V6A, "template.refusal.day-past")
                .when(
                        from != null && until != null && until.isBefore(from),
                        Provision.JF_V6A,
                        "template.refusal.ends-before")
                .orGrant(() -> true);
    }

    public static boolean approves(Actor actor, LetterTemplate one) {
        return one.state() == TemplateState.SUBMITTED
                && actor.houseCode().equals(one.house())
                && actor.leads()
                && Collections.disjoint(actor.selves(), one.writers());
    }

    /** JF-V6a: drafted by the office, approved by the leader; whoever wrote any of it approves none of it. */
    @Enforces(Provision.JF_V6A)
    public static Decision<Boolean> approve(Actor actor, LetterTemplate one, CheckedTemplate checked, LocalDate today) {
        LocalDate until = one.until();
        return new Objections()
                .and(decide(actor, one))
                .when(!checked.good(), Provision.LAW_S2, "template.refusal.faulty-now")
                .when(until != null && until.isBefore(today), Provision.JF_V6A, "template.refusal.over")
                .orGrant(() -> true);
    }

    @Enforces(Provision.JF_V6A)
    public static Decision<Boolean> sendBack(Actor actor, LetterTemplate one, String reason) {
        return new Objections()
                .and(decide(actor, one))
                .when(bad(reason), Provision.JF_V6A, "template.refusal.no-reason", LONGEST_REASON)
                .orGrant(() -> true);
    }

    private static Decision<Boolean> decide(Actor actor, LetterTemplate one) {
        return new Objections()
                .when(one.state() != TemplateState.SUBMITTED, Provision.JF_V6A, "template.refusal.not-submitted")
                .when(!actor.leads(), Provision.JF_V6A, "template.refusal.not-leader")
                .when(
                        actor.leads() && !Collections.disjoint(actor.selves(), one.writers()),
                        Provision.JF_V6A,
                        "template.refusal.own-words")
                .orGrant(() -> true);
    }

    /** What is in force, or is to be, is withdrawn by those who answer for it; letters in these words stay as they are. */
    @Enforces(Provision.KM_7)
    public static Decision<Boolean> withdraw(Actor actor, WorkKind work, LetterTemplate one, String reason) {
        return new Objections()
                .when(!mayWithdraw(actor, work), Provision.KM_7, "template.refusal.not-withdrawing")
                .when(one.state() != TemplateState.APPROVED, Provision.KM_7, "template.refusal.not-in-force")
                .when(bad(reason), Provision.KM_7, "template.refusal.no-reason", LONGEST_REASON)
                .orGrant(() -> true);
    }

    /** The head of the office, or a leader: what one of them approved, one of them takes back. */
    public static boolean mayWithdraw(Actor actor, WorkKind work) {
        return actor.leads() || writes(actor, work) && actor.may(Power.HEAD_DISCLOSURE);
    }

    @Enforces(Provision.KM_7)
    public static Decision<Boolean> drop(Actor actor, WorkKind work, LetterTemplate one) {
        return new Objections()
                .when(!writes(actor, work), Provision.KM_7, "template.refusal.not-writer")
                .when(!one.state().open(), Provision.KM_7, "template.refusal.not-in-draft")
                .orGrant(() -> true);
    }

    private static boolean bad(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }
}
