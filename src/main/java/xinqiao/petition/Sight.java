package xinqiao.petition;

import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION;

import org.jooq.Condition;
import xinqiao.identity.Actor;
import xinqiao.identity.Applicant;
import xinqiao.identity.Claimant;
import xinqiao.identity.FileReader;
import xinqiao.identity.Machine;
import xinqiao.identity.Participant;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;

/**
 * What exists for a viewer: the one condition that list, count, search, file, export and API share. Row-level security
 * says the same once more in the database ({@code xq_sees}).
 */
final class Sight {
    private Sight() {}

    static Condition of(Viewer viewer) {
        return switch (viewer) {
            case Actor actor -> office(actor).or(named(actor));
            case FileReader reader -> linked(reader);
            // what was given of a case is read paper by paper
            case Participant _ -> falseCondition();
            case Applicant _ -> falseCondition();
            case Claimant _ -> falseCondition();
            case Petitioner petitioner -> PETITION.ID.eq(petitioner.petitionId());
            case Visitor _ -> falseCondition();
            case Machine _ -> noCondition();
        };
    }

    /** What is open to the office, as far as the actor's scope reaches. */
    static Condition office(Actor actor) {
        return not(condition(PETITION.PROTECTED)).and(scope(actor)).and(walls(actor));
    }

    /** What isn't, where the actor is named. Lists read it apart, since one question for both could use no index. */
    static Condition named(Actor actor) {
        if (!actor.reports()) return falseCondition();
        return condition(PETITION.PROTECTED)
                .and(val(actor.personId()).eq(any(PETITION.READERS)))
                .and(walls(actor));
    }

    /** The same for a list, which has the few of them from an index and asks no other. */
    static Condition listed(Actor actor) {
        return condition("{0} in (select petition_named())", PETITION.ID).and(named(actor));
    }

    /** The earlier file, seen from the later case; its own walls stand. */
    private static Condition linked(FileReader reader) {
        var actor = reader.actor();
        return PETITION.ID
                .eq(reader.petitionId())
                .and(not(condition(PETITION.PROTECTED)).or(named(actor)))
                .and(walls(actor));
    }

    /** Whether an act's outcome lies behind a wall for the one who acted. */
    static boolean lost(Actor actor, Walls walls) {
        return walls.bars(actor.personId(), actor.departmentId(), actor.houseCode())
                || walls.isProtected() && !actor.reports();
    }

    private static Condition scope(Actor actor) {
        return switch (actor.scope()) {
            case OWN ->
                PETITION.HOUSE_CODE
                        .eq(actor.houseCode())
                        .and(PETITION.DESK_PERSON
                                .eq(actor.personId())
                                .or(PETITION.HANDLER_PERSON.eq(actor.personId())));
            case DEPARTMENT ->
                PETITION.HOUSE_CODE
                        .eq(actor.houseCode())
                        .and(val(actor.departmentId()).eq(any(PETITION.DEPARTMENTS)));
            case HOUSE -> PETITION.HOUSE_CODE.eq(actor.houseCode());
            // one index answers for a whole direct customs; the national house too is its own, but has others below it
            case BELOW ->
                national(actor)
                        ? PETITION.HOUSE_PATH.startsWith(actor.housePath())
                        : actor.houseCode().equals(actor.directCustoms())
                                ? PETITION.DIRECT_CUSTOMS.eq(actor.directCustoms())
                                : PETITION.DIRECT_CUSTOMS
                                        .eq(actor.directCustoms())
                                        .and(PETITION.HOUSE_PATH.startsWith(actor.housePath()));
        };
    }

    private static boolean national(Actor actor) {
        return actor.housePath().equals("/" + actor.houseCode() + "/");
    }

    private static Condition walls(Actor actor) {
        var behalf = actor.behalf();
        return val(actor.personId())
                .ne(all(PETITION.BARRED))
                .and(behalf == null ? noCondition() : val(behalf.personId()).ne(all(PETITION.BARRED)))
                .and(val(actor.departmentId()).ne(all(PETITION.BARRED_DEPARTMENTS)))
                .and(val(actor.houseCode()).ne(all(PETITION.BARRED_HOUSES)));
    }
}
