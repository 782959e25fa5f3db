package xinqiao.journal;

import static xinqiao.db.Tables.EXPORT_DAY;
import static xinqiao.db.Tables.EXPORT_REFUSAL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.organisation.Role;
import xinqiao.organisation.Staffing;

/**
 * How much somebody takes out of the system in a day (JF-V6): as much as the role allows, else what the installation does.
 * Whoever wants more is refused, and the leader is told.
 */
@Component
public class TakingOut {
    private static final int MOST = 200;

    private final Gate gate;
    private final Staffing staffing;
    private final Clock clock;
    private final int usual;

    TakingOut(Gate gate, Staffing staffing, Clock clock, @Value("${xinqiao.export.rows-a-day:10000}") int usual) {
        this.gate = gate;
        this.staffing = staffing;
        this.clock = clock;
        this.usual = usual;
    }

    /** Somebody wanted more than they may. @param what which list, as a key of its name */
    public record Refusal(
            long id,
            String name,
            Instant at,
            String what,
            int wanted,
            int taken,
            int allowed,
            @Nullable LocalDate seenOn,
            String seenBy) {}

    /** Rows a day: the role says it, or the installation does. */
    public int allowed(Actor actor) {
        return staffing.post(actor.postId())
                .map(Staffing.PostFile::roleId)
                .flatMap(staffing::role)
                .map(Role::exportRows)
                .orElse(usual);
    }

    /**
     * Counts rows that are about to go out; two who take at the same moment don't get more together than one may.
     *
     * @param what which list
     */
    @Enforces(Provision.JF_V6)
    public Decision<Integer> take(Actor actor, String what, int rows) {
        int allowed = allowed(actor);
        LocalDate today = LocalDate.now(clock);
        return gate.as(actor, tx -> {
            if (rows <= allowed && counted(tx, actor, today, rows, allowed)) return Decision.granted(rows);
            int taken = taken(tx, actor, today);
            refuse(tx, actor, what, rows, taken, allowed);
            return Decision.refused(Provision.JF_V6, "journal.refusal.too-much", allowed, taken, rows);
        });
    }

    private static boolean counted(DSLContext tx, Actor actor, LocalDate today, int rows, int allowed) {
        return tx.insertInto(EXPORT_DAY)
                        .set(EXPORT_DAY.PERSON_ID, actor.personId())
                        .set(EXPORT_DAY.ON_DAY, today)
                        .set(EXPORT_DAY.HOUSE_CODE, actor.houseCode())
                        .set(EXPORT_DAY.TAKEN, rows)
                        .onConflict(EXPORT_DAY.PERSON_ID, EXPORT_DAY.ON_DAY)
                        .doUpdate()
                        .set(EXPORT_DAY.TAKEN, EXPORT_DAY.TAKEN.plus(rows))
                        .where(EXPORT_DAY.TAKEN.plus(rows).le(allowed))
                        .execute()
                > 0;
    }

    private static int taken(DSLContext tx, Actor actor, LocalDate today) {
        return tx.select(EXPORT_DAY.TAKEN)
                .from(EXPORT_DAY)
                .where(EXPORT_DAY.PERSON_ID.eq(actor.personId()), EXPORT_DAY.ON_DAY.eq(today))
                .fetchOptional(EXPORT_DAY.TAKEN)
                .orElse(0);
    }

    private void refuse(DSLContext tx, Actor actor, String what, int wanted, int taken, int allowed) {
        tx.insertInto(EXPORT_REFUSAL)
                .set(EXPORT_REFUSAL.HOUSE_CODE, actor.houseCode())
                .set(EXPORT_REFUSAL.PERSON_ID, actor.personId())
                .set(EXPORT_REFUSAL.NAME, actor.signature())
                .set(EXPORT_REFUSAL.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(EXPORT_REFUSAL.WHAT, what)
                .set(EXPORT_REFUSAL.WANTED, wanted)
                .set(EXPORT_REFUSAL.TAKEN, taken)
                .set(EXPORT_REFUSAL.ALLOWED, allowed)
                .execute();
    }

    /** Who is told: the leaders of the house and its auditor. */
    public static boolean told(Actor actor) {
        return actor.may(Power.APPROVE) || actor.may(Power.AUDIT);
    }

    /** Those of the house, the newest first; empty for whoever isn't told. */
    @Enforces(Provision.JF_V6)
    public List<Refusal> refusals(Actor actor) {
        if (!told(actor)) return List.of();
        return gate.as(
                actor,
                tx -> tx.selectFrom(EXPORT_REFUSAL)
                        .where(EXPORT_REFUSAL.HOUSE_CODE.eq(actor.houseCode()))
                        .orderBy(EXPORT_REFUSAL.ID.desc())
                        .limit(MOST)
                        .fetch(row -> new Refusal(
                                row.getId(),
                                row.getName(),
                                row.getAt().toInstant(),
                                row.getWhat(),
                                row.getWanted(),
                                row.getTaken(),
                                row.getAllowed(),
                                row.getSeenOn(),
                                row.getSeenBy() == null ? "" : row.getSeenBy())));
    }

    /** How many the leader hasn't taken note of; the auditor is no leader. */
    public long waiting(Actor actor) {
        if (!actor.may(Power.APPROVE)) return 0;
        return gate.as(actor, tx -> (long) tx.fetchCount(EXPORT_REFUSAL, unseen(actor)));
    }

    /** The leader has taken note of all that were there. */
    public void seen(Actor actor) {
        if (!actor.may(Power.APPROVE)) return;
        gate.run(
                actor,
                tx -> tx.update(EXPORT_REFUSAL)
                        .set(EXPORT_REFUSAL.SEEN_ON, LocalDate.now(clock))
                        .set(EXPORT_REFUSAL.SEEN_BY, actor.signature())
                        .where(unseen(actor))
                        .execute());
    }

    private static Condition unseen(Actor actor) {
        return EXPORT_REFUSAL.HOUSE_CODE.eq(actor.houseCode()).and(EXPORT_REFUSAL.SEEN_ON.isNull());
    }
}
