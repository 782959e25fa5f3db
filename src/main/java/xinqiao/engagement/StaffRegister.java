package xinqiao.engagement;

import static xinqiao.db.Tables.STAFF_RECORD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.engagement.StaffRecord.Kind;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;

/** The register of petition posts (KM-10): who holds them, who came to be trained there or moved on, who was taught what. */
@Component
public class StaffRegister {
    private static final int MOST = 300;

    private final Gate gate;
    private final Houses houses;
    private final Clock clock;

    StaffRegister(Gate gate, Houses houses, Clock clock) {
        this.gate = gate;
        this.houses = houses;
        this.clock = clock;
    }

    /** Whoever works at the petition office, its leaders and the administrator see it. */
    public static boolean reads(Actor actor) {
        return Outsiders.keeps(actor) || actor.may(Power.APPROVE) || actor.may(Power.ADMINISTER);
    }

    /** Who holds the posts of the petition office today. */
    @Enforces(Provision.KM_10)
    public List<Holder> posts(Actor actor) {
        return houses.roster(actor.houseCode()).on(LocalDate.now(clock)).stream()
                .filter(holder -> holder.department().kind() == DepartmentKind.PETITION_OFFICE)
                .toList();
    }

    /** The entries of the house, the newest first. */
    public List<StaffRecord> records(Actor actor) {
        return gate.as(
                actor,
                tx -> tx.selectFrom(STAFF_RECORD)
                        .where(STAFF_RECORD.HOUSE_CODE.eq(actor.houseCode()))
                        .orderBy(STAFF_RECORD.FROM_ON.desc(), STAFF_RECORD.ID.desc())
                        .limit(MOST)
                        .fetch(row -> new StaffRecord(
                                row.getId(),
                                row.getPersonId(),
                                Kind.valueOf(row.getKind()),
                                row.getFromOn(),
                                row.getUntilOn(),
                                row.getWords(),
                                row.getHours(),
                                row.getNotedBy())));
    }

    /** @param hours of training only */
    @Enforces(Provision.KM_10)
    public Decision<Integer> enter(
            Actor actor,
            long person,
            Kind kind,
            LocalDate from,
            @Nullable LocalDate until,
            String words,
            @Nullable Integer hours) {
        boolean here = houses.roster(actor.houseCode()).posts().stream()
                .anyMatch(holder -> holder.person().id() == person);
        return new Objections()
                .when(!Outsiders.keeps(actor) || !here, Provision.KM_10, "engagement.refusal.not-now")
                .when(words.isBlank(), Provision.KM_10, "engagement.refusal.no-words")
                .when(until != null && until.isBefore(from), Provision.KM_10, "engagement.refusal.ends-before")
                .when(hours != null && hours < 1, Provision.KM_10, "engagement.refusal.hours")
                .orGrant(() -> gate.as(
                        actor,
                        tx -> tx.insertInto(STAFF_RECORD)
                                .set(STAFF_RECORD.HOUSE_CODE, actor.houseCode())
                                .set(STAFF_RECORD.PERSON_ID, person)
                                .set(STAFF_RECORD.KIND, kind.name())
                                .set(STAFF_RECORD.FROM_ON, from)
                                .set(STAFF_RECORD.UNTIL_ON, until)
                                .set(STAFF_RECORD.WORDS, words.strip())
                                .set(STAFF_RECORD.HOURS, hours)
                                .set(STAFF_RECORD.NOTED_BY, actor.signature())
                                .set(STAFF_RECORD.NOTED_ON, LocalDate.now(clock))
                                .execute()));
    }
}
