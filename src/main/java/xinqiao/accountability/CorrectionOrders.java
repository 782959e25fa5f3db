package xinqiao.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.LetterNumbers;
import xinqiao.documents.Letters;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.Wordings;
import xinqiao.procedure.WorkKind;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;

/** 责令改正通知书: on which ground, what is to be corrected, by when to answer. It names no petition: a unit gets the bare order. */
@Component
class CorrectionOrders {
    private final Houses houses;
    private final Units units;
    private final Profiles profiles;
    private final Letters letters;
    private final LetterNumbers numbers;
    private final Wordings wordings;
    private final IssuedPapers papers;
    private final Calendars calendars;
    private final Clock clock;

    CorrectionOrders(
            Houses houses,
            Units units,
            Profiles profiles,
            Letters letters,
            LetterNumbers numbers,
            Wordings wordings,
            IssuedPapers papers,
            Calendars calendars,
            Clock clock) {
        this.houses = houses;
        this.units = units;
        this.profiles = profiles;
        this.letters = letters;
        this.numbers = numbers;
        this.wordings = wordings;
        this.papers = papers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The last day of the period that the house's procedure configures; empty where it has none. */
    @Enforces({Provision.KM_36, Provision.SYS_2})
    Optional<LocalDate> answerBy(String house) {
        return profile(house)
                .findTerm(TermKey.ORDER_ANSWER)
                .flatMap(rule -> Optional.ofNullable(Reckoning.reckon(
                                Run.of(rule.term(), today(), "accountability.event.ordered"), calendars.current())
                        .last()));
    }

    /** Whether by the procedure of the house its departments too are the superior customs' to order. */
    boolean superiorOrders(String house) {
        return profile(house).superiorOrders().required();
    }

    /** Between authorities, so in Chinese; numbered in the transaction that orders. */
    @Enforces({Provision.KM_36, Provision.KM_21B})
    Letter issue(DSLContext tx, Liability one, String demands, LocalDate answerBy) {
        Profile profile = profile(one.house());
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.REASON, one.ground().words());
        values.put(LetterField.BASIS, one.ground().citation(profile, Locale.SIMPLIFIED_CHINESE));
        values.put(LetterField.INSTRUCTION, demands);
        values.put(LetterField.FEEDBACK_UNTIL, answerBy);
        var head = new LetterHead(
                units.name(one.unitHouse(), one.unitDepartment()),
                houses.get(one.house()).nameZh(),
                today());
        var letter = letters.compose(
                        wordings.worded(profile, houses.get(one.house()), today()),
                        LetterKind.CORRECTION_ORDER,
                        Locale.SIMPLIFIED_CHINESE,
                        head,
                        values)
                .orElseThrow();
        String number = numbers.next(tx, profile, LetterKind.CORRECTION_ORDER, one.house(), today().getYear());
        long id = OrderLetters.id(one.id(), one.orders().size() + 1);
        papers.issued(tx, LetterFamily.LIABILITY, id, LetterKind.CORRECTION_ORDER, number, one.house());
        return letter.numbered(number);
    }

    private Profile profile(String house) {
        return profiles.get(
                houses.profile(house, WorkKind.PETITION.name(), today()).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
