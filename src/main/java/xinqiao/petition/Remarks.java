package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.ChangeCount;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.petition.rules.Remarking;
import xinqiao.petition.rules.Viewing;

/** Remarks among colleagues on a case (工作备注), for exactly those who see the case. */
@Component
public class Remarks {
    private final Gate gate;
    private final RemarkStore store;
    private final CaseStore cases;
    private final Houses houses;
    private final ChangeCount changes;
    private final Clock clock;

    Remarks(Gate gate, RemarkStore store, CaseStore cases, Houses houses, ChangeCount changes, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.cases = cases;
        this.houses = houses;
        this.changes = changes;
        this.clock = clock;
    }

    /** All remarks on a case, the oldest first. The actor has then read those that mention them. */
    public List<Remark> read(Actor actor, long id) {
        return gate.byKey(actor, tx -> read(actor, petition(tx, actor, id)));
    }

    /** The same of a case that the actor has open. */
    public List<Remark> read(Actor actor, Petition petition) {
        long id = petition.id();
        return gate.byKey(actor, tx -> {
            List<Remark> remarks = store.of(tx, id);
            if (remarks.stream().anyMatch(remark -> remark.mentioned().contains(actor.personId()))
                    && store.read(tx, actor, id, clock.instant())) changes.noted();
            return remarks;
        });
    }

    /**
     * Notes something on a case. The same words twice in a row are one remark: a button was pressed twice.
     *
     * @param mentioned colleagues to be told, see {@link #colleagues}
     * @throws NotThere for a case that the actor can't see
     */
    public Decision<String> add(Actor actor, long id, String words, Set<Long> mentioned) {
        return gate.byKey(actor, tx -> {
            var seeing = colleagues(actor, petition(tx, actor, id)).keySet();
            var decision = Remarking.check(words, mentioned, seeing);
            if (decision instanceof Granted<String>(String said)
                    && store.lastOf(tx, id, actor.personId())
                            .filter(said::equals)
                            .isEmpty()) {
                store.insert(tx, actor, id, said, mentioned, clock.instant());
                changes.noted();
            }
            return decision;
        });
    }

    /**
     * Who else sees the case, in the house that has it and in the actor's own: by person, in one of their posts. To choose
     * from; what they really see is asked when they look.
     */
    public Map<Long, Holder> colleagues(Actor actor, Petition petition) {
        Map<Long, Holder> all = new LinkedHashMap<>();
        Stream.of(petition.origin().houseCode(), actor.houseCode())
                .distinct()
                .flatMap(house -> houses.roster(house).on(LocalDate.now(clock)).stream())
                .filter(holder -> holder.person().id() != actor.personId())
                .filter(holder -> Viewing.sees(
                        petition, holder, houses.get(holder.department().houseCode())))
                .forEach(holder -> all.putIfAbsent(holder.person().id(), holder));
        return all;
    }

    /** Remarks that mention the actor and wait to be read, the newest first. */
    public List<Remark.Waiting> waiting(Actor actor, int most) {
        return gate.byKey(actor, tx -> store.waiting(tx, actor, most));
    }

    public int waiting(Actor actor) {
        return gate.byKey(actor, tx -> store.waiting(tx, actor));
    }

    private Petition petition(DSLContext tx, Actor actor, long id) {
        return cases.find(tx, actor, id).map(PetitionRow::read).orElseThrow(() -> new NotThere(id));
    }
}
