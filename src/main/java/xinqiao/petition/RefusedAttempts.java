package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Objection;
import xinqiao.law.Provision;

/** Writes down who tried to get past the report wall (KM-21b); the one who tried isn't told that there is one. */
@Component
class RefusedAttempts {
    private static final Machine TASK = new Machine("log of refused attempts");

    private final Gate gate;
    private final ReadingLog readings;

    RefusedAttempts(Gate gate, ReadingLog readings) {
        this.gate = gate;
        this.readings = readings;
    }

    /** An act that the wall refused to somebody who is behind it: no attempt to get past it. */
    @Enforces(Provision.KM_21B)
    void refused(DSLContext tx, Actor actor, long id, List<Objection> objections) {
        if (objections.stream().anyMatch(each -> each.provision() == Provision.KM_21B))
            readings.refused(tx, actor, new Subject("petition", id));
    }

    /**
     * A case that the actor asked for by its address and may not see: the answer is the same as for none. Its readers get
     * past the wall in another way, such as with another token: of them it is no attempt.
     */
    @Enforces(Provision.KM_21B)
    NotThere onWhatIsWalled(Actor actor, long id) {
        boolean walled = gate.as(
                TASK,
                tx -> tx.fetchExists(
                        PETITION,
                        PETITION.ID.eq(id),
                        DSL.condition(PETITION.PROTECTED),
                        DSL.val(actor.personId()).ne(DSL.all(PETITION.READERS))));
        if (walled) gate.run(actor, tx -> readings.withheld(tx, actor, new Subject("petition", id)));
        return new NotThere(id);
    }
}
