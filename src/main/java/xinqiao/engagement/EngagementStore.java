package xinqiao.engagement;

import static org.jooq.impl.DSL.condition;
import static xinqiao.db.Sequences.ENGAGEMENT_ID;
import static xinqiao.db.Tables.ENGAGEMENT;
import static xinqiao.db.Tables.ENGAGEMENT_PAPER;
import static xinqiao.db.Tables.PARTICIPANT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.EngagementRecord;
import xinqiao.db.tables.records.ParticipantRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Participant;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.petition.Origin;

/** All SQL on engagements and the roster of those from outside; it owns the ends of their journals. */
@Component
class EngagementStore implements StreamHeads {
    static final String STREAM = "engagement";

    /** An engagement with the end of its journal. */
    record Kept(Engagement engagement, String directCustoms, String housePath, Link link) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, ENGAGEMENT, ENGAGEMENT.ID, ENGAGEMENT.SEQ, ENGAGEMENT.HASH, id, limit);
    }

    long next(DSLContext tx) {
        return tx.nextval(ENGAGEMENT_ID);
    }

    void insert(
            DSLContext tx,
            long id,
            Actor actor,
            Origin of,
            Outsider who,
            NewEngagement asked,
            LocalDate from,
            LocalDate until,
            Link link) {
        tx.insertInto(ENGAGEMENT)
                .set(ENGAGEMENT.ID, id)
                .set(ENGAGEMENT.DIRECT_CUSTOMS, of.directCustoms())
                .set(ENGAGEMENT.HOUSE_CODE, actor.houseCode())
                .set(ENGAGEMENT.HOUSE_PATH, actor.housePath())
                .set(ENGAGEMENT.PETITION_ID, of.id())
                .set(ENGAGEMENT.PARTICIPANT_ID, who.id())
                .set(ENGAGEMENT.PERSON_ID, who.person())
                .set(ENGAGEMENT.NUMBER, of.number())
                .set(ENGAGEMENT.TITLE, of.title())
                .set(ENGAGEMENT.PURPOSE, asked.purpose().strip())
                .set(ENGAGEMENT.FROM_ON, from)
                .set(ENGAGEMENT.UNTIL_ON, until)
                .set(ENGAGEMENT.OPINION, "")
                .set(ENGAGEMENT.SEQ, link.seq())
                .set(ENGAGEMENT.HASH, link.hash())
                .execute();
        if (asked.text()) papers(tx, id, "TEXT", Set.of(0L));
        papers(tx, id, "ATTACHMENT", asked.attachments());
        papers(tx, id, "LETTER", asked.letters());
    }

    private static void papers(DSLContext tx, long engagement, String kind, Collection<Long> refs) {
        for (long ref : refs)
            tx.insertInto(ENGAGEMENT_PAPER)
                    .set(ENGAGEMENT_PAPER.ENGAGEMENT_ID, engagement)
                    .set(ENGAGEMENT_PAPER.KIND, kind)
                    .set(ENGAGEMENT_PAPER.REF, ref)
                    .execute();
    }

    /** Of one case, the newest first. */
    List<Engagement> of(DSLContext tx, long petition) {
        return list(tx, ENGAGEMENT.PETITION_ID.eq(petition));
    }

    /** Those that last, of whoever is engaged. */
    List<Engagement> mine(DSLContext tx, Participant who, LocalDate today) {
        return list(tx, ENGAGEMENT.PERSON_ID.eq(who.personId()).and(lasts(today)));
    }

    private static Condition lasts(LocalDate today) {
        return ENGAGEMENT.ENDED_ON.isNull().and(ENGAGEMENT.FROM_ON.le(today)).and(ENGAGEMENT.UNTIL_ON.ge(today));
    }

    private static List<Engagement> list(DSLContext tx, Condition wanted) {
        return tx.select(ENGAGEMENT.fields())
                .select(PARTICIPANT.NAME, PARTICIPANT.KIND, PARTICIPANT.BODY)
                .from(ENGAGEMENT)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ENGAGEMENT.PARTICIPANT_ID))
                .where(wanted)
                .orderBy(ENGAGEMENT.ID.desc())
                .fetch(EngagementStore::engagement);
    }

    /** Locked for a change; of whoever is engaged only while it lasts. */
    Optional<Kept> lock(DSLContext tx, long id) {
        return lock(tx, ENGAGEMENT.ID.eq(id)).stream().findFirst();
    }

    /** Those of a case that haven't ended, locked for a change. */
    List<Kept> lockOpen(DSLContext tx, long petition) {
        return lock(tx, ENGAGEMENT.PETITION_ID.eq(petition).and(ENGAGEMENT.ENDED_ON.isNull()));
    }

    private static List<Kept> lock(DSLContext tx, Condition wanted) {
        return tx.select(ENGAGEMENT.fields())
                .select(PARTICIPANT.NAME, PARTICIPANT.KIND, PARTICIPANT.BODY)
                .from(ENGAGEMENT)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ENGAGEMENT.PARTICIPANT_ID))
                .where(wanted)
                .orderBy(ENGAGEMENT.ID)
                .forNoKeyUpdate()
                .of(ENGAGEMENT)
                .fetch(row -> {
                    var one = row.into(ENGAGEMENT);
                    return new Kept(engagement(row), one.getDirectCustoms(), one.getHousePath(), link(one));
                });
    }

    void end(DSLContext tx, long id, LocalDate on, Link link) {
        tx.update(ENGAGEMENT)
                .set(ENGAGEMENT.ENDED_ON, on)
                .set(ENGAGEMENT.SEQ, link.seq())
                .set(ENGAGEMENT.HASH, link.hash())
                .where(ENGAGEMENT.ID.eq(id))
                .execute();
    }

    void opinion(DSLContext tx, long id, String words, LocalDate on, Link link) {
        tx.update(ENGAGEMENT)
                .set(ENGAGEMENT.OPINION, words)
                .set(ENGAGEMENT.OPINION_ON, on)
                .set(ENGAGEMENT.SEQ, link.seq())
                .set(ENGAGEMENT.HASH, link.hash())
                .where(ENGAGEMENT.ID.eq(id))
                .execute();
    }

    List<Outsider> outsiders(DSLContext tx, String house) {
        return tx.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.HOUSE_CODE.eq(house))
                .orderBy(PARTICIPANT.ID)
                .fetch(EngagementStore::outsider);
    }

    Optional<Outsider> outsider(DSLContext tx, String house, long id) {
        return tx.selectFrom(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(id), PARTICIPANT.HOUSE_CODE.eq(house))
                .fetchOptional(EngagementStore::outsider);
    }

    long register(DSLContext tx, Actor actor, long person, String name, OutsiderKind kind, String body) {
        return tx.insertInto(PARTICIPANT)
                .set(PARTICIPANT.DIRECT_CUSTOMS, actor.directCustoms())
                .set(PARTICIPANT.HOUSE_CODE, actor.houseCode())
                .set(PARTICIPANT.PERSON_ID, person)
                .set(PARTICIPANT.NAME, name)
                .set(PARTICIPANT.KIND, kind.name())
                .set(PARTICIPANT.BODY, body)
                .returningResult(PARTICIPANT.ID)
                .fetchSingle()
                .value1();
    }

    void account(DSLContext tx, long id, String login) {
        tx.update(PARTICIPANT)
                .set(PARTICIPANT.LOGIN, login)
                .where(PARTICIPANT.ID.eq(id), PARTICIPANT.LOGIN.isNull())
                .execute();
    }

    void open(DSLContext tx, long id, boolean open) {
        tx.update(PARTICIPANT)
                .set(PARTICIPANT.OPEN, open)
                .where(PARTICIPANT.ID.eq(id), condition(PARTICIPANT.OPEN).ne(open))
                .execute();
    }

    private static Outsider outsider(ParticipantRecord row) {
        return new Outsider(
                row.getId(),
                row.getPersonId(),
                row.getName(),
                OutsiderKind.valueOf(row.getKind()),
                row.getBody(),
                row.getLogin(),
                row.getOpen());
    }

    private static Engagement engagement(Record row) {
        var one = row.into(ENGAGEMENT);
        return new Engagement(
                one.getId(),
                one.getPetitionId(),
                one.getParticipantId(),
                row.get(PARTICIPANT.NAME),
                OutsiderKind.valueOf(row.get(PARTICIPANT.KIND)),
                row.get(PARTICIPANT.BODY),
                one.getNumber(),
                one.getTitle(),
                one.getPurpose(),
                one.getFromOn(),
                one.getUntilOn(),
                one.getEndedOn(),
                one.getOpinion(),
                one.getOpinionOn());
    }

    private static Link link(EngagementRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }
}
