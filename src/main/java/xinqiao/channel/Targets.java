package xinqiao.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.channel.Target.Details;
import xinqiao.channel.rules.Matching;
import xinqiao.channel.rules.Showings;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;

/** The list of enterprises to which a house brings what fits them (精准推送), each time on record. */
@Component
public class Targets {
    private final Gate gate;
    private final TargetStore store;
    private final ShowingStore showings;
    private final PublicLibrary library;
    private final Subscriptions mails;
    private final Clock clock;

    Targets(
            Gate gate,
            TargetStore store,
            ShowingStore showings,
            PublicLibrary library,
            Subscriptions mails,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.showings = showings;
        this.library = library;
        this.mails = mails;
        this.clock = clock;
    }

    /** Those on the list of the actor's house; of no use to whoever doesn't care for it. */
    public List<Target> list(Actor actor) {
        if (!Showings.cares(actor)) return List.of();
        return gate.as(actor, tx -> store.list(tx, actor.houseCode()));
    }

    /** One with what was brought to it. @throws NotThere for what isn't there and for whoever doesn't care for the list */
    public Target.File open(Actor actor, long id) {
        if (!Showings.cares(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            Target one = store.get(tx, actor, id);
            List<Showing> brought = showings.ofTarget(tx, id);
            var mailed = showings.mailed(tx, brought.stream().map(Showing::id).toList());
            return new Target.File(
                    one,
                    brought.stream()
                            .map(each -> new Target.Pushed(each, mailed.getOrDefault(each.id(), "")))
                            .toList());
        });
    }

    /** @param id of the one that is changed; null for a new one */
    public Decision<Long> set(
            Actor actor, @Nullable Long id, Details details, Set<String> businesses, boolean inService) {
        return Showings.list(actor, details, !businesses.isEmpty())
                .map(good -> gate.as(actor, tx -> {
                    if (id != null) {
                        var unused = store.get(tx, actor, id);
                    }
                    return store.set(tx, actor, id, good, businesses, inService);
                }));
    }

    /** Those in service whose business it is about: whom it is to be brought to. */
    @Enforces(Provision.GS_12)
    public List<Target> fitting(Actor actor, PublicDocument one) {
        return list(actor).stream()
                .filter(Target::inService)
                .filter(each -> Matching.about(each.businesses(), one))
                .toList();
    }

    /** 推送: noted with the day and the way; a mail goes out by itself. */
    public Decision<Long> push(Actor actor, long id, String number, PushWay way, LocalDate on, String note) {
        Target to = open(actor, id).target();
        Optional<PublicDocument> found = library.find(number);
        boolean mailed = way == PushWay.EMAIL;
        return Showings.push(actor, to, found.isPresent(), mailed, mails.on(), on, LocalDate.now(clock))
                .map(day -> gate.as(actor, tx -> {
                    PublicDocument one = found.orElseThrow();
                    var row = ShowingStore.row(actor, ChannelKind.PUSH, one.title(), day);
                    row.setPublication(one.number());
                    row.setItem(one.item());
                    row.setMedium(way.name());
                    row.setNote(note);
                    row.setTargetId(id);
                    long showing = showings.add(tx, row);
                    if (mailed) showings.mail(tx, showing, one.number(), clock.instant());
                    return showing;
                }));
    }

    /** To whom a mail is to bring something. */
    Optional<Target> ofShowing(long showing) {
        return gate.as(Subscriptions.TASK, tx -> {
            Long target = showings.find(tx, showing).target();
            return target == null ? Optional.empty() : store.find(tx, target);
        });
    }
}
