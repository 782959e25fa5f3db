package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;

/** Which open cases somebody has in hand, or a department or house: nobody leaves and nothing closes over them. */
@Component
public class OpenWork {
    private static final Machine TASK = new Machine("open work");
    private static final int SHOWN = 50;

    private final Gate gate;

    OpenWork(Gate gate) {
        this.gate = gate;
    }

    /** Somebody or something that cases wait with. */
    public sealed interface With {
        record Person(long id) implements With {}

        /** A person at one of their desks. */
        record PersonAt(long id, long department) implements With {}

        record Department(long id) implements With {}

        record House(String code) implements With {}
    }

    /** A case by its name only. */
    public record Ref(long id, String number, String title) {}

    /** Whether there is any, protected ones too; how many and which is not told. */
    @Enforces(Provision.KM_8)
    public boolean any(With with) {
        return gate.as(TASK, tx -> tx.fetchExists(PETITION, which(with)));
    }

    /** Whether the house or one below it ever had a case. */
    public boolean ever(House house) {
        return gate.as(TASK, tx -> tx.fetchExists(PETITION, PETITION.HOUSE_PATH.startsWith(house.path())));
    }

    /** Those that the viewer may see, the oldest first. */
    public List<Ref> shown(Actor actor, With with) {
        return gate.as(actor, tx -> refs(tx, actor, with));
    }

    /** Those of these numbers that the viewer may see. */
    @Enforces(Provision.SYS_4)
    public Set<String> visible(Actor actor, Collection<String> numbers) {
        if (numbers.isEmpty()) return Set.of();
        return gate.as(
                actor,
                tx -> tx.select(PETITION.NUMBER)
                        .from(PETITION)
                        .where(Sight.of(actor))
                        .and(PETITION.NUMBER.eq(DSL.any(numbers.toArray(String[]::new))))
                        .fetchSet(PETITION.NUMBER));
    }

    private static List<Ref> refs(DSLContext tx, Actor actor, With with) {
        return tx.select(PETITION.ID, PETITION.NUMBER, PETITION.TITLE)
                .from(PETITION)
                .where(Sight.of(actor))
                .and(which(with))
                .orderBy(PETITION.ID)
                .limit(SHOWN)
                .fetch(row -> new Ref(row.value1(), row.value2(), row.value3()));
    }

    private static Condition which(With with) {
        Condition open = PETITION.STATE.ne(State.CLOSED.name());
        return switch (with) {
            case With.Person(long id) -> open.and(PETITION.DESK_PERSON.eq(id).or(PETITION.HANDLER_PERSON.eq(id)));
            case With.PersonAt(long id, long department) ->
                open.and(PETITION.DESK_DEPARTMENT.eq(department))
                        .and(PETITION.DESK_PERSON.eq(id).or(PETITION.HANDLER_PERSON.eq(id)));
            case With.Department(long id) -> open.and(PETITION.DESK_DEPARTMENT.eq(id));
            case With.House(String code) -> open.and(PETITION.HOUSE_CODE.eq(code));
        };
    }
}
