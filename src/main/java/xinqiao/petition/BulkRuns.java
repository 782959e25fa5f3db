package xinqiao.petition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.BulkRun.Item;
import xinqiao.petition.BulkRun.Reason;
import xinqiao.petition.BulkRun.Result;

/**
 * Does one act on many cases: each in a transaction of its own, by the same rules as if it were the only one. What is
 * refused or breaks keeps none of the others, and what became of each is kept as it happens.
 */
@Component
public class BulkRuns {
    /** How many at once; a technical bound, no law. */
    public static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(BulkRuns.class);

    private final Gate gate;
    private final BulkStore store;
    private final PetitionLists lists;
    private final LikeCases like;
    private final Petitions petitions;
    private final Clock clock;

    BulkRuns(Gate gate, BulkStore store, PetitionLists lists, LikeCases like, Petitions petitions, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.lists = lists;
        this.like = like;
        this.petitions = petitions;
        this.clock = clock;
    }

    /**
     * Those of the cases that the actor sees, each with what speaks against the act.
     *
     * @return empty where it is one for cases with the same text, and these aren't such a group
     */
    public Optional<List<Chosen>> choose(Actor actor, BulkAct act, List<Long> ids) {
        if (act.sameText() && !like.together(actor, ids)) return Optional.empty();
        return Optional.of(lists.chosen(actor, ids, act.act()));
    }

    /** Whether the act will be tried with it. */
    public static boolean ready(BulkAct act, Chosen one) {
        return one.objections().isEmpty()
                && (act != BulkAct.SERVE || !one.letters().isEmpty());
    }

    /**
     * Does it, unless the form was sent before.
     *
     * @param told a ground in the words of whoever acts
     * @param seen the cases, each with its last fact that the actor had seen
     * @return false where it is for cases with the same text, and these aren't such a group
     */
    public boolean run(
            Actor actor,
            UUID id,
            BulkAct act,
            Map<Long, Integer> seen,
            BulkFacts facts,
            Function<Objection, Reason> told) {
        if (act.sameText() && !like.together(actor, seen.keySet())) return false;
        if (!gate.as(actor, tx -> store.begin(tx, actor, id, act, clock.instant()))) return true;
        int ord = 0;
        for (var one : seen.entrySet()) {
            int place = ord++;
            one(actor, act, one.getKey(), one.getValue(), facts, told)
                    .ifPresent(item -> gate.run(actor, tx -> store.add(tx, id, place, item)));
        }
        gate.run(actor, tx -> store.end(tx, id, clock.instant()));
        return true;
    }

    private Optional<Item> one(
            Actor actor, BulkAct act, long petition, int seen, BulkFacts facts, Function<Objection, Reason> told) {
        try {
            return each(actor, act, petition, seen, facts, told);
        } catch (NotThere gone) {
            return Optional.of(new Item(petition, Result.NOT_THERE, List.of()));
        } catch (ChangedMeanwhile changed) {
            return Optional.of(new Item(petition, Result.CHANGED, List.of()));
        } catch (RuntimeException broken) {
            LOG.error("{} of petition {} among many broke", act, petition, broken);
            return Optional.of(new Item(petition, Result.FAILED, List.of()));
        }
    }

    private Optional<Item> each(
            Actor actor, BulkAct act, long petition, int seen, BulkFacts facts, Function<Objection, Reason> told) {
        Optional<Chosen> found = chosen(actor, act, petition);
        // what never was there for this person isn't remembered either
        if (found.isEmpty()) return Optional.empty();
        int seq = seen;
        var commands = act.commands(found.get(), facts);
        // its letters have been served since
        if (commands.isEmpty()) return Optional.of(new Item(petition, Result.CHANGED, List.of()));
        for (Command command : commands) {
            switch (petitions.act(actor, petition, seq, command)) {
                case Refused<Petition> no -> {
                    return Optional.of(new Item(
                            petition,
                            Result.REFUSED,
                            no.objections().stream().map(told).toList()));
                }
                case Granted<Petition> _ ->
                    seq = chosen(actor, act, petition).map(Chosen::seq).orElse(seq);
            }
        }
        return Optional.of(new Item(petition, Result.DONE, List.of()));
    }

    private Optional<Chosen> chosen(Actor actor, BulkAct act, long petition) {
        return lists.chosen(actor, List.of(petition), act.act()).stream().findFirst();
    }

    /** One's own only. */
    public Optional<BulkRun> find(Actor actor, UUID id) {
        return gate.as(actor, tx -> store.find(tx, actor, id));
    }
}
