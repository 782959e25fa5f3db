package xinqiao.seal;

import static xinqiao.db.Sequences.HOUSE_SEAL_ID;
import static xinqiao.db.Sequences.SEAL_USE_ID;
import static xinqiao.db.Tables.HOUSE_SEAL;
import static xinqiao.db.Tables.SEAL_HOLDER;
import static xinqiao.db.Tables.SEAL_LETTER;
import static xinqiao.db.Tables.SEAL_PICTURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.HouseSealRecord;
import xinqiao.identity.Viewer;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.procedure.LetterKind;

/** All SQL on the register of seals; it owns the ends of their journals. */
@Component
class SealBook implements StreamHeads {
    private static final String STREAM = "seal";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Journal journal;
    private final Clock clock;

    SealBook(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** A seal with the end of its journal. */
    record Kept(OfficialSeal seal, String directCustoms, Link link) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, HOUSE_SEAL, HOUSE_SEAL.ID, HOUSE_SEAL.SEQ, HOUSE_SEAL.HASH, id, limit);
    }

    Link append(DSLContext tx, Viewer who, String stream, long id, String directCustoms, Link last, SealFact fact) {
        var entry = new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
        return journal.append(tx, who, new Stream(stream, id, directCustoms), last, List.of(entry), clock.instant());
    }

    static long nextUse(DSLContext tx) {
        return tx.nextval(SEAL_USE_ID);
    }

    long insert(DSLContext tx, Viewer who, String house, String directCustoms, NewSeal seal, SealFact fact) {
        long id = tx.nextval(HOUSE_SEAL_ID);
        Link link = append(tx, who, STREAM, id, directCustoms, Link.START, fact);
        tx.insertInto(HOUSE_SEAL)
                .set(HOUSE_SEAL.ID, id)
                .set(HOUSE_SEAL.HOUSE_CODE, house)
                .set(HOUSE_SEAL.DIRECT_CUSTOMS, directCustoms)
                .set(HOUSE_SEAL.KIND, seal.kind().name())
                .set(HOUSE_SEAL.NAME, seal.name().strip())
                .set(HOUSE_SEAL.ARC, seal.arc().strip())
                .set(HOUSE_SEAL.BELOW, seal.below().strip())
                .set(HOUSE_SEAL.POWERS, seal.powers().strip())
                .set(HOUSE_SEAL.SIZE, seal.size())
                .set(HOUSE_SEAL.KEEPER_POST, seal.keeper())
                .set(HOUSE_SEAL.APPROVER_POST, seal.approver())
                .set(HOUSE_SEAL.VALID_FROM, seal.from())
                .set(HOUSE_SEAL.VALID_UNTIL, seal.until())
                .set(HOUSE_SEAL.STATE, SealState.IN_USE.name())
                .set(HOUSE_SEAL.SEQ, link.seq())
                .set(HOUSE_SEAL.HASH, link.hash())
                .execute();
        if (seal.picture().length > 0)
            tx.insertInto(SEAL_PICTURE)
                    .set(SEAL_PICTURE.SEAL_ID, id)
                    .set(SEAL_PICTURE.PNG, seal.picture())
                    .execute();
        return id;
    }

    /** Who may ask and on which letters it goes; a kind of letter has one seal, the one entered last. */
    void entrust(DSLContext tx, long id, String house, Set<Long> holders, Map<LetterKind, LetterApproval> letters) {
        tx.deleteFrom(SEAL_HOLDER).where(SEAL_HOLDER.SEAL_ID.eq(id)).execute();
        for (long post : holders)
            tx.insertInto(SEAL_HOLDER)
                    .set(SEAL_HOLDER.SEAL_ID, id)
                    .set(SEAL_HOLDER.POST_ID, post)
                    .execute();
        tx.deleteFrom(SEAL_LETTER)
                .where(SEAL_LETTER.HOUSE_CODE.eq(house))
                .and(SEAL_LETTER
                        .SEAL_ID
                        .eq(id)
                        .or(SEAL_LETTER.LETTER_KIND.in(
                                letters.keySet().stream().map(Enum::name).toList())))
                .execute();
        letters.forEach((kind, approval) -> tx.insertInto(SEAL_LETTER)
                .set(SEAL_LETTER.HOUSE_CODE, house)
                .set(SEAL_LETTER.LETTER_KIND, kind.name())
                .set(SEAL_LETTER.SEAL_ID, id)
                .set(SEAL_LETTER.APPROVAL, approval.name())
                .execute());
    }

    void keep(DSLContext tx, Kept seal, long keeper, @Nullable Long approver, Link link) {
        tx.update(HOUSE_SEAL)
                .set(HOUSE_SEAL.KEEPER_POST, keeper)
                .set(HOUSE_SEAL.APPROVER_POST, approver)
                .set(HOUSE_SEAL.SEQ, link.seq())
                .set(HOUSE_SEAL.HASH, link.hash())
                .where(HOUSE_SEAL.ID.eq(seal.seal().id()))
                .execute();
    }

    void state(DSLContext tx, Kept seal, SealState state, @Nullable LocalDate until, Link link) {
        tx.update(HOUSE_SEAL)
                .set(HOUSE_SEAL.STATE, state.name())
                .set(HOUSE_SEAL.VALID_UNTIL, until)
                .set(HOUSE_SEAL.SEQ, link.seq())
                .set(HOUSE_SEAL.HASH, link.hash())
                .where(HOUSE_SEAL.ID.eq(seal.seal().id()))
                .execute();
    }

    /** Of a house, in the order of their entry. */
    List<OfficialSeal> list(DSLContext tx, String house) {
        return tx.selectFrom(HOUSE_SEAL)
                .where(HOUSE_SEAL.HOUSE_CODE.eq(house))
                .orderBy(HOUSE_SEAL.ID)
                .fetch(row -> seal(tx, row));
    }

    /** Posts that keep a seal of a house, approve its uses or may ask for them. */
    Set<Long> posted(DSLContext tx, String house) {
        return tx.select(HOUSE_SEAL.KEEPER_POST.as("post"))
                .from(HOUSE_SEAL)
                .where(HOUSE_SEAL.HOUSE_CODE.eq(house))
                .union(tx.select(HOUSE_SEAL.APPROVER_POST)
                        .from(HOUSE_SEAL)
                        .where(HOUSE_SEAL.HOUSE_CODE.eq(house))
                        .and(HOUSE_SEAL.APPROVER_POST.isNotNull()))
                .union(tx.select(SEAL_HOLDER.POST_ID)
                        .from(SEAL_HOLDER)
                        .join(HOUSE_SEAL)
                        .on(HOUSE_SEAL.ID.eq(SEAL_HOLDER.SEAL_ID))
                        .where(HOUSE_SEAL.HOUSE_CODE.eq(house)))
                .fetchSet(0, Long.class);
    }

    Optional<OfficialSeal> find(DSLContext tx, long id) {
        return tx.selectFrom(HOUSE_SEAL).where(HOUSE_SEAL.ID.eq(id)).fetchOptional(row -> seal(tx, row));
    }

    Optional<Kept> lock(DSLContext tx, long id) {
        return tx.selectFrom(HOUSE_SEAL)
                .where(HOUSE_SEAL.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(
                        row -> new Kept(seal(tx, row), row.getDirectCustoms(), new Link(row.getSeq(), row.getHash())));
    }

    /** The seal for a kind of letter of a house, with who approves its use. */
    Optional<Map.Entry<Long, LetterApproval>> forLetter(DSLContext tx, String house, LetterKind kind) {
        return tx.select(SEAL_LETTER.SEAL_ID, SEAL_LETTER.APPROVAL)
                .from(SEAL_LETTER)
                .where(SEAL_LETTER.HOUSE_CODE.eq(house))
                .and(SEAL_LETTER.LETTER_KIND.eq(kind.name()))
                .fetchOptional(row -> Map.entry(row.value1(), LetterApproval.valueOf(row.value2())));
    }

    /** The picture that was handed in; for the system alone. */
    Optional<byte[]> picture(DSLContext tx, long id) {
        return tx.select(SEAL_PICTURE.PNG)
                .from(SEAL_PICTURE)
                .where(SEAL_PICTURE.SEAL_ID.eq(id))
                .fetchOptional(SEAL_PICTURE.PNG);
    }

    private static OfficialSeal seal(DSLContext tx, HouseSealRecord row) {
        Set<Long> holders = tx.select(SEAL_HOLDER.POST_ID)
                .from(SEAL_HOLDER)
                .where(SEAL_HOLDER.SEAL_ID.eq(row.getId()))
                .fetchSet(SEAL_HOLDER.POST_ID);
        Map<LetterKind, LetterApproval> letters = tx.select(SEAL_LETTER.LETTER_KIND, SEAL_LETTER.APPROVAL)
                .from(SEAL_LETTER)
                .where(SEAL_LETTER.SEAL_ID.eq(row.getId()))
                .fetchMap(each -> LetterKind.valueOf(each.value1()), each -> LetterApproval.valueOf(each.value2()));
        return new OfficialSeal(
                row.getId(),
                row.getHouseCode(),
                SealKind.valueOf(row.getKind()),
                row.getName(),
                row.getArc(),
                row.getBelow(),
                row.getPowers(),
                row.getSize(),
                row.getKeeperPost(),
                row.getApproverPost(),
                row.getValidFrom(),
                row.getValidUntil(),
                SealState.valueOf(row.getState()),
                holders,
                letters);
    }
}
