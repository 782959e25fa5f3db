package xinqiao.seal;

import static xinqiao.db.Tables.SEAL_USE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.SealUseRecord;
import xinqiao.identity.Viewer;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.procedure.LetterKind;

/** All SQL on uses of seals; it owns the ends of their journals. */
@Component
class UseLog implements StreamHeads {
    static final String STREAM = "seal-use";
    private final SealBook book;

    UseLog(SealBook book) {
        this.book = book;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, SEAL_USE, SEAL_USE.ID, SEAL_USE.SEQ, SEAL_USE.HASH, id, limit);
    }

    /** Of which letter a use is. */
    record OfLetter(String of, long id, LetterKind kind) {}

    /** A new row whose other columns whoever calls has filled. */
    long insert(DSLContext tx, Viewer who, SealUseRecord row, @Nullable OfLetter letter, List<SealFact> facts) {
        long id = SealBook.nextUse(tx);
        Link link = Link.START;
        for (SealFact fact : facts) link = book.append(tx, who, STREAM, id, row.getDirectCustoms(), link, fact);
        row.setId(id);
        if (letter != null) {
            row.setLetterOf(letter.of());
            row.setLetterId(letter.id());
            row.setLetterKind(letter.kind().name());
        }
        row.setSeq(link.seq());
        row.setHash(link.hash());
        tx.insertInto(SEAL_USE).set(row).execute();
        return id;
    }

    /** A change with its fact. */
    void write(DSLContext tx, Viewer who, SealUseRecord row, SealFact fact) {
        Link last = new Link(row.getSeq(), row.getHash());
        Link link = book.append(tx, who, STREAM, row.getId(), row.getDirectCustoms(), last, fact);
        tx.update(SEAL_USE)
                .set(SEAL_USE.STATE, row.getState())
                .set(SEAL_USE.DECIDED_BY, row.getDecidedBy())
                .set(SEAL_USE.DECIDED_PERSON, row.getDecidedPerson())
                .set(SEAL_USE.DECIDED_AT, row.getDecidedAt())
                .set(SEAL_USE.REASON, row.getReason())
                .set(SEAL_USE.USED_BY, row.getUsedBy())
                .set(SEAL_USE.USED_AT, row.getUsedAt())
                .set(SEAL_USE.PDF, row.getPdf())
                .set(SEAL_USE.OFD, row.getOfd())
                .set(SEAL_USE.SEQ, link.seq())
                .set(SEAL_USE.HASH, link.hash())
                .where(SEAL_USE.ID.eq(row.getId()))
                .execute();
    }

    Optional<SealUseRecord> lock(DSLContext tx, long id) {
        return tx.selectFrom(SEAL_USE)
                .where(SEAL_USE.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional();
    }

    /** The use that stands for a letter. */
    Optional<SealUseRecord> ofLetter(DSLContext tx, String of, long letter) {
        return tx.selectFrom(SEAL_USE)
                .where(SEAL_USE.LETTER_OF.eq(of))
                .and(SEAL_USE.LETTER_ID.eq(letter))
                .forNoKeyUpdate()
                .fetchOptional();
    }

    /** What is asked for or approved and not yet done, the oldest first. */
    List<SealUse> waiting(DSLContext tx, long seal, int most) {
        return tx.selectFrom(SEAL_USE)
                .where(SEAL_USE.SEAL_ID.eq(seal))
                .and(SEAL_USE.STATE.in(UseState.ASKED.name(), UseState.APPROVED.name()))
                .orderBy(SEAL_USE.ID)
                .limit(most)
                .fetch(UseLog::use);
    }

    /** The log, the newest first. @param before an id to go on from */
    List<SealUse> log(DSLContext tx, long seal, @Nullable Long before, int most) {
        Condition wanted = SEAL_USE.SEAL_ID.eq(seal);
        if (before != null) wanted = wanted.and(SEAL_USE.ID.lt(before));
        return tx.selectFrom(SEAL_USE)
                .where(wanted)
                .orderBy(SEAL_USE.ID.desc())
                .limit(most)
                .fetch(UseLog::use);
    }

    int count(DSLContext tx, long seal, int most) {
        return tx.fetchCount(tx.select(SEAL_USE.ID)
                .from(SEAL_USE)
                .where(SEAL_USE.SEAL_ID.eq(seal))
                .limit(most));
    }

    static SealUse use(SealUseRecord row) {
        return new SealUse(
                row.getId(),
                row.getSealId(),
                row.getDocument(),
                row.getLetterKind() == null ? null : LetterKind.valueOf(row.getLetterKind()),
                row.getPurpose(),
                row.getCopies(),
                row.getAskedBy(),
                row.getAskedPerson(),
                row.getAskedAt().toInstant(),
                UseState.valueOf(row.getState()),
                row.getDecidedBy(),
                at(row.getDecidedAt()),
                row.getReason(),
                row.getUsedBy(),
                at(row.getUsedAt()));
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
