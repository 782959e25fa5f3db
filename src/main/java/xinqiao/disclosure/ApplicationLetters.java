package xinqiao.disclosure;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFact.LetterIssued;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.rules.Charging.Priced;
import xinqiao.disclosure.rules.Charging.Yuan;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.disclosure.rules.Reducing.Reduced;
import xinqiao.disclosure.rules.Replies;
import xinqiao.disclosure.rules.Ruling.LetterOrder;
import xinqiao.disclosure.rules.Setting;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.LetterNumbers;
import xinqiao.documents.Letters;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.Wordings;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;

/** Composes, numbers and stores the letters that a ruling makes due. */
@Component
class ApplicationLetters {
    private final ContentStore content;
    private final ApplicantStore people;
    private final ApplicantSeals seals;
    private final Letters letters;
    private final LetterNumbers numbers;
    private final Houses houses;
    private final Reviewers reviewers;
    private final Wordings wordings;
    private final IssuedPapers papers;

    ApplicationLetters(
            ContentStore content,
            ApplicantStore people,
            ApplicantSeals seals,
            Letters letters,
            LetterNumbers numbers,
            Houses houses,
            Reviewers reviewers,
            Wordings wordings,
            IssuedPapers papers) {
        this.content = content;
        this.people = people;
        this.seals = seals;
        this.letters = letters;
        this.numbers = numbers;
        this.houses = houses;
        this.reviewers = reviewers;
        this.wordings = wordings;
        this.papers = papers;
    }

    /** A letter whose number was voided (作废) is served to nobody. */
    @Enforces(Provision.LAW_S2)
    Decision<Boolean> standing(DSLContext tx, Application one, ApplicationCommand command) {
        return command instanceof ApplicationCommand.Serve serve
                ? one.letters().stream()
                        .filter(letter -> letter.id() == serve.letter() && numbers.voided(tx, letter.number()))
                        .findFirst()
                        .map(letter -> Decision.<Boolean>refused(
                                Provision.LAW_S2, "disclosure.refusal.voided", letter.number()))
                        .orElse(Decision.granted(true))
                : Decision.granted(true);
    }

    /**
     * Takes a number only when the letter is complete, so that none is lost.
     *
     * @param party who is consulted by this very act, not stored yet; null otherwise
     */
    Decision<LetterIssued> issue(
            DSLContext tx, Kept kept, Application after, LetterOrder order, @Nullable Party party, Setting setting) {
        House house = houses.get(after.answeringHouse());
        return draw(tx, kept, after, order, party, setting)
                .map(letter -> number(tx, after, letter, order, setting, house));
    }

    /** The letter without a number: as it would be issued today. */
    Decision<Letter> draw(
            DSLContext tx, Kept kept, Application after, LetterOrder order, @Nullable Party party, Setting setting) {
        // between authorities, and to whoever didn't choose a language, in Chinese alone
        Locale theirs =
                order.party() == null ? Locale.forLanguageTag(after.entry().language()) : Locale.SIMPLIFIED_CHINESE;
        return Letters.governed(theirs, locale -> compose(tx, kept, after, order, party, setting, locale));
    }

    private Decision<Letter> compose(
            DSLContext tx,
            Kept kept,
            Application after,
            LetterOrder order,
            @Nullable Party party,
            Setting setting,
            Locale locale) {
        House house = houses.get(after.answeringHouse());
        var head = new LetterHead(addressee(tx, kept, order, party), house.name(locale), setting.today());
        List<ItemAsked> items = content.items(tx, after.id(), after.items().size());
        Map<LetterField, Object> values = common(after, items, setting, house, locale);
        order.values().forEach((field, value) -> values.put(field, said(value, locale)));
        if (!order.items().isEmpty())
            Replies.values(after, items, setting.profile(), locale)
                    .forEach((field, value) -> values.put(field, said(value, locale)));
        if (order.kind() == LetterKind.THIRD_PARTY_DECISION && order.party() != null)
            values.put(LetterField.CONTENT, content(after.consultation(order.party()), items));
        return letters.compose(
                wordings.worded(setting.profile(), house, setting.today()),
                order.kind(),
                locale,
                head,
                values,
                Replies.without(order.kind(), after, setting.profile()));
    }

    /** What a letter about the application would say today, as far as that is known; for a trial of words. */
    Map<LetterField, Object> known(DSLContext tx, Application one, Setting setting, Locale locale) {
        House house = houses.get(one.answeringHouse());
        return common(one, content.items(tx, one.id(), one.items().size()), setting, house, locale);
    }

    private static String content(Optional<Consultation> asked, List<ItemAsked> items) {
        Set<Integer> about = asked.map(Consultation::items).orElse(Set.of());
        return about.stream()
                .sorted()
                .map(no -> Replies.said(items.get(no - 1)))
                .collect(Collectors.joining("；"));
    }

    private String addressee(DSLContext tx, Kept kept, LetterOrder order, @Nullable Party party) {
        Integer no = order.party();
        if (no == null) return seals.name(kept.row().getId(), kept.row().getApplicant());
        return party != null
                ? party.name().strip()
                : people.party(tx, kept.row().getId(), no).map(Party::name).orElse("");
    }

    private LetterIssued number(
            DSLContext tx, Application one, Letter letter, LetterOrder order, Setting setting, House house) {
        String number = numbers.next(
                tx,
                setting.profile(),
                letter.kind(),
                house.code(),
                setting.today().getYear());
        long id = content.insertLetter(
                tx,
                one.id(),
                letter.kind(),
                number,
                setting.today(),
                order.party(),
                letter.numbered(number).json());
        papers.issued(tx, LetterFamily.APPLICATION, id, letter.kind(), number, house.code());
        return new LetterIssued(setting.today(), id, letter.kind(), number, order.party(), order.items());
    }

    /** What a letter of any kind may say of the application; the wording takes what it needs. */
    private Map<LetterField, Object> common(
            Application one, List<ItemAsked> items, Setting setting, House house, Locale locale) {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        Entry entry = one.entry();
        DisclosureProfile profile = setting.profile();
        values.put(LetterField.CASE_NUMBER, entry.number());
        values.put(LetterField.RECEIVED, one.receivedOn() == null ? entry.arrivedOn() : one.receivedOn());
        values.put(LetterField.CHANNEL, word("disclosure.way." + entry.way(), locale));
        values.put(
                LetterField.INFORMATION,
                items.stream().map(Replies::said).collect(Collectors.joining(english(locale) ? "; " : "；")));
        values.put(
                LetterField.UNIT,
                houses.petitionOffice(house.code()).orElseThrow().name(locale));
        if (one.receivedOn() != null)
            Clocks.of(one, TermKey.ANSWER, profile, setting.calendar())
                    .filter(clock -> clock.lastDay().isPresent())
                    .ifPresent(clock -> values.put(LetterField.ANSWER_UNTIL, clock.deadline()));
        // 复议机关; without one the letter is refused as incomplete, which names the missing part
        reviewers.of(profile, house, locale).ifPresent(body -> values.put(LetterField.RECONSIDERATION_BODY, body));
        reviewers.channel(profile, house, locale).ifPresent(channel -> values.put(LetterField.INTERNET, channel));
        houses.contacts(house.code()).ifPresent(contacts -> {
            values.put(LetterField.PHONE, contacts.disclosurePhone());
            values.put(LetterField.QUERY, word("disclosure.letter.query", locale));
        });
        return values;
    }

    /** What a rule put in as a value, in the words of the letter's language. */
    static Object said(Object value, Locale locale) {
        return switch (value) {
            case ConsultationKind kind -> word("disclosure.consultation." + kind, locale);
            case FeeTariff tariff -> word("disclosure.tariff." + tariff, locale);
            case GivingManner manner -> word("disclosure.manner." + manner, locale);
            case Led led -> MessageFormat.format(word("disclosure.letter.petition", locale), led.number());
            case Priced priced -> Replies.steps(priced, locale);
            case Reduced reduced -> reduced(reduced, locale);
            case Yuan yuan -> yuan.amount() + word("disclosure.letter.yuan", locale);
            default -> value;
        };
    }

    private static String reduced(Reduced reduced, Locale locale) {
        String words = MessageFormat.format(
                word("disclosure.letter.reduced", locale),
                Replies.steps(reduced.priced(), locale),
                Integer.toString(reduced.amount()),
                Integer.toString(reduced.by()));
        return reduced.earlier().isEmpty()
                ? words
                : MessageFormat.format(word("disclosure.letter.replaces", locale), words, reduced.earlier());
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle("i18n/disclosure", locale).getString(key);
    }
}
