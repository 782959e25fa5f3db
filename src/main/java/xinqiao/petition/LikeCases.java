package xinqiao.petition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.LikeStore.Candidate;
import xinqiao.petition.rules.Comparing;
import xinqiao.petition.rules.Likeness;
import xinqiao.petition.rules.Likeness.Grade;
import xinqiao.petition.rules.Likeness.Said;
import xinqiao.petition.rules.Likeness.Why;
import xinqiao.search.Excerpts;

/** Proposes cases that look like the same matter (查重), within sight alone; what they are, a person decides. */
@Component
public class LikeCases {
    /** How many are shown. */
    public static final int MOST = 5;

    private static final int BUDGET = 6000;
    private static final int SHARING = 400;
    private static final int COMPARED = 60;
    private static final int GROUP = 300;

    private final Gate gate;
    private final Rarities rarities;
    private final LikeStore store;
    private final CaseStore cases;
    private final ComparisonStore comparisons;
    private final ListStore lists;
    private final LinkStore links;

    LikeCases(
            Gate gate,
            Rarities rarities,
            LikeStore store,
            CaseStore cases,
            ComparisonStore comparisons,
            ListStore lists,
            LinkStore links) {
        this.gate = gate;
        this.rarities = rarities;
        this.store = store;
        this.cases = cases;
        this.comparisons = comparisons;
        this.lists = lists;
        this.links = links;
    }

    /**
     * Earlier cases that look like this one, the likeliest first, and those of the same person whatever they say.
     *
     * @throws NotThere for a case that the actor doesn't see
     */
    @Enforces({Provision.LAW_P7, Provision.SYS_4})
    public List<LikeCase> earlier(Actor actor, long id) {
        var sample = rarities.now();
        return gate.as(actor, tx -> {
            Candidate here = here(tx, actor, id);
            return proposals(tx, actor, here.said(), cases.people(tx, id), id, sample, COMPARED).stream()
                    .filter(one -> Comparing.earlier(one.candidate().petition(), here.petition()))
                    .limit(MOST)
                    .map(one -> shown(tx, actor, one, id))
                    .toList();
        });
    }

    /** The same for what is being typed. */
    public List<LikeCase> earlier(Actor actor, Submission typed) {
        if (!actor.may(Power.REGISTER)) return List.of();
        var sample = rarities.now();
        var said =
                LikeStore.said(typed.title(), typed.request() + " " + typed.facts(), typed.place(), typed.business());
        return gate.as(
                actor,
                tx -> proposals(tx, actor, said, typed.people(), 0, sample, COMPARED).stream()
                        .limit(MOST)
                        .map(one -> shown(tx, actor, one, 0))
                        .toList());
    }

    /**
     * The cases in sight that were found to have the same text (联名、同文), this one among them, in the order of their ids.
     *
     * @throws NotThere for a case that the actor doesn't see
     */
    public List<Line> group(Actor actor, long id) {
        return gate.as(actor, tx -> {
            if (cases.find(tx, actor, id).isEmpty()) throw new NotThere(id);
            Set<Long> ids = new TreeSet<>(Set.of(id));
            // each is linked to the first of them
            Set<Long> firsts = new TreeSet<>(Set.of(id));
            sameText(links.earlier(tx, id)).forEach(link -> firsts.add(link.earlier()));
            ids.addAll(firsts);
            for (long first : firsts) sameText(links.later(tx, first)).forEach(link -> ids.add(link.later()));
            return lists.lines(tx, actor, ids).stream()
                    .sorted(Comparator.comparingLong(Line::id))
                    .toList();
        });
    }

    /** Whether these cases all belong to one group. */
    public boolean together(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) return false;
        try {
            var group = group(actor, ids.iterator().next());
            return group.size() > 1 && group.stream().map(Line::id).toList().containsAll(ids);
        } catch (NotThere gone) {
            return false;
        }
    }

    private static Stream<PetitionLink> sameText(List<PetitionLink> all) {
        return all.stream().filter(link -> link.kind() == LinkKind.SAME_TEXT && !link.ended());
    }

    /** All cases in sight with the same text, earlier and later, this one left out. */
    public List<Line> sameText(Actor actor, long id) {
        var sample = rarities.now();
        return gate.as(actor, tx -> {
            Candidate here = here(tx, actor, id);
            var ids = proposals(tx, actor, here.said(), List.of(), id, sample, GROUP).stream()
                    .filter(one -> one.likeness().grade() == Grade.SAME_TEXT)
                    .map(one -> one.candidate().petition().id())
                    .toList();
            return lists.lines(tx, actor, ids).stream()
                    .sorted(Comparator.comparingLong(Line::id))
                    .toList();
        });
    }

    private Candidate here(DSLContext tx, Actor actor, long id) {
        return store.read(tx, actor, List.of(id)).stream().findFirst().orElseThrow(() -> new NotThere(id));
    }

    private record Proposal(Candidate candidate, Likeness likeness) {}

    private List<Proposal> proposals(
            DSLContext tx,
            Actor actor,
            Said said,
            List<PetitionerDetails> people,
            long id,
            Rarities.Sample sample,
            int most) {
        Map<Long, Set<Why>> same = store.samePeople(tx, people);
        Set<Long> ids = new LinkedHashSet<>(same.keySet());
        var keys = sample.rarity().keys(said.wording(), sample.total(), BUDGET);
        if (!keys.isEmpty())
            ids.addAll(store.seen(tx, actor, store.sharing(tx, keys, SHARING)).stream()
                    .limit(most)
                    .toList());
        ids.remove(id);
        if (ids.isEmpty()) return List.of();
        List<Proposal> found = new ArrayList<>();
        for (Candidate one : store.read(tx, actor, ids)) {
            var why = same.getOrDefault(one.petition().id(), Set.of());
            var likeness = Likeness.of(said, one.said(), why, sample.rarity());
            if (likeness.grade() != Grade.NONE) found.add(new Proposal(one, likeness));
        }
        found.sort(Comparator.comparing((Proposal one) -> one.likeness().grade())
                .thenComparing(one -> one.likeness().score(), Comparator.reverseOrder())
                .thenComparing(one -> one.candidate().petition().id(), Comparator.reverseOrder()));
        return found;
    }

    /** Of a report the words aren't shown beside another case. */
    private LikeCase shown(DSLContext tx, Actor actor, Proposal one, long id) {
        long other = one.candidate().petition().id();
        Line line = lists.lines(tx, actor, List.of(other)).getFirst();
        var phrases = String.join(" ", one.likeness().phrases());
        List<Excerpts.Piece> found = line.isProtected() || phrases.isEmpty()
                ? List.of()
                : Excerpts.around(one.candidate().text(), phrases);
        return new LikeCase(
                line,
                one.likeness(),
                found,
                id == 0 ? null : comparisons.verdict(tx, id, other).orElse(null));
    }
}
