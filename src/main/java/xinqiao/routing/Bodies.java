package xinqiao.routing;

import static xinqiao.db.Tables.OUTSIDE_BODY;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.OutsideBodyRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** Petition offices and other bodies outside, as contacts of a direct customs (KM-12). */
@Component
public class Bodies {
    private final Gate gate;

    Bodies(Gate gate) {
        this.gate = gate;
    }

    /** Those of the actor's direct customs, by name. */
    public List<OutsideBody> list(Actor actor) {
        return gate.as(
                actor,
                tx -> tx.selectFrom(OUTSIDE_BODY)
                        .where(OUTSIDE_BODY.DIRECT_CUSTOMS.eq(actor.directCustoms()))
                        .orderBy(OUTSIDE_BODY.NAME)
                        .fetch(Bodies::body));
    }

    /** Keeps a contact; the same name again changes what is known of it. */
    @Enforces(Provision.KM_12)
    public Decision<Long> keep(Actor actor, String name, OutsideBody.Kind kind, String address, String phone) {
        return new Objections()
                .when(!actor.may(Power.TRIAGE), Provision.KM_12, "petition.refusal.no-power")
                .when(
                        name.strip().length() < 2 || name.strip().length() > 100,
                        Provision.KM_12,
                        "routing.refusal.body-name")
                .orGrant(() -> gate.as(
                        actor,
                        tx -> tx.insertInto(OUTSIDE_BODY)
                                .set(OUTSIDE_BODY.DIRECT_CUSTOMS, actor.directCustoms())
                                .set(OUTSIDE_BODY.NAME, name.strip())
                                .set(OUTSIDE_BODY.KIND, kind.name())
                                .set(OUTSIDE_BODY.ADDRESS, address.strip())
                                .set(OUTSIDE_BODY.PHONE, phone.strip())
                                .onConflict(OUTSIDE_BODY.DIRECT_CUSTOMS, OUTSIDE_BODY.NAME)
                                .doUpdate()
                                .set(OUTSIDE_BODY.KIND, kind.name())
                                .set(OUTSIDE_BODY.ADDRESS, address.strip())
                                .set(OUTSIDE_BODY.PHONE, phone.strip())
                                .returningResult(OUTSIDE_BODY.ID)
                                .fetchSingle()
                                .value1()));
    }

    /** The contact of that name, kept from now on where it wasn't known. */
    long named(DSLContext tx, String directCustoms, String name, OutsideBody.Kind kind) {
        return tx.insertInto(OUTSIDE_BODY)
                .set(OUTSIDE_BODY.DIRECT_CUSTOMS, directCustoms)
                .set(OUTSIDE_BODY.NAME, name)
                .set(OUTSIDE_BODY.KIND, kind.name())
                .onConflict(OUTSIDE_BODY.DIRECT_CUSTOMS, OUTSIDE_BODY.NAME)
                .doUpdate()
                .set(OUTSIDE_BODY.NAME, name)
                .returningResult(OUTSIDE_BODY.ID)
                .fetchSingle()
                .value1();
    }

    boolean exists(DSLContext tx, String directCustoms, long id) {
        return tx.fetchExists(OUTSIDE_BODY, OUTSIDE_BODY.ID.eq(id).and(OUTSIDE_BODY.DIRECT_CUSTOMS.eq(directCustoms)));
    }

    String name(DSLContext tx, long id) {
        return tx.select(OUTSIDE_BODY.NAME)
                .from(OUTSIDE_BODY)
                .where(OUTSIDE_BODY.ID.eq(id))
                .fetchSingle(OUTSIDE_BODY.NAME);
    }

    private static OutsideBody body(OutsideBodyRecord row) {
        return new OutsideBody(
                row.getId(), row.getName(), OutsideBody.Kind.valueOf(row.getKind()), row.getAddress(), row.getPhone());
    }
}
