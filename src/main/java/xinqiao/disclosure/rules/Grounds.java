package xinqiao.disclosure.rules;

import java.util.List;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.ItemDecision;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.ReplyGroup;
import xinqiao.procedure.ReplyKind;

/** What each reply to a matter takes: its ground, its reasoning, and what must have gone before. */
final class Grounds {
    private Grounds() {}

    @Enforces({Provision.LAW_D4, Provision.HZ_3_4, Provision.SZ_17, Provision.SZ_24, Provision.SZ_25})
    static Decision<ItemDecision> check(
            Application one, ItemDecision decision, String interest, DisclosureProfile profile) {
        if (decision.no() < 1 || decision.no() > one.items().size()) return Decision.granted(decision);
        int no = decision.no();
        ReplyKind kind = decision.kind();
        var rule = profile.findReply(kind);
        boolean reasoned = rule.map(each -> each.reasoned()).orElse(false) || kind.group() == ReplyGroup.NOT_PUBLIC;
        return new Objections()
                .when(rule.isEmpty(), Provision.LAW_D4, "disclosure.refusal.no-such-reply", no)
                .when(
                        kind == ReplyKind.NOT_CORRECTED || kind == ReplyKind.FEE_UNPAID,
                        Provision.LAW_D4,
                        "disclosure.refusal.ends-by-itself",
                        no)
                .when(
                        reasoned && decision.reasoning().isBlank(),
                        Provision.HZ_3_4,
                        "disclosure.refusal.no-reasoning",
                        no)
                .when(
                        kind.fields().contains(LetterField.GETTING)
                                && decision.access().isBlank(),
                        Provision.LAW_D4,
                        "disclosure.refusal.no-access",
                        no)
                .when(
                        kind == ReplyKind.FORBIDDEN && decision.basis().isBlank(),
                        Provision.LAW_D4,
                        "disclosure.refusal.no-basis",
                        no)
                .and(otherwise(one, decision))
                .when(
                        kind == ReplyKind.PARTLY && decision.basis().isBlank(),
                        Provision.SZ_24B,
                        "disclosure.refusal.no-withheld",
                        no)
                .when(
                        kind == ReplyKind.REPEATED && decision.basis().isBlank(),
                        Provision.LAW_D4,
                        "disclosure.refusal.no-earlier-answer",
                        no)
                .and(before(one, decision))
                .and(thirdParty(one, decision, interest, profile))
                .orGrant(() -> decision);
    }

    /** SZ-22b: which rules govern it is named; SZ-16: assistance is between authorities, and nobody's private affair. */
    @Enforces({Provision.SZ_22B, Provision.SZ_16})
    private static Decision<ItemDecision> otherwise(Application one, ItemDecision decision) {
        boolean query = decision.kind() == ReplyKind.ADMINISTRATIVE_QUERY;
        boolean assistance = decision.kind() == ReplyKind.ASSISTANCE;
        return new Objections()
                .when(
                        (query || assistance) && decision.basis().isBlank(),
                        query ? Provision.SZ_22B : Provision.SZ_16,
                        "disclosure.refusal.no-basis",
                        decision.no())
                .when(
                        assistance && one.entry().kind() == ApplicantKind.PERSON,
                        Provision.SZ_16,
                        "disclosure.refusal.assistance-of-a-person",
                        decision.no())
                .orGrant(() -> decision);
    }

    /** What isn't there was looked for; what stays unclear was corrected; what is too much was justified. */
    @Enforces(Provision.LAW_D4)
    private static Decision<ItemDecision> before(Application one, ItemDecision decision) {
        int no = decision.no();
        boolean looked = one.searches().stream().anyMatch(each -> each.items().contains(no));
        boolean found = one.searches().stream().anyMatch(each -> each.items().contains(no) && each.found());
        var reasons = one.reasons();
        Boolean reasonable = reasons == null ? null : reasons.reasonable();
        return new Objections()
                .when(
                        decision.kind() == ReplyKind.NOT_EXISTING && !looked,
                        Provision.LAW_D4,
                        "disclosure.refusal.not-searched",
                        no)
                .when(
                        decision.kind() == ReplyKind.NOT_EXISTING && found,
                        Provision.LAW_D4,
                        "disclosure.refusal.found",
                        no)
                .when(
                        decision.kind() == ReplyKind.STILL_UNCLEAR
                                && one.correction()
                                        .filter(asked -> asked.receivedOn() != null)
                                        .isEmpty(),
                        Provision.LAW_D2,
                        "disclosure.refusal.not-corrected-yet",
                        no)
                .when(
                        decision.kind() == ReplyKind.EXCESSIVE && !Boolean.FALSE.equals(reasonable),
                        Provision.LAW_D4,
                        "disclosure.refusal.reasons-not-judged",
                        no)
                .orGrant(() -> decision);
    }

    /** LAW-D3, SZ-25: refused for a third party's sake only after asking them; given against them for the public only. */
    @Enforces({Provision.LAW_D3, Provision.SZ_25})
    private static Decision<ItemDecision> thirdParty(
            Application one, ItemDecision decision, String interest, DisclosureProfile profile) {
        int no = decision.no();
        List<Consultation> asked = one.consultations().stream()
                .filter(each -> each.kind() == ConsultationKind.THIRD_PARTY
                        && each.items().contains(no))
                .toList();
        boolean theirs = decision.kind().ofThirdParty();
        boolean all = !asked.isEmpty()
                && asked.stream().allMatch(each -> Consulting.agrees(each, profile.consultation(each.kind())));
        boolean against = asked.stream().anyMatch(each -> Consulting.refuses(each, profile));
        return new Objections()
                .when(theirs && asked.isEmpty(), Provision.SZ_25, "disclosure.refusal.third-party-not-asked", no)
                .when(theirs && all, Provision.SZ_25, "disclosure.refusal.third-party-agrees", no)
                .when(
                        // of what is given in part, theirs is what is kept back
                        against && decision.kind() == ReplyKind.PUBLIC && interest.isBlank(),
                        Provision.SZ_25,
                        "disclosure.refusal.no-public-interest",
                        no)
                .orGrant(() -> decision);
    }
}
