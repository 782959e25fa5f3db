package xinqiao.template;

import static xinqiao.db.Sequences.LETTER_TEMPLATE_ID;
import static xinqiao.db.Tables.LETTER_TEMPLATE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.LetterTemplateRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.procedure.LetterKind;

/** All SQL on templates that are written, approved and withdrawn; it owns the ends of their journals. */
@Repository
class TemplateStore implements StreamHeads {
    private static final String STREAM = "letter-template";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Journal journal;
    private final Clock clock;

    TemplateStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx, LETTER_TEMPLATE, LETTER_TEMPLATE.ID, LETTER_TEMPLATE.SEQ, LETTER_TEMPLATE.HASH, id, limit);
    }

    /** The versions of one kind of letter, the newest first. */
    List<LetterTemplate> versions(DSLContext tx, String house, TemplateKey key) {
        return tx.selectFrom(LETTER_TEMPLATE)
                .where(LETTER_TEMPLATE.HOUSE_CODE.eq(house))
                .and(LETTER_TEMPLATE.PROFILE_ID.eq(key.profileId()))
                .and(LETTER_TEMPLATE.LETTER.eq(key.letter().key()))
                .orderBy(LETTER_TEMPLATE.VERSION.desc())
                .fetch(TemplateStore::template);
    }

    /** Every version of a house under a procedure that is open, in force or to be. */
    List<LetterTemplate> standing(DSLContext tx, String house, String profileId) {
        return tx.selectFrom(LETTER_TEMPLATE)
                .where(LETTER_TEMPLATE.HOUSE_CODE.eq(house))
                .and(LETTER_TEMPLATE.PROFILE_ID.eq(profileId))
                .and(LETTER_TEMPLATE.STATE.in(
                        TemplateState.DRAFT.name(), TemplateState.SUBMITTED.name(), TemplateState.APPROVED.name()))
                .orderBy(LETTER_TEMPLATE.LETTER, LETTER_TEMPLATE.VERSION.desc())
                .fetch(TemplateStore::template);
    }

    List<LetterTemplate> submitted(DSLContext tx, String house) {
        return tx.selectFrom(LETTER_TEMPLATE)
                .where(LETTER_TEMPLATE.HOUSE_CODE.eq(house))
                .and(LETTER_TEMPLATE.STATE.eq(TemplateState.SUBMITTED.name()))
                .fetch(TemplateStore::template);
    }

    Optional<LetterTemplateRecord> lock(DSLContext tx, String house, TemplateKey key, int version) {
        return tx.selectFrom(LETTER_TEMPLATE)
                .where(LETTER_TEMPLATE.HOUSE_CODE.eq(house))
                .and(LETTER_TEMPLATE.PROFILE_ID.eq(key.profileId()))
                .and(LETTER_TEMPLATE.LETTER.eq(key.letter().key()))
                .and(LETTER_TEMPLATE.VERSION.eq(version))
                .forNoKeyUpdate()
                .fetchOptional();
    }

    /** A new version, after all that there are; who begins one at the same time as somebody else comes too late. */
    void insert(DSLContext tx, Actor actor, LetterTemplateRecord row, TemplateFact fact) {
        row.setId(tx.nextval(LETTER_TEMPLATE_ID));
        keep(row, append(tx, actor, row, Link.START, fact));
        tx.insertInto(LETTER_TEMPLATE).set(row).execute();
    }

    void write(DSLContext tx, Actor actor, LetterTemplateRecord row, TemplateFact fact) {
        keep(row, append(tx, actor, row, new Link(row.getSeq(), row.getHash()), fact));
        tx.update(LETTER_TEMPLATE)
                .set(LETTER_TEMPLATE.STATE, row.getState())
                .set(LETTER_TEMPLATE.WORDS_ZH, row.getWordsZh())
                .set(LETTER_TEMPLATE.WORDS_EN, row.getWordsEn())
                .set(LETTER_TEMPLATE.PARTS, row.getParts())
                .set(LETTER_TEMPLATE.VALID_FROM, row.getValidFrom())
                .set(LETTER_TEMPLATE.VALID_UNTIL, row.getValidUntil())
                .set(LETTER_TEMPLATE.WRITERS, row.getWriters())
                .set(LETTER_TEMPLATE.WRITTEN_BY, row.getWrittenBy())
                .set(LETTER_TEMPLATE.WRITTEN_AT, row.getWrittenAt())
                .set(LETTER_TEMPLATE.DECIDED_BY, row.getDecidedBy())
                .set(LETTER_TEMPLATE.DECIDED_AT, row.getDecidedAt())
                .set(LETTER_TEMPLATE.REASON, row.getReason())
                .set(LETTER_TEMPLATE.SEQ, row.getSeq())
                .set(LETTER_TEMPLATE.HASH, row.getHash())
                .where(LETTER_TEMPLATE.ID.eq(row.getId()))
                .execute();
    }

    private Link append(DSLContext tx, Actor actor, LetterTemplateRecord row, Link last, TemplateFact fact) {
        var entry = new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
        var stream = new Stream(STREAM, row.getId(), row.getDirectCustoms());
        return journal.append(tx, actor, stream, last, List.of(entry), clock.instant());
    }

    private static void keep(LetterTemplateRecord row, Link link) {
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    static LetterTemplate template(LetterTemplateRecord row) {
        Instant decided = row.getDecidedAt() == null ? null : row.getDecidedAt().toInstant();
        return new LetterTemplate(
                row.getId(),
                row.getHouseCode(),
                new TemplateKey(
                        row.getProfileId(), LetterKind.of(row.getLetter()).orElseThrow()),
                row.getVersion(),
                TemplateState.valueOf(row.getState()),
                row.getWordsZh(),
                row.getWordsEn(),
                row.getValidFrom(),
                row.getValidUntil(),
                row.getBasedOn(),
                Arrays.stream(row.getWriters()).collect(Collectors.toSet()),
                row.getWrittenBy(),
                row.getWrittenAt().toInstant(),
                row.getDecidedBy(),
                decided,
                row.getReason(),
                row.getSeq());
    }

    static java.time.OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
