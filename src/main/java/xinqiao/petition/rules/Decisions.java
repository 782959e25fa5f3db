package xinqiao.petition.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Desk;
import xinqiao.petition.Opinion;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.Approved;
import xinqiao.petition.PetitionFact.LegallyReviewed;
import xinqiao.petition.PetitionFact.OpinionDrafted;
import xinqiao.petition.PetitionFact.SentBack;
import xinqiao.petition.ReviewOf;
import xinqiao.petition.State;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;

/** From the draft opinion over legal review and approval to the letter (处理意见). */
final class Decisions {
    private Decisions() {}

    /** KM-27, KM-28a: the petitioner is heard first; the outcome fits the kind; findings, opinion and basis are given. */
    @Enforces({Provision.KM_27, Provision.KM_28A, Provision.KM_20})
    static Decision<Ruling> draft(
            Petition petition, Actor actor, Command.DraftOpinion command, Receiver receiver, Setting setting) {
        Opinion opinion = command.opinion();
        MatterKind kind = petition.kind();
        // the duty to hear (KM-27) is that of the handling body; who reviews has the file
        boolean mustHear = kind == MatterKind.APPEAL
                && petition.origin().reachable()
                && petition.origin().review() == null;
        State next = setting.profile().legalReview().required() ? State.LEGAL_REVIEW : State.APPROVAL;
        return receiver.objections(petition)
                .when(
                        mustHear && !petition.handling().heard(),
                        Provision.KM_27,
                        "petition.refusal.petitioner-not-heard")
                .when(
                        petition.course().openHearing().isPresent(),
                        Provision.KM_27,
                        "petition.refusal.hearing-not-concluded")
                .when(Simply.unfit(petition, opinion.outcome()), Provision.LAW_P4, "petition.refusal.simple-unfit")
                .when(
                        kind == null || !opinion.outcome().fits(kind),
                        Provision.KM_28A,
                        "petition.refusal.outcome-of-another-kind")
                .and(Reviewing.opinion(petition, opinion, setting))
                .when(opinion.findings().isBlank(), Provision.LAW_P2, "petition.refusal.no-findings")
                .when(opinion.opinion().isBlank(), Provision.LAW_P2, "petition.refusal.no-opinion")
                .when(
                        kind == MatterKind.APPEAL && opinion.basis().isBlank(),
                        Provision.LAW_P2,
                        "petition.refusal.no-basis")
                .orGrant(() -> Ruling.of(
                        new OpinionDrafted(setting.today(), opinion, next, receiver.desk(), actor.personId())));
    }

    /** KM-9: reviewed with written remarks; a draft that the legal department objects to goes back. */
    @Enforces(Provision.KM_9)
    static Decision<Ruling> reviewLaw(
            Petition petition, Actor actor, Command.ReviewLaw command, Receiver receiver, Setting setting) {
        if (!command.agrees()) return sendBack(petition, Provision.KM_9, command.remarks(), setting);
        return receiver.objections(petition)
                .when(command.remarks().isBlank(), Provision.KM_9, "petition.refusal.no-remarks")
                .orGrant(() -> Ruling.of(new LegallyReviewed(
                        setting.today(), command.remarks().strip(), receiver.desk(), actor.personId())));
    }

    /** KM-28a with KM-9: no opinion is issued before its legal review, where the profile requires one. */
    @Enforces({Provision.KM_9, Provision.KM_28A})
    static Decision<Ruling> approve(Petition petition, Command.Approve command, Setting setting) {
        if (!command.approves()) return sendBack(petition, Provision.KM_28A, command.remarks(), setting);
        Opinion draft = petition.deciding().draft();
        if (draft == null) return Decision.refused(Provision.KM_28A, "petition.refusal.no-opinion");
        boolean reviewed = petition.deciding().lawReviewed();
        boolean reachable = petition.origin().reachable();
        return new Objections()
                .when(
                        setting.profile().legalReview().required() && !reviewed,
                        Provision.KM_9,
                        "petition.refusal.not-reviewed")
                .orGrant(() -> {
                    var ruling = Ruling.of(new Approved(
                            setting.today(), WayBack.toOffice(petition, State.TO_SERVE, setting), reachable));
                    return reachable ? ruling.with(letter(petition), values(draft, petition, setting)) : ruling;
                });
    }

    /** What would be recorded and issued if the draft were approved as it stands; empty where there is none. */
    static Optional<Ruling> ifApproved(Petition petition, Setting setting) {
        return Optional.ofNullable(petition.deciding().draft())
                .map(draft -> Ruling.of(new Approved(
                                setting.today(), WayBack.toOffice(petition, State.TO_SERVE, setting), true))
                        .with(letter(petition), values(draft, petition, setting)));
    }

    private static Decision<Ruling> sendBack(Petition petition, Provision provision, String remarks, Setting setting) {
        Desk back = WayBack.toHandler(petition, setting);
        return new Objections()
                .when(remarks.isBlank(), provision, "petition.refusal.no-remarks")
                .orGrant(() -> Ruling.of(new SentBack(setting.today(), remarks.strip(), back)));
    }

    private static LetterKind letter(Petition petition) {
        ReviewOf review = petition.origin().review();
        if (review != null) return review.stage().letter();
        return switch (petition.kind()) {
            case APPEAL -> LetterKind.OPINION;
            case SUGGESTION -> LetterKind.SUGGESTION_REPLY;
            case REPORT -> LetterKind.REPORT_REPLY;
            case null -> throw new IllegalStateException("decided before triage: " + petition.id());
        };
    }

    private static Map<LetterField, Object> values(Opinion draft, Petition petition, Setting setting) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.FACTS, draft.findings());
        values.put(LetterField.OPINION, draft.opinion());
        values.put(LetterField.REPLY, draft.opinion());
        values.put(LetterField.BASIS, draft.basis());
        Optional.ofNullable(draft.branch())
                .flatMap(setting.profile()::branch)
                .ifPresent(branch -> values.put(LetterField.ANEW, branch.route()));
        return values;
    }
}
