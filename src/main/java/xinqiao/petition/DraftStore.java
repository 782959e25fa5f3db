package xinqiao.petition;

import static xinqiao.db.Tables.REGISTRATION_DRAFT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.RegistrationDraftRecord;
import xinqiao.identity.Actor;
import xinqiao.petition.RegistrationDraft.Content;

/** Keeps drafts. The table's policy says once more who sees them. */
@Component
class DraftStore {
    /** A draft's form and files as they are stored. */
    record Kept(Map<String, List<String>> form) {}

    record Files(List<Upload> files) {}

    private final PersonSeals seals;

    DraftStore(PersonSeals seals) {
        this.seals = seals;
    }

    private static Condition sight(Actor actor) {
        Condition mine = REGISTRATION_DRAFT.CLERK.eq(actor.personId());
        Condition open = REGISTRATION_DRAFT.SHUT.isFalse();
        Condition others = switch (actor.scope()) {
            case OWN -> mine;
            case DEPARTMENT -> mine.or(open.and(REGISTRATION_DRAFT.DEPARTMENT_ID.eq(actor.departmentId())));
            case HOUSE, BELOW -> mine.or(open);
        };
        return REGISTRATION_DRAFT.HOUSE_CODE.eq(actor.houseCode()).and(others);
    }

    List<RegistrationDraft> list(DSLContext tx, Actor actor) {
        return tx.selectFrom(REGISTRATION_DRAFT)
                .where(sight(actor))
                .orderBy(REGISTRATION_DRAFT.ID)
                .fetch(this::read);
    }

    int count(DSLContext tx, Actor actor) {
        return tx.fetchCount(REGISTRATION_DRAFT, sight(actor));
    }

    Optional<RegistrationDraft> find(DSLContext tx, Actor actor, long id) {
        return tx.selectFrom(REGISTRATION_DRAFT)
                .where(REGISTRATION_DRAFT.ID.eq(id))
                .and(sight(actor))
                .fetchOptional(this::read);
    }

    long insert(DSLContext tx, Actor actor, Content content, Instant now) {
        return tx.insertInto(REGISTRATION_DRAFT)
                .set(REGISTRATION_DRAFT.HOUSE_CODE, actor.houseCode())
                .set(REGISTRATION_DRAFT.DEPARTMENT_ID, actor.departmentId())
                .set(REGISTRATION_DRAFT.BEGUN_BY, actor.personId())
                .set(REGISTRATION_DRAFT.BEGUN_AT, now.atOffset(ZoneOffset.UTC))
                .set(fill(new RegistrationDraftRecord(), actor, content, now))
                .returningResult(REGISTRATION_DRAFT.ID)
                .fetchSingle()
                .value1();
    }

    /** @return whether it was there for the actor */
    boolean update(DSLContext tx, Actor actor, long id, Content content, Instant now) {
        return tx.update(REGISTRATION_DRAFT)
                        .set(fill(new RegistrationDraftRecord(), actor, content, now))
                        .where(REGISTRATION_DRAFT.ID.eq(id))
                        .and(sight(actor))
                        .execute()
                == 1;
    }

    boolean take(DSLContext tx, Actor actor, long id) {
        return tx.update(REGISTRATION_DRAFT)
                        .set(REGISTRATION_DRAFT.CLERK, actor.personId())
                        .where(REGISTRATION_DRAFT.ID.eq(id))
                        .and(sight(actor))
                        .execute()
                == 1;
    }

    boolean delete(DSLContext tx, Actor actor, long id) {
        return tx.deleteFrom(REGISTRATION_DRAFT)
                        .where(REGISTRATION_DRAFT.ID.eq(id))
                        .and(sight(actor))
                        .execute()
                == 1;
    }

    private RegistrationDraftRecord fill(RegistrationDraftRecord row, Actor actor, Content content, Instant now) {
        row.setClerk(actor.personId());
        row.setSavedAt(now.atOffset(ZoneOffset.UTC));
        row.setShut(content.shut());
        row.setChannel(content.channel() == null ? null : content.channel().name());
        row.setTitle(content.title());
        row.setMissing(content.missing().toArray(String[]::new));
        row.setForm(seals.draft(actor.houseCode(), Facts.json(new Kept(content.form()))));
        row.setFiles(JSONB.valueOf(Facts.json(new Files(content.files()))));
        return row;
    }

    private RegistrationDraft read(RegistrationDraftRecord row) {
        return new RegistrationDraft(
                row.getId(),
                row.getClerk(),
                row.getBegunAt().toInstant(),
                row.getSavedAt().toInstant(),
                new Content(
                        row.getShut(),
                        row.getChannel() == null ? null : Channel.valueOf(row.getChannel()),
                        row.getTitle(),
                        Arrays.asList(row.getMissing()),
                        Facts.value(seals.draft(row.getHouseCode(), row.getForm()), Kept.class)
                                .form(),
                        Facts.value(row.getFiles().data(), Files.class).files()));
    }
}
