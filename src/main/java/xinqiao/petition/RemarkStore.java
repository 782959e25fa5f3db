package xinqiao.petition;

import static xinqiao.db.Tables.MENTION;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.REMARK;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;

/** All SQL on remarks. They are added and read; nothing changes them but that a mention was read. */
@Component
class RemarkStore {
    List<Remark> of(DSLContext tx, long petition) {
        var remarks = tx.selectFrom(REMARK)
                .where(REMARK.PETITION_ID.eq(petition))
                .orderBy(REMARK.ID)
                .fetch();
        if (remarks.isEmpty()) return List.of();
        Map<Long, List<Long>> mentioned = tx.select(MENTION.REMARK_ID, MENTION.PERSON_ID)
                .from(MENTION)
                .join(REMARK)
                .on(REMARK.ID.eq(MENTION.REMARK_ID))
                .where(REMARK.PETITION_ID.eq(petition))
                .fetchGroups(MENTION.REMARK_ID, MENTION.PERSON_ID);
        return remarks.map(row -> new Remark(
                row.getId(),
                row.getAt().toInstant(),
                row.getPersonId(),
                row.getName(),
                row.getWords(),
                new HashSet<>(mentioned.getOrDefault(row.getId(), List.of()))));
    }

    /** The last words that this person noted on the case. */
    Optional<String> lastOf(DSLContext tx, long petition, long person) {
        return tx.select(REMARK.WORDS)
                .from(REMARK)
                .where(REMARK.PETITION_ID.eq(petition))
                .and(REMARK.PERSON_ID.eq(person))
                .orderBy(REMARK.ID.desc())
                .limit(1)
                .fetchOptional(REMARK.WORDS);
    }

    void insert(DSLContext tx, Actor actor, long petition, String words, Set<Long> mentioned, Instant at) {
        long id = tx.insertInto(REMARK)
                .set(REMARK.PETITION_ID, petition)
                .set(REMARK.AT, at.atOffset(ZoneOffset.UTC))
                .set(REMARK.PERSON_ID, actor.personId())
                .set(REMARK.NAME, actor.signature())
                .set(REMARK.WORDS, words)
                .returningResult(REMARK.ID)
                .fetchSingle()
                .value1();
        for (long person : mentioned)
            tx.insertInto(MENTION)
                    .set(MENTION.REMARK_ID, id)
                    .set(MENTION.PETITION_ID, petition)
                    .set(MENTION.PERSON_ID, person)
                    .execute();
    }

    /** @return whether some weren't read yet */
    boolean read(DSLContext tx, Actor actor, long petition, Instant at) {
        return tx.update(MENTION)
                        .set(MENTION.READ_AT, at.atOffset(ZoneOffset.UTC))
                        .where(MENTION.PERSON_ID.eq(actor.personId()))
                        .and(MENTION.PETITION_ID.eq(petition))
                        .and(MENTION.READ_AT.isNull())
                        .execute()
                > 0;
    }

    /** Of cases that the actor still sees. */
    List<Remark.Waiting> waiting(DSLContext tx, Actor actor, int most) {
        return tx.select(PETITION.ID, PETITION.NUMBER, PETITION.TITLE, REMARK.AT, REMARK.NAME, REMARK.WORDS)
                .from(MENTION)
                .join(REMARK)
                .on(REMARK.ID.eq(MENTION.REMARK_ID))
                .join(PETITION)
                .on(PETITION.ID.eq(MENTION.PETITION_ID))
                .where(MENTION.PERSON_ID.eq(actor.personId()))
                .and(MENTION.READ_AT.isNull())
                .and(Sight.of(actor))
                .orderBy(MENTION.REMARK_ID.desc())
                .limit(most)
                .fetch(row -> new Remark.Waiting(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4().toInstant(),
                        row.value5(),
                        row.value6()));
    }

    int waiting(DSLContext tx, Actor actor) {
        return tx.fetchCount(tx.selectOne()
                .from(MENTION)
                .join(PETITION)
                .on(PETITION.ID.eq(MENTION.PETITION_ID))
                .where(MENTION.PERSON_ID.eq(actor.personId()))
                .and(MENTION.READ_AT.isNull())
                .and(Sight.of(actor)));
    }
}
