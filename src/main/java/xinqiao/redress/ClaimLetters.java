package xinqiao.redress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.Reviewers;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.LetterNumbers;
import xinqiao.documents.Letters;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Wordings;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;

/** 投诉举报答复书、更正答复书, in the words of the procedure that the claim was registered under. */
@Component
class ClaimLetters {
    private final Houses houses;
    private final Profiles profiles;
    private final Letters letters;
    private final LetterNumbers numbers;
    private final Reviewers reviewers;
    private final Wordings wordings;
    private final IssuedPapers papers;
    private final Clock clock;

    ClaimLetters(
            Houses houses,
            Profiles profiles,
            Letters letters,
            LetterNumbers numbers,
            Reviewers reviewers,
            Wordings wordings,
            IssuedPapers papers,
            Clock clock) {
        this.houses = houses;
        this.profiles = profiles;
        this.letters = letters;
        this.numbers = numbers;
        this.reviewers = reviewers;
        this.wordings = wordings;
        this.papers = papers;
        this.clock = clock;
    }

    @Enforces({Provision.SZ_28, Provision.SZ_32, Provision.LAW_D8})
    Decision<Letter> issue(DSLContext tx, Claim one, ClaimOutcome outcome, String reason, String destination) {
        DisclosureProfile profile = profiles.disclosure(one.profileId());
        // a complaint is answered by the house whose supervision department looked into it
        House house = houses.get(one.kind() == ClaimKind.COMPLAINT ? one.deskHouse() : one.house());
        LocalDate today = LocalDate.now(clock);
        return Letters.governed(
                        Locale.forLanguageTag(one.language()),
                        locale -> compose(one, outcome, reason, destination, house, locale))
                .map(letter -> {
                    String number = numbers.next(tx, profile, letter.kind(), house.code(), today.getYear());
                    papers.issued(tx, LetterFamily.CLAIM, one.id(), letter.kind(), number, house.code());
                    return letter.numbered(number);
                });
    }

    private Decision<Letter> compose(
            Claim one, ClaimOutcome outcome, String reason, String destination, House house, Locale locale) {
        DisclosureProfile profile = profiles.disclosure(one.profileId());
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.RECEIVED, one.receivedOn());
        values.put(
                LetterField.UNIT,
                houses.department(one.desk()).map(each -> each.name(locale)).orElse(""));
        values.put(LetterField.OUTCOME, word("redress.outcome." + outcome, locale));
        values.put(LetterField.REASON, reason);
        values.put(
                LetterField.REPLY,
                word("redress.outcome." + outcome, locale) + word("redress.reply.stop", locale) + reason);
        values.put(LetterField.RECORD, one.content().what());
        values.put(LetterField.COMPLAINT, one.content().what());
        values.put(LetterField.DESTINATION, destination);
        reviewers.channel(profile, house, locale).ifPresent(channel -> values.put(LetterField.INTERNET, channel));
        reviewers.of(profile, house, locale).ifPresent(body -> values.put(LetterField.RECONSIDERATION_BODY, body));
        LocalDate today = LocalDate.now(clock);
        var head = new LetterHead(one.content().who().name(), house.name(locale), today);
        return letters.compose(
                wordings.worded(profile, house, today), one.kind().letter(), locale, head, values, without(outcome));
    }

    private static Set<LetterPart> without(ClaimOutcome outcome) {
        Set<LetterPart> without = EnumSet.noneOf(LetterPart.class);
        if (outcome != ClaimOutcome.HANDED_ON) without.add(LetterPart.HANDED_OVER);
        return without;
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle("i18n/redress", locale).getString(key);
    }
}
