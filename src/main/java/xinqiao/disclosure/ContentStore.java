package xinqiao.disclosure;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.APPLICATION_LETTER_ID;
import static xinqiao.db.Tables.APPLICATION_FEE;
import static xinqiao.db.Tables.APPLICATION_FILE;
import static xinqiao.db.Tables.APPLICATION_GIVING;
import static xinqiao.db.Tables.APPLICATION_ITEM;
import static xinqiao.db.Tables.APPLICATION_LETTER;
import static xinqiao.db.Tables.APPLICATION_TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFile.Attachment;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.petition.Upload;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.search.Tokens;

/** What belongs to an application besides its row and its people. Every statement runs inside the gate. */
@Component
class ContentStore {
    private final ApplicantSeals seals;

    ContentStore(ApplicantSeals seals) {
        this.seals = seals;
    }

    void insertItems(DSLContext tx, long id, List<ItemAsked> items) {
        short no = 0;
        for (ItemAsked each : items) {
            ItemAsked item = each.stripped();
            tx.insertInto(APPLICATION_ITEM)
                    .set(APPLICATION_ITEM.APPLICATION_ID, id)
                    .set(APPLICATION_ITEM.NO, ++no)
                    .set(APPLICATION_ITEM.NAME, item.name())
                    .set(APPLICATION_ITEM.FILE_NUMBER, item.fileNumber())
                    .set(APPLICATION_ITEM.FEATURES, item.features())
                    .execute();
        }
    }

    /** As they were corrected; whoever sees none of them, as a visitor, could not write them so. */
    void replaceItems(DSLContext tx, long id, List<ItemAsked> items) {
        short no = 0;
        for (ItemAsked each : items) {
            ItemAsked item = each.stripped();
            tx.insertInto(APPLICATION_ITEM)
                    .set(APPLICATION_ITEM.APPLICATION_ID, id)
                    .set(APPLICATION_ITEM.NO, ++no)
                    .set(APPLICATION_ITEM.NAME, item.name())
                    .set(APPLICATION_ITEM.FILE_NUMBER, item.fileNumber())
                    .set(APPLICATION_ITEM.FEATURES, item.features())
                    .onConflict(APPLICATION_ITEM.APPLICATION_ID, APPLICATION_ITEM.NO)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
        updateText(tx, id, items);
    }

    /** As they are decided. */
    void decideItems(DSLContext tx, Application one) {
        for (Item item : one.items()) {
            var decision = item.decision();
            if (decision != null)
                tx.update(APPLICATION_ITEM)
                        .set(APPLICATION_ITEM.REPLY, decision.kind().name())
                        .set(APPLICATION_ITEM.DECIDED_ON, item.decidedOn())
                        .where(APPLICATION_ITEM.APPLICATION_ID.eq(one.id()))
                        .and(APPLICATION_ITEM.NO.eq((short) item.no()))
                        .execute();
        }
    }

    /** Taken back with the answer that decided them. */
    void undecideItems(DSLContext tx, Application one) {
        tx.update(APPLICATION_ITEM)
                .setNull(APPLICATION_ITEM.REPLY)
                .setNull(APPLICATION_ITEM.DECIDED_ON)
                .where(APPLICATION_ITEM.APPLICATION_ID.eq(one.id()))
                .execute();
    }

    /** Of the own application: what was asked for is known to whoever asked, what was decided once it is served. */
    List<ItemAsked> own(DSLContext tx, long id, int many) {
        var no = field("no", Integer.class);
        return tx.select(
                        field("name", String.class),
                        field("file_number", String.class),
                        field("features", String.class))
                .from("application_asked({0})", val(id))
                .where(no.le(many))
                .orderBy(no)
                .fetch(row -> new ItemAsked(row.value1(), row.value2(), row.value3()));
    }

    List<ItemAsked> items(DSLContext tx, long id, int many) {
        return tx.selectFrom(APPLICATION_ITEM)
                .where(APPLICATION_ITEM.APPLICATION_ID.eq(id))
                .and(APPLICATION_ITEM.NO.le((short) many))
                .orderBy(APPLICATION_ITEM.NO)
                .fetch(row -> new ItemAsked(row.getName(), row.getFileNumber(), row.getFeatures()));
    }

    /** @param once names the form, which is taken once */
    void insertText(DSLContext tx, long id, ApplicationForm form, String salt, @Nullable UUID once) {
        String plain = searchable(form.items(), form.purpose());
        tx.insertInto(APPLICATION_TEXT)
                .set(APPLICATION_TEXT.APPLICATION_ID, id)
                .set(APPLICATION_TEXT.PURPOSE, form.purpose().strip())
                .set(APPLICATION_TEXT.LANGUAGE, form.language())
                .set(APPLICATION_TEXT.SALT, seals.salt(id, salt))
                .set(APPLICATION_TEXT.FORM, once)
                .set(APPLICATION_TEXT.PLAIN, plain)
                .set(APPLICATION_TEXT.TOKENS, Tokens.of(plain).toArray(String[]::new))
                .execute();
    }

    /** After a correction it is found by the new words. */
    private void updateText(DSLContext tx, long id, List<ItemAsked> items) {
        String plain = searchable(items, purpose(tx, id));
        tx.update(APPLICATION_TEXT)
                .set(APPLICATION_TEXT.PLAIN, plain)
                .set(APPLICATION_TEXT.TOKENS, Tokens.of(plain).toArray(String[]::new))
                .where(APPLICATION_TEXT.APPLICATION_ID.eq(id))
                .execute();
    }

    private static String searchable(List<ItemAsked> items, String purpose) {
        return Tokens.fold(items.stream()
                        .map(item -> item.name() + " " + item.fileNumber() + " " + item.features())
                        .collect(Collectors.joining(" "))
                + " " + purpose);
    }

    String purpose(DSLContext tx, long id) {
        return tx.select(APPLICATION_TEXT.PURPOSE)
                .from(APPLICATION_TEXT)
                .where(APPLICATION_TEXT.APPLICATION_ID.eq(id))
                .fetchSingle()
                .value1();
    }

    String salt(DSLContext tx, long id) {
        return seals.salt(
                id,
                tx.select(APPLICATION_TEXT.SALT)
                        .from(APPLICATION_TEXT)
                        .where(APPLICATION_TEXT.APPLICATION_ID.eq(id))
                        .fetchSingle()
                        .value1());
    }

    /** The application that came with a form, if the viewer sees it. */
    Optional<Long> registered(DSLContext tx, UUID form) {
        return tx.select(APPLICATION_TEXT.APPLICATION_ID)
                .from(APPLICATION_TEXT)
                .where(APPLICATION_TEXT.FORM.eq(form))
                .fetchOptional(APPLICATION_TEXT.APPLICATION_ID);
    }

    /** @param by who of the staff; null for the applicant */
    void insertFiles(DSLContext tx, long id, List<Upload> files, Purpose purpose, Instant at, @Nullable String by) {
        for (Upload file : files)
            tx.insertInto(APPLICATION_FILE)
                    .set(APPLICATION_FILE.APPLICATION_ID, id)
                    .set(APPLICATION_FILE.SHA256, file.sha256())
                    .set(APPLICATION_FILE.NAME, file.name())
                    .set(APPLICATION_FILE.TYPE, file.type())
                    .set(APPLICATION_FILE.SIZE, file.size())
                    .set(APPLICATION_FILE.PURPOSE, purpose.name())
                    .set(APPLICATION_FILE.ADDED_AT, at.atOffset(ZoneOffset.UTC))
                    .set(APPLICATION_FILE.ADDED_BY, by)
                    .execute();
    }

    /** Without those that the viewer may not see, such as somebody's identity document. */
    List<Attachment> files(DSLContext tx, long id) {
        return tx.selectFrom(APPLICATION_FILE)
                .where(APPLICATION_FILE.APPLICATION_ID.eq(id))
                .orderBy(APPLICATION_FILE.ID)
                .fetch(row -> new Attachment(
                        row.getId(),
                        row.getSha256(),
                        row.getName(),
                        row.getType(),
                        row.getSize(),
                        Purpose.valueOf(row.getPurpose()),
                        row.getAddedAt().toInstant(),
                        row.getAddedBy()));
    }

    /** @return its id */
    long insertLetter(
            DSLContext tx,
            long id,
            LetterKind kind,
            String number,
            LocalDate on,
            @Nullable Integer party,
            String content) {
        return tx.insertInto(APPLICATION_LETTER)
                .set(APPLICATION_LETTER.ID, APPLICATION_LETTER_ID.nextval())
                .set(APPLICATION_LETTER.APPLICATION_ID, id)
                .set(APPLICATION_LETTER.KIND, kind.name())
                .set(APPLICATION_LETTER.NUMBER, number)
                .set(APPLICATION_LETTER.ISSUED_ON, on)
                .set(APPLICATION_LETTER.PARTY, party == null ? null : party.shortValue())
                .set(APPLICATION_LETTER.CONTENT, seals.letter(content))
                .returningResult(APPLICATION_LETTER.ID)
                .fetchSingle()
                .value1();
    }

    void serveLetter(DSLContext tx, long letter, LocalDate on, ServedBy means, String note) {
        tx.update(APPLICATION_LETTER)
                .set(APPLICATION_LETTER.SERVED_ON, on)
                .set(APPLICATION_LETTER.SERVED_BY, means.name())
                .set(APPLICATION_LETTER.SERVICE_NOTE, note)
                .where(APPLICATION_LETTER.ID.eq(letter))
                .execute();
    }

    void moveService(DSLContext tx, long letter, LocalDate on) {
        tx.update(APPLICATION_LETTER)
                .set(APPLICATION_LETTER.SERVED_ON, on)
                .where(APPLICATION_LETTER.ID.eq(letter))
                .execute();
    }

    /** A letter as it was issued, as JSON. */
    Optional<String> letter(DSLContext tx, long id) {
        return tx.select(APPLICATION_LETTER.CONTENT)
                .from(APPLICATION_LETTER)
                .where(APPLICATION_LETTER.ID.eq(id))
                .fetchOptional(row -> seals.letter(row.value1()));
    }

    List<ApplicationFile.Letter> letters(DSLContext tx, long id) {
        return tx.selectFrom(APPLICATION_LETTER)
                .where(APPLICATION_LETTER.APPLICATION_ID.eq(id))
                .orderBy(APPLICATION_LETTER.ID)
                .fetch(row -> new ApplicationFile.Letter(
                        row.getId(),
                        LetterKind.valueOf(row.getKind()),
                        row.getNumber(),
                        row.getIssuedOn(),
                        row.getParty() == null ? null : (Integer) row.getParty().intValue(),
                        seals.letter(row.getContent()),
                        row.getServedOn(),
                        row.getServedBy() == null ? null : ServedBy.valueOf(row.getServedBy()),
                        row.getServiceNote()));
    }

    /** The last notice, as it stands. */
    void writeFee(DSLContext tx, Application one) {
        var fee = one.fee().orElseThrow();
        var lapsedOn = one.items().stream()
                .filter(item -> item.decision() != null && item.decision().kind() == ReplyKind.FEE_UNPAID)
                .map(Item::decidedOn)
                .findFirst();
        tx.insertInto(APPLICATION_FEE)
                .set(APPLICATION_FEE.APPLICATION_ID, one.id())
                .set(APPLICATION_FEE.NO, (short) one.fees().size())
                .set(APPLICATION_FEE.TARIFF, fee.tariff().name())
                .set(APPLICATION_FEE.QUANTITY, fee.quantity())
                .set(APPLICATION_FEE.AMOUNT, fee.amount())
                .set(APPLICATION_FEE.NOTICED_ON, fee.noticedOn())
                .set(APPLICATION_FEE.DUE_ON, fee.until())
                .set(APPLICATION_FEE.PAID_ON, fee.paidOn())
                .set(APPLICATION_FEE.WAIVED_ON, fee.waivedOn())
                .set(APPLICATION_FEE.REDUCTION, Objects.requireNonNullElse(fee.reduction(), 0))
                .set(APPLICATION_FEE.REDUCED_ON, fee.reducedOn())
                .set(APPLICATION_FEE.LAPSED_ON, lapsedOn.orElse(null))
                .onConflict(APPLICATION_FEE.APPLICATION_ID, APPLICATION_FEE.NO)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void insertGiving(DSLContext tx, Application one, ApplicationCommand.Give give, String by) {
        tx.insertInto(APPLICATION_GIVING)
                .set(APPLICATION_GIVING.APPLICATION_ID, one.id())
                .set(APPLICATION_GIVING.NO, (short) one.givings().size())
                .set(APPLICATION_GIVING.GIVEN_ON, give.on())
                .set(APPLICATION_GIVING.MANNER, give.manner().name())
                .set(APPLICATION_GIVING.WHAT, give.what().strip())
                .set(APPLICATION_GIVING.NOTE, give.note().strip())
                .set(APPLICATION_GIVING.BY_NAME, by)
                .execute();
    }

    List<ApplicationFile.Given> givings(DSLContext tx, long id) {
        return tx.selectFrom(APPLICATION_GIVING)
                .where(APPLICATION_GIVING.APPLICATION_ID.eq(id))
                .orderBy(APPLICATION_GIVING.NO)
                .fetch(row -> new ApplicationFile.Given(
                        row.getNo(),
                        row.getGivenOn(),
                        GivingManner.valueOf(row.getManner()),
                        row.getWhat(),
                        row.getNote(),
                        row.getByName()));
    }
}
