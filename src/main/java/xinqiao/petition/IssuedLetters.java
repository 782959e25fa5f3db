package xinqiao.petition;

import static xinqiao.db.Sequences.LETTER_ID;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.LetterNumbers;
import xinqiao.documents.Letters;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.petition.PetitionFact.LetterIssued;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.Ruling.LetterOrder;
import xinqiao.petition.rules.Setting;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.Profile;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.Wordings;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;

/** Composes, numbers and stores the letter that a ruling makes due. */
@Component
class IssuedLetters {
    private final PetitionStore store;
    private final CaseStore cases;
    private final Letters letters;
    private final LetterNumbers numbers;
    private final Houses houses;
    private final Remedies remedies;
    private final Wordings wordings;
    private final HearingStore hearings;
    private final IssuedPapers papers;

    IssuedLetters(
            PetitionStore store,
            CaseStore cases,
            Letters letters,
            LetterNumbers numbers,
            Houses houses,
            Remedies remedies,
            Wordings wordings,
            HearingStore hearings,
            IssuedPapers papers) {
        this.store = store;
        this.cases = cases;
        this.letters = letters;
        this.numbers = numbers;
        this.houses = houses;
        this.remedies = remedies;
        this.wordings = wordings;
        this.hearings = hearings;
        this.papers = papers;
    }

    /** @param rows what is to be stored with the act that issues the letter */
    record Issue(LetterIssued fact, List<CommonTableExpression<?>> rows) {}

    /** A letter whose number was voided (作废) is served to nobody. */
    @Enforces(Provision.LAW_S2)
    Decision<Boolean> standing(DSLContext tx, Petition petition, Command command) {
        return command instanceof Command.Serve serve
                ? petition.letters().stream()
                        .filter(letter -> letter.id() == serve.letter() && numbers.voided(tx, letter.number()))
                        .findFirst()
                        .map(letter ->
                                Decision.<Boolean>refused(Provision.LAW_S2, "petition.refusal.voided", letter.number()))
                        .orElse(Decision.granted(true))
                : Decision.granted(true);
    }

    /** Takes a number only when the letter is complete, so that none is lost. */
    Decision<Issue> issue(
            DSLContext tx, Petition petition, @Nullable String addressee, LetterOrder order, Setting setting) {
        House house = houses.get(petition.origin().houseCode());
        Locale theirs = Locale.forLanguageTag(petition.origin().language());
        return Letters.governed(theirs, locale -> compose(tx, petition, addressee, order, setting, locale))
                .map(letter -> number(tx, petition, letter, setting, house));
    }

    /** The Chinese letter as it would read today, without a number. */
    Decision<Letter> unnumbered(
            DSLContext tx, Petition petition, @Nullable String addressee, LetterOrder order, Setting setting) {
        return compose(tx, petition, addressee, order, setting, Locale.SIMPLIFIED_CHINESE);
    }

    private Decision<Letter> compose(
            DSLContext tx,
            Petition petition,
            @Nullable String addressee,
            LetterOrder order,
            Setting setting,
            Locale locale) {
        House house = houses.get(petition.origin().houseCode());
        var head = new LetterHead(
                addressee == null ? "" : addressee,
                house.name(locale),
                setting.today(),
                petition.origin().channel().inPerson());
        Map<LetterField, Object> values = common(tx, petition, setting, house, locale);
        values.putAll(remedies.values(petition, setting, locale));
        values.putAll(order.values());
        hearing(tx, petition, locale, values);
        var worded = wordings.worded(setting.profile(), house, setting.today());
        return letters.compose(worded, order.kind(), locale, head, values);
    }

    /** KM-27: the panel are the staff that was named and, from the act or as kept since the decision, those from outside. */
    private void hearing(DSLContext tx, Petition petition, Locale locale, Map<LetterField, Object> values) {
        Hearing hearing = petition.course().hearing().orElse(null);
        if (hearing == null) return;
        hearings.of(tx, petition).ifPresent(people -> {
            values.putIfAbsent(LetterField.HEARING_MEMBERS, people.members());
            values.putIfAbsent(LetterField.HEARING_PARTICIPANTS, people.participants());
        });
        Stream<String> outside =
                Objects.toString(values.get(LetterField.HEARING_MEMBERS), "").lines();
        values.put(
                LetterField.HEARING_MEMBERS,
                listed(Stream.concat(names(hearing.members(), locale).sorted(), outside), locale));
        values.put(
                LetterField.HEARING_PARTICIPANTS,
                listed(
                        Objects.toString(values.get(LetterField.HEARING_PARTICIPANTS), "")
                                .lines(),
                        locale));
        values.put(LetterField.HEARING_CHAIR, listed(names(Set.of(hearing.chair()), locale), locale));
        values.put(
                LetterField.HEARING_GROUND,
                word("petition.hearing-ground." + hearing.ground(), locale) + "：" + hearing.reason());
        values.put(LetterField.HEARING_SCOPE, hearing.scope());
        var at = hearing.at();
        var place = hearing.place();
        if (at != null && place != null) {
            String pattern = locale.getLanguage().equals("en") ? "d MMMM uuuu, HH:mm" : "uuuu年M月d日 HH:mm";
            values.put(LetterField.HEARING_AT, at.format(DateTimeFormatter.ofPattern(pattern, locale)));
            values.put(LetterField.HEARING_PLACE, place);
        }
    }

    private Stream<String> names(Set<Long> people, Locale locale) {
        return houses.people(people).values().stream().map(person -> person.name(locale));
    }

    private static String listed(Stream<String> names, Locale locale) {
        return names.map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }

    private Issue number(DSLContext tx, Petition petition, Letter letter, Setting setting, House house) {
        var given = numbers.next(
                tx,
                setting.profile(),
                letter.kind(),
                house.code(),
                setting.today().getYear(),
                LETTER_ID);
        var issued = new LetterIssued(setting.today(), given.id(), letter.kind(), given.number());
        String content = letter.numbered(given.number()).json();
        return new Issue(
                issued,
                List.of(
                        store.letter(petition.id(), issued, content),
                        papers.beside(LetterFamily.PETITION, given.id(), letter.kind(), given.number(), house.code())));
    }

    /** What a letter of the case would say today, as far as the case gives it; for a trial of words. */
    Map<LetterField, Object> known(DSLContext tx, Petition petition, Setting setting, Locale locale) {
        House house = houses.get(petition.origin().houseCode());
        Map<LetterField, Object> values = common(tx, petition, setting, house, locale);
        values.putAll(remedies.values(petition, setting, locale));
        hearing(tx, petition, locale, values);
        return values;
    }

    /** What a letter of any kind may say of the case; the wording takes what it needs. */
    private Map<LetterField, Object> common(
            DSLContext tx, Petition petition, Setting setting, House house, Locale locale) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        Origin origin = petition.origin();
        Profile profile = setting.profile();
        values.put(LetterField.RECEIVED, origin.receivedOn());
        values.put(LetterField.CHANNEL, word("petition.channel." + origin.channel(), locale));
        values.put(LetterField.MATTER, origin.title());
        values.put(LetterField.REQUEST, cases.request(tx, petition.id()));
        values.put(
                LetterField.UNIT,
                houses.petitionOffice(house.code()).orElseThrow().name(locale));
        var passage = petition.passage();
        if (passage.manner() != null && passage.to() != null && passage.sentOn() != null) {
            values.put(LetterField.MANNER, word("petition.manner." + passage.manner(), locale));
            values.put(LetterField.DESTINATION, passage.to());
            values.put(LetterField.FORWARDED, passage.sentOn());
        }
        ReviewOf review = origin.review();
        if (review != null) {
            values.put(LetterField.REVIEWED_LETTER, review.letter());
            values.put(LetterField.REVIEWED_ON, review.issuedOn());
            values.put(LetterField.REVIEWED_BY, houses.get(review.opinionOf()).name(locale));
        }
        if (petition.handling().acceptedOn() != null)
            values.put(LetterField.ACCEPTED, petition.handling().acceptedOn());
        if (petition.kind() != null)
            values.put(LetterField.WAY, profile.kind(petition.kind()).way().in(locale));
        if (petition.branch() != null)
            profile.branch(petition.branch())
                    .ifPresent(branch ->
                            values.put(LetterField.BRANCH, branch.name().in(locale)));
        Clocks.of(petition, TermKey.HANDLING, profile, setting.calendar())
                .ifPresent(clock -> values.put(LetterField.HANDLING_UNTIL, clock.deadline()));
        if (petition.course().simply())
            Clocks.of(petition, TermKey.SIMPLE_HANDLING, profile, setting.calendar())
                    .ifPresent(clock -> values.put(LetterField.SIMPLE_UNTIL, clock.deadline()));
        values.put(LetterField.CASE_NUMBER, origin.number());
        houses.contacts(house.code()).ifPresent(contacts -> values.putAll(contact(contacts, locale)));
        return values;
    }

    private static Map<LetterField, Object> contact(Contacts contacts, Locale locale) {
        return Map.of(
                LetterField.PHONE, contacts.complaintPhone(),
                LetterField.QUERY, contacts.progress().in(locale));
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle("i18n/petition", locale).getString(key);
    }
}
