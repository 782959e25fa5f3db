package xinqiao.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.ReplyKind;
import xinqiao.publication.PublishingSteps.Hand;
import xinqiao.publication.rules.Releasing;

/** Review and approval (审查、批准) of what is to be public, by others than those who wrote it. */
@Component
public class PublicReviews {
    private final PublishingSteps steps;
    private final PublicChecks checks;
    private final PublicDrafts publications;
    private final PublicationProfiles profiles;

    PublicReviews(PublishingSteps steps, PublicChecks checks, PublicDrafts publications, PublicationProfiles profiles) {
        this.steps = steps;
        this.checks = checks;
        this.publications = publications;
        this.profiles = profiles;
    }

    /** 批准 */
    @Enforces({Provision.SZ_19, Provision.SZ_20})
    public Decision<Working> approve(Actor actor, long id, String words) {
        return steps.act(
                actor,
                id,
                PublishingAct.APPROVE,
                words,
                hand -> Releasing.ready(hand.one(), checks.of(hand.tx(), hand.one()))
                        .map(good -> {
                            hand.state(VersionState.APPROVED);
                            hand.rows().inside().setApprover(actor.personId());
                            hand.version().setDecidedOn(steps.today());
                            return List.of(new DocumentFact.Approved(
                                    steps.today(), good.version(), DocumentJson.snapshot(good.content())));
                        }));
    }

    /** 退回修改 */
    @Enforces(Provision.SZ_20)
    public Decision<Working> sendBack(Actor actor, long id, String words) {
        return steps.act(
                actor,
                id,
                PublishingAct.SEND_BACK,
                words,
                hand -> Releasing.because(words, Provision.SZ_20).map(why -> {
                    hand.state(VersionState.DRAFT);
                    hand.version().setSubmittedOn(null);
                    hand.said(hand.said().heldBack());
                    return PublishingSteps.moved(hand, PublishingAct.SEND_BACK, steps.today());
                }));
    }

    /** 提交保密主管部门确定 */
    @Enforces(Provision.SZ_19)
    public Decision<Working> askSecrecy(Actor actor, long id, String words) {
        return steps.act(
                actor,
                id,
                PublishingAct.ASK_SECRECY,
                words,
                hand -> Releasing.because(words, Provision.SZ_19).map(why -> {
                    hand.state(VersionState.SECRECY);
                    hand.version().setSecrecyOn(steps.today());
                    return PublishingSteps.moved(hand, PublishingAct.ASK_SECRECY, steps.today());
                }));
    }

    /** The secrecy department finds that it may be public; whoever approves goes on. */
    @Enforces(Provision.SZ_19)
    public Decision<Working> clear(Actor actor, long id, String words) {
        return steps.act(
                actor,
                id,
                PublishingAct.CLEAR,
                words,
                hand -> Releasing.because(words, Provision.SZ_19).map(why -> {
                    hand.state(VersionState.REVIEW);
                    return PublishingSteps.moved(hand, PublishingAct.CLEAR, steps.today());
                }));
    }

    /** 不予公开, by whoever approves. @param reexamineOn when the ground is looked at again */
    @Enforces(Provision.SZ_17)
    public Decision<Working> refuse(
            Actor actor, long id, @Nullable ReplyKind ground, String reasoning, @Nullable LocalDate reexamineOn) {
        return refuse(actor, id, PublishingAct.REFUSE, ground, reasoning, reexamineOn);
    }

    /** 不予公开, since the secrecy department finds so. */
    @Enforces({Provision.SZ_17, Provision.SZ_19})
    public Decision<Working> forbid(
            Actor actor, long id, @Nullable ReplyKind ground, String reasoning, @Nullable LocalDate reexamineOn) {
        return refuse(actor, id, PublishingAct.FORBID, ground, reasoning, reexamineOn);
    }

    private Decision<Working> refuse(
            Actor actor,
            long id,
            PublishingAct act,
            @Nullable ReplyKind ground,
            String reasoning,
            @Nullable LocalDate reexamineOn) {
        var grounds = profiles.disclosure(actor.houseCode());
        if (grounds.isEmpty()) return Decision.refused(Provision.SZ_17, "publication.refusal.no-ground");
        return steps.act(
                actor,
                id,
                act,
                reasoning,
                hand -> Releasing.refuse(ground, reasoning, reexamineOn, grounds.get(), steps.today())
                        .map(good -> {
                            hand.state(VersionState.REFUSED);
                            hand.version().setGround(good.name());
                            hand.version().setReexamineOn(reexamineOn);
                            hand.version().setDecidedOn(steps.today());
                            hand.said(hand.said().reasoned(reasoning.strip()).heldBack());
                            return List.of(new DocumentFact.Refused(
                                    steps.today(),
                                    hand.one().version(),
                                    good,
                                    reexamineOn == null ? steps.today() : reexamineOn));
                        }));
    }

    /** The ground is looked at again: it holds on until another day, or a new version is drafted. */
    @Enforces(Provision.SZ_17)
    public Decision<Working> reexamine(Actor actor, long id, boolean holds, String words, @Nullable LocalDate again) {
        return steps.act(
                actor,
                id,
                PublishingAct.REEXAMINE,
                words,
                hand -> Releasing.reexamine(holds, words, again, steps.today()).map(still -> {
                    hand.version().setReexamineOn(still ? again : null);
                    if (!still) {
                        int unused = publications.anew(
                                hand, actor, words.strip(), hand.said().closing());
                    }
                    return reexamined(hand, still ? again : null);
                }));
    }

    private List<DocumentFact> reexamined(Hand hand, @Nullable LocalDate again) {
        return List.of(new DocumentFact.Reexamined(steps.today(), hand.one().version(), again));
    }
}
