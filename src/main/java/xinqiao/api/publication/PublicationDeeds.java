package xinqiao.api.publication;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.api.publication.AskedOfPublication.Archiving;
import xinqiao.api.publication.AskedOfPublication.Correcting;
import xinqiao.api.publication.AskedOfPublication.Direct;
import xinqiao.api.publication.AskedOfPublication.Editing;
import xinqiao.api.publication.AskedOfPublication.Limiting;
import xinqiao.api.publication.AskedOfPublication.Nothing;
import xinqiao.api.publication.AskedOfPublication.Reason;
import xinqiao.api.publication.AskedOfPublication.Reexamining;
import xinqiao.api.publication.AskedOfPublication.Refusing;
import xinqiao.api.publication.AskedOfPublication.Remark;
import xinqiao.api.publication.AskedOfPublication.Scheduling;
import xinqiao.api.publication.AskedOfPublication.Withdrawing;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.publication.Attached;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicReleases;
import xinqiao.publication.PublicReviews;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.Working;

/** Carries out what was asked, by the verbs that the pages use. */
@Component
class PublicationDeeds {
    private final PublicDrafts drafts;
    private final PublicReviews reviews;
    private final PublicReleases releases;

    PublicationDeeds(PublicDrafts drafts, PublicReviews reviews, PublicReleases releases) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.releases = releases;
    }

    Decision<Working> carryOut(
            Actor actor, long id, PublishingAct act, int revision, Record asked, List<Attached> files) {
        return switch (asked) {
            case Editing it ->
                drafts.edit(
                        actor,
                        id,
                        revision,
                        it.publication().draft(),
                        files,
                        it.removed() == null ? Set.of() : Set.copyOf(it.removed()));
            case Remark it -> said(actor, id, act, it.words() == null ? "" : it.words());
            case Reason it -> said(actor, id, act, it.words());
            case Correcting it -> drafts.correct(actor, id, it.words(), it.closing() == null ? "" : it.closing());
            case Direct it -> releases.publishDirectly(actor, id, it.ground());
            case Refusing it ->
                act == PublishingAct.REFUSE
                        ? reviews.refuse(actor, id, it.ground(), it.reasoning(), it.again())
                        : reviews.forbid(actor, id, it.ground(), it.reasoning(), it.again());
            case Scheduling it -> releases.schedule(actor, id, it.at());
            case Limiting it -> releases.limit(actor, id, it.until());
            case Withdrawing it -> releases.withdraw(actor, id, it.words(), it.told());
            case Reexamining it -> reviews.reexamine(actor, id, it.holds(), it.words(), it.again());
            case Archiving it -> releases.archive(actor, id, it.place());
            case Nothing _ -> plain(actor, id, act);
            default -> throw new IllegalStateException("no act: " + asked.getClass());
        };
    }

    private Decision<Working> said(Actor actor, long id, PublishingAct act, String words) {
        return switch (act) {
            case SUBMIT -> drafts.submit(actor, id, words);
            case APPROVE -> reviews.approve(actor, id, words);
            case SEND_BACK -> reviews.sendBack(actor, id, words);
            case ASK_SECRECY -> reviews.askSecrecy(actor, id, words);
            case CLEAR -> reviews.clear(actor, id, words);
            case RESTORE -> releases.restore(actor, id, words);
            default -> throw new IllegalStateException("takes no words: " + act);
        };
    }

    private Decision<Working> plain(Actor actor, long id, PublishingAct act) {
        return switch (act) {
            case DROP -> drafts.drop(actor, id);
            case TAKE_BACK -> drafts.takeBack(actor, id);
            case PUBLISH -> releases.publish(actor, id);
            case UNSCHEDULE -> releases.unschedule(actor, id);
            default -> throw new IllegalStateException("takes more: " + act);
        };
    }
}
