package xinqiao.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Term;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.publication.rules.PublicationClocks;
import xinqiao.publication.rules.Publishing;

/** What those who work on publications see of them. */
@Component
public class PublishingDesk {
    private static final int PAGE = 50;

    private final Gate gate;
    private final WorkingStore store;
    private final PublicChecks checks;
    private final PublicationProfiles profiles;
    private final Clock clock;

    PublishingDesk(Gate gate, WorkingStore store, PublicChecks checks, PublicationProfiles profiles, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.checks = checks;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * One version with all that its page shows.
     *
     * @param versions all of the document, the newest first
     */
    public record Opened(
            Working one,
            List<Working> versions,
            Set<PublishingAct> open,
            List<PublicationClock> clocks,
            List<Finding> findings) {
        /** Those that nobody answers for yet. */
        public List<Finding> unanswered() {
            return findings.stream()
                    .filter(each -> !one.course().said().confirmed().contains(each.key()))
                    .toList();
        }
    }

    /** A line of a list. @param next of the periods that run, the one that ends first */
    public record Line(Working one, Optional<PublicationClock> next, boolean waits) {
        public boolean late(LocalDate today) {
            LocalDate again = one.course().reexamineOn();
            return next.filter(clock -> clock.late(today)).isPresent()
                    || one.state() == VersionState.REFUSED && again != null && !again.isAfter(today);
        }
    }

    /** Whether there is anything for the actor here. */
    public static boolean works(Actor actor) {
        return Publishing.drafts(actor) || Publishing.decides(actor);
    }

    /** The newest version. */
    public Opened open(Actor actor, long id) {
        return open(actor, id, 0);
    }

    /** @param version 0 for the newest. @throws xinqiao.petition.NotThere for what the actor may not see */
    public Opened open(Actor actor, long id, int version) {
        return gate.as(actor, tx -> {
            var document = store.document(tx, id);
            List<Working> versions = store.versions(tx, id).stream()
                    .map(row -> store.read(tx, document, row))
                    .toList();
            int wanted = version == 0 ? store.newest(tx, id).version().getVersion() : version;
            Working one = versions.stream()
                    .filter(each -> each.version() == wanted)
                    .findFirst()
                    .orElseThrow(() -> new xinqiao.petition.NotThere(id));
            boolean last = one.version() == store.newest(tx, id).version().getVersion();
            return new Opened(
                    PublishingSteps.seen(actor, one),
                    versions,
                    Publishing.open(one, actor, last, profiles.of(one)),
                    profiles.clocks(one, profiles.periods(actor, actor.houseCode())),
                    one.state().open() ? checks.of(tx, one) : List.of());
        });
    }

    /** What the public files of the newest version were made from; for those alone who make it. */
    public List<Attached> originals(Actor actor, long id) {
        return gate.as(actor, tx -> {
            var one = PublishingSteps.seen(actor, store.read(tx, store.document(tx, id), store.newest(tx, id)));
            return store.originals(tx, id, one.version());
        });
    }

    /** What is under way in the house and what was refused until it is looked at again, as far as the actor sees it. */
    public List<Line> unfinished(Actor actor) {
        return lines(actor, gate.as(actor, tx -> store.unfinished(tx, actor.houseCode())));
    }

    /** What became public with an approval whose papers aren't archived yet. */
    @Enforces(Provision.SZ_21)
    public List<Line> unarchived(Actor actor) {
        return lines(actor, gate.as(actor, tx -> store.unarchived(tx, actor.houseCode())));
    }

    private List<Line> lines(Actor actor, List<Working> all) {
        var periods = profiles.periods(actor, actor.houseCode());
        return all.stream()
                .filter(one -> Publishing.sees(one, actor))
                .map(one -> line(one, actor, periods))
                .toList();
    }

    private Line line(Working one, Actor actor, Map<String, Term> periods) {
        var open = Publishing.open(one, actor, true, profiles.of(one));
        LocalDate again = one.course().reexamineOn();
        boolean waits = Publishing.waits(one, open, actor)
                || open.contains(PublishingAct.REEXAMINE) && again != null && !again.isAfter(LocalDate.now(clock));
        return new Line(
                one,
                one.state().open() ? PublicationClocks.next(profiles.clocks(one, periods)) : Optional.empty(),
                waits);
    }

    /** Whether there is a page of its papers for the actor. */
    public static boolean opens(PublicDocument one, Actor actor) {
        return Publishing.sees(one, actor);
    }

    /**
     * A page of what is finished.
     *
     * @param count of all pages together
     * @param next after which document the next page begins; null on the last one
     */
    public record Finished(
            List<PublicDocument> documents,
            int count,
            @Nullable Long next) {
        public static final Finished NONE = new Finished(List.of(), 0, null);

        public Finished {
            documents = List.copyOf(documents);
        }
    }

    /** What the house made public, or doesn't any more. @param before the last one of the page before */
    public Finished finished(Actor actor, DocumentState state, @Nullable Long before) {
        return gate.as(actor, tx -> {
            var some = store.finished(tx, actor.houseCode(), state, before, PAGE + 1);
            var page = some.subList(0, Math.min(PAGE, some.size()));
            return new Finished(
                    page,
                    store.countFinished(tx, actor.houseCode(), state),
                    some.size() > PAGE ? page.getLast().id() : null);
        });
    }
}
