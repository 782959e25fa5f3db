package xinqiao.serving.rules;

import java.util.List;
import java.util.Optional;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.ServiceRule.PublicNotice;
import xinqiao.serving.Notice;
import xinqiao.serving.ServedLetter;
import xinqiao.serving.Serving;
import xinqiao.serving.ServingState;
import xinqiao.serving.Way;

/** Public notice (公告送达): only after other ways have failed, never of a report, decided by a leader. */
public final class LastResort {
    private LastResort() {}

    /** LAW-P1, LAW-D8: where the procedure knows a notice at all; KM-21b: a report exists for the people named on it only. */
    @Enforces({Provision.LAW_P1, Provision.LAW_D8, Provision.KM_21B})
    public static Decision<ServedLetter> ask(Actor actor, ServedLetter letter, List<Serving> tries, String ground) {
        Provision cited = Trying.cited(letter.key());
        long vain = tries.stream().filter(one -> one.state().vain()).count();
        boolean byPost = tries.stream()
                .anyMatch(one -> one.way() == Way.POST && one.state().vain());
        int asked = letter.rule().notice().map(PublicNotice::tries).orElse(0);
        return new Objections()
                .and(Trying.begin(actor, letter, tries))
                .when(letter.servedOn() != null, cited, "serving.refusal.served-already", letter.number())
                .when(letter.rule().notice().isEmpty(), cited, "serving.refusal.no-notice")
                .when(letter.shut(), Provision.KM_21B, "serving.refusal.notice-of-report")
                .when(asked > 0 && (vain < asked || !byPost), cited, "serving.refusal.other-ways-first", asked, vain)
                .when(tries.stream().anyMatch(one -> one.state().open()), cited, "serving.refusal.still-underway")
                .when(ground.isBlank(), cited, "serving.refusal.no-ground")
                .orGrant(() -> letter);
    }

    /**
     * A leader of the house decides, while it waits, and nobody on what they asked for themselves. What the procedure
     * doesn't know (any more) can only be refused.
     */
    public static Decision<Boolean> decide(
            Actor actor, Notice notice, Serving one, Optional<PublicNotice> rule, boolean agreed, String remarks) {
        Provision cited = Trying.cited(one.letter());
        return new Objections()
                .when(
                        !actor.leads() || !actor.houseCode().equals(notice.houseCode()),
                        cited,
                        "serving.refusal.not-leader")
                .when(actor.selves().contains(notice.askedBy()), cited, "serving.refusal.own-notice")
                .when(
                        notice.agreed() != null || notice.withdrawnOn() != null || one.state() != ServingState.PREPARED,
                        cited,
                        "serving.refusal.decided-already")
                .when(agreed && rule.isEmpty(), cited, "serving.refusal.no-notice")
                .when(!agreed && remarks.isBlank(), cited, "serving.refusal.no-remarks")
                .orGrant(() -> agreed);
    }
}
