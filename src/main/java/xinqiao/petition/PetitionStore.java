package xinqiao.petition;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.resultQuery;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.PETITION_ID;
import static xinqiao.db.Tables.ACCUSED;
import static xinqiao.db.Tables.ATTACHMENT;
import static xinqiao.db.Tables.LETTER;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITION_NUMBER;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PetitionRecord;
import xinqiao.identity.Viewer;
import xinqiao.journal.Continuation;
import xinqiao.journal.Link;
import xinqiao.search.Tokens;

/** Writes petitions. Every statement runs inside the gate, in the caller's transaction. */
@Component
class PetitionStore {

    private final PersonSeals seals;

    PetitionStore(PersonSeals seals) {
        this.seals = seals;
    }

    /** A petition locked for a change, with its row and the end of its journal. */
    record Locked(Petition petition, PetitionRecord row) {
        Link link() {
            return PetitionRow.link(row);
        }
    }

    /** @param id of the case in the database; @param number of the case, as people know it */
    record Entered(long id, String number) {}

    /** The next number of the house's register in that year; others who register there wait until this one is done. */
    Entered next(DSLContext tx, String house, int year) {
        return tx.insertInto(PETITION_NUMBER)
                .set(PETITION_NUMBER.HOUSE_CODE, house)
                .set(PETITION_NUMBER.YEAR, year)
                .set(PETITION_NUMBER.LAST, 1)
                .onConflict(PETITION_NUMBER.HOUSE_CODE, PETITION_NUMBER.YEAR)
                .doUpdate()
                .set(PETITION_NUMBER.LAST, PETITION_NUMBER.LAST.plus(1))
                .returningResult(PETITION_ID.nextval(), PETITION_NUMBER.LAST)
                .fetchSingle(row -> new Entered(row.value1(), "%s-%d-%06d".formatted(house, year, row.value2())));
    }

    /** Empty for what isn't there and for what the viewer may not see: nobody can tell the two apart. */
    Optional<Locked> lock(DSLContext tx, Viewer viewer, long id) {
        return tx.selectFrom(PETITION)
                .where(PETITION.ID.eq(id))
                .and(Sight.of(viewer))
                .forNoKeyUpdate()
                .fetchOptional(row -> new Locked(PetitionRow.read(row), row));
    }

    /** A case that {@link #allow} let the transaction reach, locked for a change. */
    Locked lockAllowed(DSLContext tx, long id) {
        return tx.selectFrom(PETITION)
                .where(PETITION.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(row -> new Locked(PetitionRow.read(row), row))
                .orElseThrow(() -> new NotThere(id));
    }

    /** Takes back what {@link #allow} gave. */
    void allowNothing(DSLContext tx) {
        tx.select(field("set_config('xq.granted', '', true)", String.class)).fetch();
    }

    /** Lets the transaction write a case that the act itself takes out of the actor's sight. */
    void allow(DSLContext tx, long id) {
        tx.select(field("set_config('xq.granted', {0}, true)", String.class, val(Long.toString(id))))
                .fetch();
    }

    /** The case with its first facts and its place in the counters, in one statement. */
    void insert(
            DSLContext tx,
            Petition petition,
            Continuation facts,
            List<PetitionClock> clocks,
            @Nullable String petitioner,
            List<Long> classes,
            byte[] queryCode) {
        var row = PetitionRow.fillOrigin(new PetitionRecord(), petition.origin(), queryCode);
        row.setPetitioner(seals.name(petition.id(), petitioner));
        row.setClasses(classes.toArray(Long[]::new));
        tx.with(beside(facts, null, petition))
                .insertInto(PETITION)
                .set(PetitionRow.fill(row, null, petition, facts.end(), clocks))
                .execute();
    }

    void update(DSLContext tx, Locked before, Petition petition, Continuation facts, List<PetitionClock> clocks) {
        update(tx, before, petition, facts, clocks, List.of(), DSL.noCondition());
    }

    /**
     * The case as it is now, what happened to it and the counters that move, in one statement: none is there without the
     * others, and an act waits for the database once.
     *
     * @param along what else the act writes
     * @throws Basis.Changed when the condition doesn't hold
     */
    void update(
            DSLContext tx,
            Locked before,
            Petition petition,
            Continuation facts,
            List<PetitionClock> clocks,
            List<CommonTableExpression<?>> along,
            Condition unchanged) {
        var row = PetitionRow.fill(before.row(), before.petition(), petition, facts.end(), clocks);
        var parts = beside(facts, before.petition(), petition);
        parts.addAll(along);
        int changed = tx.with(parts)
                .update(PETITION)
                .set(changes(row))
                .where(PETITION.ID.eq(petition.id()))
                .and(unchanged)
                .execute();
        // the row itself is locked, so nothing else can have kept the statement from it
        if (changed != 1) throw new Basis.Changed();
    }

    private static List<CommonTableExpression<?>> beside(
            Continuation facts, @Nullable Petition before, Petition after) {
        List<CommonTableExpression<?>> parts = new ArrayList<>();
        parts.add(facts.facts());
        CountStore.moves(before, after).ifPresent(parts::add);
        return parts;
    }

    /** Most acts change a few columns only; the statement names no others. */
    private static Map<Field<?>, Object> changes(PetitionRecord row) {
        Map<Field<?>, Object> changes = new LinkedHashMap<>();
        for (Field<?> field : row.fields())
            if (row.touched(field) && !same(row.original(field), row.get(field)))
                changes.put(field, field.getDataType().isDate() ? steady(row.get(field)) : row.get(field));
        return changes;
    }

    /** What is kept as JSON was compared before it was set. */
    private static boolean same(@Nullable Object before, @Nullable Object after) {
        return !(after instanceof JSONB) && Objects.deepEquals(before, after);
    }

    /** Sent as text: to the driver a null date has another type than a date, so PostgreSQL would plan each update anew. */
    private static Field<LocalDate> steady(@Nullable Object date) {
        return cast(val(date == null ? null : date.toString(), SQLDataType.VARCHAR), SQLDataType.LOCALDATE);
    }

    /** The case that came with a form, if the viewer sees it. */
    Optional<Long> registered(DSLContext tx, UUID form) {
        return tx.select(PETITION_TEXT.PETITION_ID)
                .from(PETITION_TEXT)
                .where(PETITION_TEXT.FORM.eq(form))
                .fetchOptional(PETITION_TEXT.PETITION_ID);
    }

    /** @param once names the form, which is taken once */
    void insertText(
            DSLContext tx,
            long id,
            String house,
            Submission form,
            SaidDigest said,
            @Nullable Instant affirmedAt,
            @Nullable String reply,
            @Nullable UUID once) {
        String plain = Tokens.fold(String.join(" ", searchable(form, reply)));
        tx.insertInto(PETITION_TEXT)
                .set(PETITION_TEXT.PETITION_ID, id)
                .set(PETITION_TEXT.HOUSE_CODE, house)
                .set(PETITION_TEXT.REQUEST, form.request().strip())
                .set(PETITION_TEXT.FACTS, form.facts().strip())
                .set(PETITION_TEXT.PLACE, form.place().strip())
                .set(PETITION_TEXT.BUSINESS, form.business().strip())
                .set(PETITION_TEXT.LANGUAGE, form.language())
                .set(PETITION_TEXT.AFFIRMATION, affirmedAt == null ? null : "petition.affirmation")
                .set(PETITION_TEXT.AFFIRMED_AT, affirmedAt == null ? null : affirmedAt.atOffset(ZoneOffset.UTC))
                .set(PETITION_TEXT.SALT, seals.salt(id, said.salt()))
                .set(PETITION_TEXT.REPLY, reply)
                .set(PETITION_TEXT.CAME, seals.came(id, form.came()))
                .set(PETITION_TEXT.FORM, once)
                .set(PETITION_TEXT.PLAIN, plain)
                .set(PETITION_TEXT.TOKENS, Tokens.of(plain).toArray(String[]::new))
                .execute();
    }

    private static List<String> searchable(Submission form, @Nullable String reply) {
        List<String> words = new ArrayList<>(List.of(form.title(), form.request(), form.facts(), form.place()));
        if (reply != null) words.add(reply);
        return words;
    }

    int accusedSoFar(DSLContext tx, long id) {
        return tx.fetchCount(ACCUSED, ACCUSED.PETITION_ID.eq(id));
    }

    /** @param by who of the staff; null for the petitioner */
    void insertFiles(
            DSLContext tx,
            long id,
            List<Upload> files,
            boolean evidence,
            Instant at,
            @Nullable String by,
            boolean open) {
        for (Upload file : files)
            tx.insertInto(ATTACHMENT)
                    .set(ATTACHMENT.PETITION_ID, id)
                    .set(ATTACHMENT.SHA256, file.sha256())
                    .set(ATTACHMENT.NAME, file.name())
                    .set(ATTACHMENT.TYPE, file.type())
                    .set(ATTACHMENT.SIZE, file.size())
                    .set(ATTACHMENT.PURPOSE, evidence ? "EVIDENCE" : "MATERIAL")
                    .set(ATTACHMENT.ADDED_AT, at.atOffset(ZoneOffset.UTC))
                    .set(ATTACHMENT.ADDED_BY, by)
                    .set(ATTACHMENT.PUBLIC, open)
                    .execute();
    }

    /** The letter, as a part of the statement that stores the act. */
    CommonTableExpression<?> letter(long petition, PetitionFact.LetterIssued issued, String content) {
        return name("letter_issued")
                .as(resultQuery(
                        "{0}",
                        insertInto(LETTER)
                                .set(LETTER.ID, issued.letter())
                                .set(LETTER.PETITION_ID, petition)
                                .set(LETTER.KIND, issued.kind().name())
                                .set(LETTER.NUMBER, issued.number())
                                .set(LETTER.ISSUED_ON, issued.on())
                                .set(LETTER.CONTENT, seals.letter(content))));
    }

    /** Its service, as a part of that statement. */
    static CommonTableExpression<?> served(long letter, LocalDate on, ServiceMeans means, String note) {
        return name("letter_served")
                .as(resultQuery(
                        "{0}",
                        DSL.update(LETTER)
                                .set(LETTER.SERVED_ON, on)
                                .set(LETTER.SERVED_BY, means.name())
                                .set(LETTER.SERVICE_NOTE, note)
                                .where(LETTER.ID.eq(letter))));
    }

    void moveService(DSLContext tx, long id, LocalDate on) {
        tx.update(LETTER).set(LETTER.SERVED_ON, on).where(LETTER.ID.eq(id)).execute();
    }
}
