package xinqiao.petition;

import static xinqiao.db.Tables.ATTACHMENT;
import static xinqiao.db.Tables.LETTER;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PetitionRecord;
import xinqiao.identity.Viewer;
import xinqiao.petition.CaseFile.Attachment;
import xinqiao.petition.CaseFile.Letter;
import xinqiao.petition.CaseFile.Text;
import xinqiao.procedure.LetterKind;

/** Reads one petition with what belongs to it. */
@Component
class CaseStore {
    private final Classes classes;
    private final PersonStore people;
    private final PersonSeals seals;

    CaseStore(Classes classes, PersonStore people, PersonSeals seals) {
        this.classes = classes;
        this.people = people;
        this.seals = seals;
    }

    /** The first petitioner's name, of a row that was found. */
    @Nullable
    String name(PetitionRecord row) {
        return seals.name(row.getId(), row.getPetitioner());
    }

    Optional<PetitionRecord> find(DSLContext tx, Viewer viewer, long id) {
        return tx.selectFrom(PETITION)
                .where(PETITION.ID.eq(id))
                .and(Sight.of(viewer))
                .fetchOptional();
    }

    /** The case that number and code open together. */
    Optional<Long> byCode(DSLContext tx, String number, byte[] digest) {
        return tx.select(DSL.field("petition_by_code({0}, {1})", Long.class, DSL.val(number), DSL.val(digest)))
                .fetchOptional()
                .map(row -> row.value1());
    }

    Optional<Petition> byNumber(DSLContext tx, Viewer viewer, String number) {
        return tx.selectFrom(PETITION)
                .where(PETITION.NUMBER.eq(number))
                .and(Sight.of(viewer))
                .fetchOptional(PetitionRow::read);
    }

    /** By its own number, or by that of a letter of it. */
    Optional<Petition> byNumberOrLetter(DSLContext tx, String number) {
        var letters = DSL.select(LETTER.PETITION_ID).from(LETTER).where(LETTER.NUMBER.eq(number));
        return tx.selectFrom(PETITION)
                .where(PETITION.NUMBER.eq(number).or(PETITION.ID.in(letters)))
                .orderBy(PETITION.ID)
                .limit(1)
                .fetchOptional(PetitionRow::read);
    }

    Text text(DSLContext tx, long id) {
        // not the whole row: what a search needs of it is larger than all that people read
        var found = tx.select(
                        PETITION_TEXT.REQUEST,
                        PETITION_TEXT.FACTS,
                        PETITION_TEXT.PLACE,
                        PETITION_TEXT.BUSINESS,
                        PETITION_TEXT.LANGUAGE,
                        PETITION_TEXT.AFFIRMED_AT,
                        PETITION_TEXT.REPLY,
                        PETITION_TEXT.CAME,
                        PETITION.CLASSES)
                .from(PETITION_TEXT)
                .join(PETITION)
                .on(PETITION.ID.eq(PETITION_TEXT.PETITION_ID))
                .where(PETITION_TEXT.PETITION_ID.eq(id))
                .fetchSingle();
        var row = found.into(PETITION_TEXT);
        return new Text(
                row.getRequest(),
                row.getFacts(),
                row.getPlace(),
                row.getBusiness(),
                row.getLanguage(),
                row.getAffirmedAt() == null ? null : row.getAffirmedAt().toInstant(),
                row.getReply(),
                seals.came(id, row.getCame()),
                classes.named(List.of(found.get(PETITION.CLASSES))));
    }

    /** What the petitioner asks for. */
    String request(DSLContext tx, long id) {
        return tx.select(PETITION_TEXT.REQUEST)
                .from(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION_ID.eq(id))
                .fetchSingle(PETITION_TEXT.REQUEST);
    }

    List<PetitionerDetails> people(DSLContext tx, long id) {
        return people.of(tx, id);
    }

    List<String> accused(DSLContext tx, long id) {
        return people.accused(tx, id);
    }

    /** @param accused the words in which the petitioner named the one complained of; @param files whether any is attached */
    record HandedIn(List<String> accused, boolean files) {}

    HandedIn handedIn(DSLContext tx, long id) {
        var words = people.accusedOf(id);
        var files = DSL.exists(DSL.selectOne().from(ATTACHMENT).where(ATTACHMENT.PETITION_ID.eq(id)));
        return tx.select(words, DSL.field(files)).fetchSingle(row -> new HandedIn(row.value1(), row.value2()));
    }

    List<Attachment> attachments(DSLContext tx, long id) {
        return tx.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.PETITION_ID.eq(id))
                .orderBy(ATTACHMENT.ID)
                .fetch(row -> new Attachment(
                        row.getId(),
                        row.getSha256(),
                        row.getName(),
                        row.getType(),
                        row.getSize(),
                        row.getPurpose().equals("EVIDENCE"),
                        row.getAddedAt().toInstant(),
                        row.getAddedBy(),
                        row.getPublic()));
    }

    /** A letter as it was issued, as JSON. */
    Optional<String> letter(DSLContext tx, long id) {
        return tx.select(LETTER.CONTENT)
                .from(LETTER)
                .where(LETTER.ID.eq(id))
                .fetchOptional(row -> seals.letter(row.value1()));
    }

    List<Letter> letters(DSLContext tx, long id) {
        return tx.selectFrom(LETTER)
                .where(LETTER.PETITION_ID.eq(id))
                .orderBy(LETTER.ID)
                .fetch(row -> new Letter(
                        row.getId(),
                        LetterKind.valueOf(row.getKind()),
                        row.getNumber(),
                        row.getIssuedOn(),
                        seals.letter(row.getContent()),
                        row.getServedOn(),
                        row.getServedBy() == null ? null : ServiceMeans.valueOf(row.getServedBy()),
                        row.getServiceNote()));
    }
}
