package xinqiao.supervision;

import static xinqiao.db.Tables.SUPERVISION_LETTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.LetterNumbers;
import xinqiao.documents.Letters;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Wordings;
import xinqiao.procedure.WorkKind;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;

/** 督办通知、信访工作建议书: why, what is asked or proposed, by when to answer; composed, numbered and kept with the supervision, sealed. */
@Component
class SupervisionLetters {
    static final Place PLACE = Place.of("supervision_letter");

    private final Houses houses;
    private final Profiles profiles;
    private final Letters letters;
    private final IssuedPapers papers;
    private final LetterNumbers numbers;
    private final Wordings wordings;
    private final Vault vault;
    private final Clock clock;

    SupervisionLetters(
            Houses houses,
            Profiles profiles,
            Letters letters,
            IssuedPapers papers,
            LetterNumbers numbers,
            Wordings wordings,
            Vault vault,
            Clock clock) {
        this.houses = houses;
        this.profiles = profiles;
        this.letters = letters;
        this.papers = papers;
        this.numbers = numbers;
        this.wordings = wordings;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Between authorities, so in Chinese.
     *
     * @param unit whom it is to
     * @param proposal what is to be improved; null where the matter is only pressed on with
     * @return its number
     */
    @Enforces({Provision.JF_V4, Provision.JF_V4_2})
    String issue(
            DSLContext tx,
            Supervision one,
            String unit,
            String reason,
            String asked,
            @Nullable String proposal,
            LocalDate answerBy) {
        LocalDate today = LocalDate.now(clock);
        Profile profile = profile(one, today);
        Map<LetterField, Object> values = values(one, reason, asked, proposal);
        values.put(LetterField.FEEDBACK_UNTIL, answerBy);
        var kind = proposal == null ? LetterKind.SUPERVISION : LetterKind.RECOMMENDATION;
        Letter letter = composed(one, unit, kind, values, Set.of(), today);
        String number = numbers.next(tx, profile, kind, one.house(), today.getYear());
        long id = tx.insertInto(SUPERVISION_LETTER)
                .set(SUPERVISION_LETTER.SUPERVISION_ID, one.id())
                .set(SUPERVISION_LETTER.KIND, kind.name())
                .set(SUPERVISION_LETTER.NUMBER, number)
                .set(SUPERVISION_LETTER.ISSUED_ON, today)
                .set(
                        SUPERVISION_LETTER.CONTENT,
                        vault.seal(PLACE, letter.numbered(number).json()))
                .returningResult(SUPERVISION_LETTER.ID)
                .fetchSingle()
                .value1();
        papers.issued(tx, LetterFamily.SUPERVISION, id, kind, number, one.house());
        return number;
    }

    /** 信访工作建议书 before it goes out: by when to answer is said when it does. */
    Letter draft(Supervision one, String unit, Proposal proposal) {
        return composed(
                one,
                unit,
                LetterKind.RECOMMENDATION,
                values(one, proposal.wrong(), "", proposal.words()),
                Set.of(LetterPart.FEEDBACK),
                LocalDate.now(clock));
    }

    private static Map<LetterField, Object> values(
            Supervision one, String reason, String asked, @Nullable String proposal) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.MATTER, one.title());
        values.put(LetterField.CASE_NUMBER, one.number());
        values.put(LetterField.REASON, reason);
        if (!asked.isBlank()) values.put(LetterField.INSTRUCTION, asked);
        if (proposal != null) values.put(LetterField.PROPOSAL, proposal);
        return values;
    }

    private Letter composed(
            Supervision one,
            String unit,
            LetterKind kind,
            Map<LetterField, Object> values,
            Set<LetterPart> without,
            LocalDate today) {
        var house = houses.get(one.house());
        return letters.compose(
                        wordings.worded(profile(one, today), house, today),
                        kind,
                        Locale.SIMPLIFIED_CHINESE,
                        new LetterHead(unit, house.nameZh(), today),
                        values,
                        without)
                .orElseThrow();
    }

    private Profile profile(Supervision one, LocalDate today) {
        return profiles.get(
                houses.profile(one.house(), WorkKind.PETITION.name(), today).orElseThrow());
    }

    /** A letter as it was issued. */
    Optional<Letter> letter(DSLContext tx, long id) {
        return tx.select(SUPERVISION_LETTER.CONTENT)
                .from(SUPERVISION_LETTER)
                .where(SUPERVISION_LETTER.ID.eq(id))
                .fetchOptional(row -> Letter.of(vault.open(PLACE, row.value1())));
    }

    List<SupervisionLetter> of(DSLContext tx, long supervision) {
        return tx.selectFrom(SUPERVISION_LETTER)
                .where(SUPERVISION_LETTER.SUPERVISION_ID.eq(supervision))
                .orderBy(SUPERVISION_LETTER.ID)
                .fetch(row -> new SupervisionLetter(
                        row.getId(),
                        LetterKind.valueOf(row.getKind()),
                        row.getNumber(),
                        row.getIssuedOn(),
                        vault.open(PLACE, row.getContent())));
    }
}
