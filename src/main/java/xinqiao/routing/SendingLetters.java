package xinqiao.routing;

import static xinqiao.db.Tables.SENDING_LETTER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.LetterNumbers;
import xinqiao.documents.Letters;
import xinqiao.documents.Paragraph;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.organisation.Houses;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Manner;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Wordings;
import xinqiao.procedure.WorkKind;
import xinqiao.routing.SendingFact.LetterIssued;
import xinqiao.routing.SendingStore.Kept;
import xinqiao.routing.rules.ThirdPerson;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;

/** The letters between houses (转送函、交办函、异议函、办结报告): composed, numbered and kept with the sending, sealed. */
@Component
class SendingLetters {
    static final Place PLACE = Place.of("sending_letter");

    private final SendingBook book;
    private final Bodies bodies;
    private final Houses houses;
    private final Profiles profiles;
    private final Letters letters;
    private final IssuedPapers papers;
    private final LetterNumbers numbers;
    private final Wordings wordings;
    private final Vault vault;
    private final Clock clock;

    SendingLetters(
            SendingBook book,
            Bodies bodies,
            Houses houses,
            Profiles profiles,
            Letters letters,
            IssuedPapers papers,
            LetterNumbers numbers,
            Wordings wordings,
            Vault vault,
            Clock clock) {
        this.book = book;
        this.bodies = bodies;
        this.houses = houses;
        this.profiles = profiles;
        this.letters = letters;
        this.papers = papers;
        this.numbers = numbers;
        this.wordings = wordings;
        this.vault = vault;
        this.clock = clock;
    }

    /** 转送函、交办函, from the sender to the receiver. */
    @CanIgnoreReturnValue
    Kept carry(DSLContext tx, Viewer who, Kept kept) {
        var sending = kept.sending();
        var kind = sending.manner() == Manner.ASSIGN ? LetterKind.ASSIGNMENT : LetterKind.TRANSFER;
        Map<LetterField, Object> values = values(sending, sending.from());
        put(values, LetterField.INSTRUCTION, sending.instruction());
        if (sending.feedbackBy() != null) values.put(LetterField.FEEDBACK_UNTIL, sending.feedbackBy());
        return issue(tx, who, kept, kind, sending.from(), sending.to(), values);
    }

    /** 异议函, from the receiver to the sender. */
    @CanIgnoreReturnValue
    Kept object(DSLContext tx, Viewer who, Kept kept) {
        var sending = kept.sending();
        Map<LetterField, Object> values = values(sending, sending.to());
        put(values, LetterField.REASON, sending.objection());
        values.put(
                LetterField.ENCLOSURES,
                "来函" + theirs(sending).map(no -> "（" + no + "）").orElse("") + "及所附全部材料");
        return issue(tx, who, kept, LetterKind.OBJECTION, sending.to(), sending.from(), values);
    }

    /** 办结报告, from the receiver to the sender. */
    @CanIgnoreReturnValue
    Kept conclude(DSLContext tx, Actor signer, Kept kept, @Nullable CaseFile file) {
        var sending = kept.sending();
        Map<LetterField, Object> values = values(sending, sending.to());
        put(values, LetterField.REPLY, sending.result());
        theirs(sending).ifPresent(no -> values.put(LetterField.THEIR_NUMBER, no));
        String house = Objects.requireNonNull(sending.to().house());
        values.put(LetterField.UNIT, houses.petitionOffice(house).orElseThrow().nameZh());
        houses.contacts(house).ifPresent(of -> values.put(LetterField.PHONE, of.complaintPhone()));
        values.put(LetterField.SIGNER, signer.signature());
        values.put(LetterField.REPORTED_BY, Petitioners.UNNAMED);
        if (file != null) handled(values, file);
        return issue(tx, signer, kept, LetterKind.CONCLUSION, sending.to(), sending.from(), values);
    }

    private static Map<LetterField, Object> values(Sending sending, Party writer) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        put(values, LetterField.MATTER, sending.title());
        put(values, LetterField.CASE_NUMBER, Objects.requireNonNullElse(writer.number(), ""));
        put(values, LetterField.THEIR_NUMBER, Objects.requireNonNullElse(sending.theirNumber(), ""));
        return values;
    }

    /** Who asked for what, what was found, and the answer that the petitioner has, as the attachment. */
    private static void handled(Map<LetterField, Object> values, CaseFile file) {
        boolean hidden = file.petition().walls().isProtected();
        int group = file.petition().origin().groupSize();
        values.put(LetterField.REPORTED_BY, Petitioners.named(hidden, group, file.people()));
        put(values, LetterField.PETITIONER_BASICS, Petitioners.basics(hidden, group, file.people()));
        // who reported something is known by what they tell
        if (!hidden) {
            put(values, LetterField.REQUEST, file.text().request());
            put(values, LetterField.FACTS, found(file));
        }
        put(
                values,
                LetterField.ENCLOSURES,
                file.letters().stream()
                        .filter(letter -> letter.kind().answers())
                        .map(letter -> Letter.of(letter.content()).title() + "（" + letter.number() + "）")
                        .collect(Collectors.joining("；")));
    }

    /** What the last answer that was served says of the facts, told of the petitioner and not to them. */
    private static String found(CaseFile file) {
        return file.letters().stream()
                .filter(letter -> letter.kind().answers() && letter.servedOn() != null)
                .reduce((_, last) -> last)
                .map(letter -> Letter.of(letter.content()).paragraphs().stream()
                        .filter(each -> each.part() == LetterPart.FACTS && !each.heading())
                        .map(Paragraph::text)
                        .collect(Collectors.joining("\n")))
                .map(ThirdPerson::of)
                .orElse("");
    }

    /** The number of the letter by which the matter came. */
    private static Optional<String> theirs(Sending sending) {
        return Optional.ofNullable(sending.from().outside() ? sending.theirNumber() : sending.number());
    }

    private static void put(Map<LetterField, Object> values, LetterField field, @Nullable String words) {
        if (words != null && !words.isBlank()) values.put(field, words);
    }

    /** Between authorities, so in Chinese whatever the petitioner's language is. */
    private Kept issue(
            DSLContext tx,
            Viewer who,
            Kept kept,
            LetterKind kind,
            Party from,
            Party to,
            Map<LetterField, Object> values) {
        LocalDate today = LocalDate.now(clock);
        String house = Objects.requireNonNull(from.house());
        var profile = profiles.get(
                houses.profile(house, WorkKind.PETITION.name(), today).orElseThrow());
        var head = new LetterHead(name(tx, to), name(tx, from), today);
        Letter letter = letters.compose(
                        wordings.worded(profile, houses.get(house), today),
                        kind,
                        Locale.SIMPLIFIED_CHINESE,
                        head,
                        values)
                .orElseThrow();
        String number = numbers.next(tx, profile, kind, house, today.getYear());
        long id = tx.insertInto(SENDING_LETTER)
                .set(SENDING_LETTER.SENDING_ID, kept.sending().id())
                .set(SENDING_LETTER.KIND, kind.name())
                .set(SENDING_LETTER.NUMBER, number)
                .set(SENDING_LETTER.ISSUED_ON, today)
                .set(
                        SENDING_LETTER.CONTENT,
                        vault.seal(PLACE, letter.numbered(number).json()))
                .returningResult(SENDING_LETTER.ID)
                .fetchSingle()
                .value1();
        papers.issued(tx, LetterFamily.SENDING, id, kind, number, house);
        return book.write(tx, who, kept, new LetterIssued(today, kind, number));
    }

    /** An end in words, as official papers call it. */
    String name(DSLContext tx, Party party) {
        String house = party.house();
        if (house != null) return houses.get(house).nameZh();
        return bodies.name(tx, Objects.requireNonNull(party.body()));
    }

    /** A letter as it was issued. */
    Optional<Letter> letter(DSLContext tx, long id) {
        return tx.select(SENDING_LETTER.CONTENT)
                .from(SENDING_LETTER)
                .where(SENDING_LETTER.ID.eq(id))
                .fetchOptional(row -> Letter.of(vault.open(PLACE, row.value1())));
    }

    List<SendingLetter> of(DSLContext tx, long sending) {
        return tx.selectFrom(SENDING_LETTER)
                .where(SENDING_LETTER.SENDING_ID.eq(sending))
                .orderBy(SENDING_LETTER.ID)
                .fetch(row -> new SendingLetter(
                        row.getId(),
                        LetterKind.valueOf(row.getKind()),
                        row.getNumber(),
                        row.getIssuedOn(),
                        vault.open(PLACE, row.getContent())));
    }
}
