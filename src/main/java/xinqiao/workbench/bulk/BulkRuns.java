package xinqiao.workbench.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.ChangedMeanwhile;
import xinqiao.petition.Chosen;
import xinqiao.petition.Command;
import xinqiao.petition.NotThere;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.Petitions;
import xinqiao.petition.State;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.bulk.BulkRun.Item;
import xinqiao.workbench.bulk.BulkRun.Reason;
import xinqiao.workbench.bulk.BulkRun.Result;

/**
 * Does one act on many cases: each in a transaction of its own, by the same rules as if it were the only one. What is
 * refused or breaks keeps none of the others, and what became of each is kept as it happens.
 */
@Component
class BulkRuns {
    private static final Logger LOG = LoggerFactory.getLogger(BulkRuns.class);

    private final Gate gate;
    private final BulkStore store;
    private final PetitionLists lists;
    private final Petitions petitions;
    private final Clock clock;

    BulkRuns(Gate gate, BulkStore store, PetitionLists lists, Petitions petitions, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.lists = lists;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** @param seen the cases, each with its last fact that the actor had seen; nothing happens when the form was sent before */
    void run(Ui ui, Actor actor, UUID id, BulkAct act, Map<Long, Integer> seen, Form form) {
        if (!gate.as(actor, tx -> store.begin(tx, actor, id, act, clock.instant()))) return;
        int ord = 0;
        for (var one : seen.entrySet()) {
            int place = ord++;
            one(ui, actor, act, one.getKey(), one.getValue(), form)
                    .ifPresent(item -> gate.run(actor, tx -> store.add(tx, id, place, item)));
        }
        gate.run(actor, tx -> store.end(tx, id, clock.instant()));
    }

    private Optional<Item> one(Ui ui, Actor actor, BulkAct act, long petition, int seen, Form form) {
        try {
            return each(ui, actor, act, petition, seen, form);
        } catch (NotThere gone) {
            return Optional.of(new Item(petition, Result.NOT_THERE, List.of()));
        } catch (ChangedMeanwhile changed) {
            return Optional.of(new Item(petition, Result.CHANGED, List.of()));
        } catch (RuntimeException broken) {
            LOG.error("{} of petition {} among many broke", act, petition, broken);
            return Optional.of(new Item(petition, Result.FAILED, List.of()));
        }
    }

    private Optional<Item> each(Ui ui, Actor actor, BulkAct act, long petition, int seen, Form form) {
        Optional<Chosen> found = chosen(actor, act, petition);
        // what never was there for this person isn't remembered either
        if (found.isEmpty()) return Optional.empty();
        int seq = seen;
        var commands = act.commands(found.get(), form);
        // its letters have been served since
        if (commands.isEmpty()) return Optional.of(new Item(petition, Result.CHANGED, List.of()));
        for (Command command : commands) {
            switch (petitions.act(actor, petition, seq, command)) {
                case Refused<Petition> no -> {
                    return Optional.of(new Item(petition, Result.REFUSED, reasons(ui, no.objections())));
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

    static List<Reason> reasons(Ui ui, List<Objection> objections) {
        return objections.stream()
                .map(objection -> new Reason(
                        ui.t(
                                objection.reason(),
                                objection.values().stream()
                                        .map(value ->
                                                value instanceof State state ? ui.t("petition.state." + state) : value)
                                        .toArray()),
                        objection.provision().citation(ui.locale())))
                .toList();
    }

    Optional<BulkRun> find(Actor actor, UUID id) {
        return gate.as(actor, tx -> store.find(tx, actor, id));
    }
}
