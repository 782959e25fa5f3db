package xinqiao.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueItem.Manner;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.catalogue.PublicChannel;
import xinqiao.catalogue.Words;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.organisation.Staffing;
import xinqiao.petition.Registrations;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.Tariff;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.WorkKind;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;

/**
 * Puts a guide together from what the system knows today, so that nobody copies a period, a price or a telephone number.
 * Of the same data comes the same text, to the letter: no day and no name of a person stands in it.
 */
@Component
class GuideCompiler {
    private static final int GUIDES = 100;

    private final Houses houses;
    private final Staffing staffing;
    private final CatalogueBook catalogue;
    private final NationalCatalogue national;
    private final ApplicationIntake intake;
    private final Registrations registrations;
    private final PublicLibrary library;
    private final Clock clock;

    GuideCompiler(
            Houses houses,
            Staffing staffing,
            CatalogueBook catalogue,
            NationalCatalogue national,
            ApplicationIntake intake,
            Registrations registrations,
            PublicLibrary library,
            Clock clock) {
        this.houses = houses;
        this.staffing = staffing;
        this.catalogue = catalogue;
        this.national = national;
        this.intake = intake;
        this.registrations = registrations;
        this.library = library;
        this.clock = clock;
    }

    /** @param own index numbers of the house's guides, which don't speak of themselves */
    Compiled compile(House house, GuideKind kind, Collection<String> own) {
        var zh = GuideWords.chinese();
        var en = GuideWords.english();
        boolean ready = ready(house.code());
        return new Compiled(
                zh.t("guide.title." + kind, house.name(zh.locale())),
                en.t("guide.title." + kind, house.name(en.locale())),
                ready ? text(zh, house, kind, own) : "",
                ready ? text(en, house, kind, own) : "",
                ready);
    }

    /**
     * What the guide of disclosure must tell of how to apply (依申请公开渠道, GS-C24.1), as the data have it today; nothing where they
     * have nothing. Where to complain stands in the guide too (SZ-31), but that item has three working days for the ways of
     * applying alone; the ways of complaining are another's, which is kept up to date without a number (GS-C19).
     */
    List<String> waysOfApplying(House house) {
        Locale locale = Locale.SIMPLIFIED_CHINESE;
        return houses.contacts(house.code()).stream()
                .flatMap(one -> Stream.of(
                        one.disclosure().name().in(locale),
                        one.disclosureAddress().in(locale),
                        one.postalCode(),
                        one.receptionPlace().in(locale),
                        one.receptionTime().in(locale),
                        one.disclosurePhone(),
                        one.disclosure().fax(),
                        one.disclosureEmail()))
                .map(String::strip)
                .filter(told -> !told.isEmpty())
                .toList();
    }

    /** Whether there is what a guide must tell: where to turn, and the procedures that hold today. */
    private boolean ready(String house) {
        LocalDate today = LocalDate.now(clock);
        return houses.contacts(house).isPresent()
                && Stream.of(WorkKind.DISCLOSURE, WorkKind.PETITION)
                        .allMatch(kind ->
                                houses.profile(house, kind.name(), today).isPresent());
    }

    private String text(GuideWords words, House house, GuideKind kind, Collection<String> own) {
        var contacts = houses.contacts(house.code());
        var text = new Chapters(words.inChinese());
        switch (kind) {
            case DISCLOSURE -> disclosure(text, words, house, contacts);
            case SERVICE -> service(text, words, house, contacts, own);
        }
        return text.toString();
    }

    private void disclosure(Chapters text, GuideWords words, House house, Optional<Contacts> contacts) {
        var profile = intake.profile(house.code());
        text.chapter(words.t("guide.chapter.office"));
        disclosureOffice(text, words, house, contacts);
        text.chapter(words.t("guide.chapter.proactive"));
        proactive(text, words, house);
        text.chapter(words.t("guide.chapter.applying"));
        applying(text, words, profile, contacts);
        text.chapter(words.t("guide.chapter.terms"));
        terms(
                text,
                words,
                profile,
                List.of(TermKey.ANSWER, TermKey.CORRECTION, TermKey.THIRD_PARTY, TermKey.FEE_PAYMENT, TermKey.GIVING));
        text.chapter(words.t("guide.chapter.fees"));
        fees(text, words, profile);
        text.chapter(words.t("guide.chapter.remedies"));
        remedies(text, words, profile, contacts);
    }

    /** 政府信息公开工作机构: its name, address, hours, telephone, fax and e-mail. */
    private void disclosureOffice(Chapters text, GuideWords words, House house, Optional<Contacts> contacts) {
        Locale locale = words.locale();
        String name = contacts.map(one -> one.disclosure().name().in(locale)).orElse("");
        if (name.isBlank()) petitionOffice(text, words, house);
        else text.point(words.t("guide.office", house.name(locale) + (words.inChinese() ? "" : ", ") + name));
        contacts.ifPresent(one -> {
            text.point(words.t("guide.address", one.disclosureAddress().in(locale), one.postalCode()));
            text.point(words.t("guide.place", one.receptionPlace().in(locale)));
            text.point(words.t("guide.hours", one.receptionTime().in(locale)));
            text.point(words.t("guide.phone", one.disclosurePhone()));
            if (!one.disclosure().fax().isBlank())
                text.point(words.t("guide.fax", one.disclosure().fax()));
            text.point(words.t("guide.email", one.disclosureEmail()));
        });
    }

    private void petitionOffice(Chapters text, GuideWords words, House house) {
        Locale locale = words.locale();
        houses.petitionOffice(house.code())
                .ifPresent(one -> text.point(words.t(
                        "guide.office", house.name(locale) + (words.inChinese() ? "" : ", ") + one.name(locale))));
    }

    /** Where people come with petitions and on business. */
    private void office(Chapters text, GuideWords words, House house, Optional<Contacts> contacts) {
        Locale locale = words.locale();
        petitionOffice(text, words, house);
        contacts.ifPresent(one -> {
            text.point(words.t("guide.address", one.postalAddress().in(locale), one.postalCode()));
            text.point(words.t("guide.place", one.receptionPlace().in(locale)));
            text.point(words.t("guide.hours", one.receptionTime().in(locale)));
            text.point(words.t("guide.phone", one.complaintPhone()));
            text.point(words.t("guide.email", one.email()));
        });
    }

    /** What there is by its kinds, on which channels, and by when (分类、编排体系、获取方式). */
    private void proactive(Chapters text, GuideWords words, House house) {
        var now = catalogue.inForce(house.code());
        List<CatalogueItem> items = now.items().stream()
                .filter(one -> one.manner().isEmpty() || one.manner().contains(Manner.PROACTIVE))
                .filter(one -> house.level() != Level.SUBORDINATE || one.publishedBy(house.level()))
                .toList();
        for (Words first : items.stream().map(CatalogueItem::first).distinct().toList())
            text.point(words.t(
                    "guide.items",
                    first.in(words.locale()),
                    words.list(items.stream()
                            .filter(one -> one.first().equals(first))
                            .map(one -> one.second().in(words.locale())))));
        text.line(words.t(
                "guide.channels",
                words.list(Arrays.stream(PublicChannel.values())
                        .filter(channel -> channel != PublicChannel.OTHER)
                        .filter(channel ->
                                items.stream().anyMatch(one -> one.channels().contains(channel)))
                        .map(channel -> national.name(channel, words.locale())))));
        text.line(words.t("guide.catalogue"));
    }

    private static void applying(
            Chapters text, GuideWords words, DisclosureProfile profile, Optional<Contacts> contacts) {
        text.line(words.t("guide.who"));
        for (ReceiptWay way : ReceiptWay.values())
            text.point(words.t(
                    "guide.way",
                    words.t("disclosure.way." + way),
                    contacts.map(one -> where(words, way, one)).orElse(""),
                    words.t("procedure.receipt-day." + profile.receipt(way).day())));
        text.line(words.t("guide.basis", profile.authority().document().in(words.locale())));
    }

    private static String where(GuideWords words, ReceiptWay way, Contacts one) {
        Locale locale = words.locale();
        return switch (way) {
            case IN_PERSON, ORAL ->
                words.t("guide.way.place", one.receptionPlace().in(locale));
            case SIGNED_POST, ORDINARY_POST ->
                words.t("guide.way.post", one.disclosureAddress().in(locale), one.postalCode());
            case ONLINE -> words.t("guide.way.online");
            case E_MAIL -> words.t("guide.way.mail", one.disclosureEmail());
            case FAX ->
                one.disclosure().fax().isBlank()
                        ? words.t("guide.way.fax", one.disclosurePhone())
                        : words.t("guide.way.fax-to", one.disclosure().fax());
        };
    }

    private static void fees(Chapters text, GuideWords words, DisclosureProfile profile) {
        var fees = profile.fees();
        text.line(fees.words().map(one -> one.in(words.locale())).orElseGet(() -> words.t("guide.fees.none")));
        fees.byCase().ifPresent(tariff -> tariff(text, words, tariff, "case"));
        fees.byPage().ifPresent(tariff -> tariff(text, words, tariff, "page"));
        fees.waiver()
                .ifPresent(one ->
                        text.line(words.t("guide.fees.waiver", one.ground().in(words.locale()))));
        text.line(words.t("guide.basis", fees.citation().in(words.locale())));
    }

    private static void tariff(Chapters text, GuideWords words, Tariff tariff, String name) {
        List<String> steps = new ArrayList<>();
        int from = 1;
        for (Tariff.Step step : tariff.steps()) {
            String span = step.upTo().isPresent()
                    ? words.t("guide.tariff.span", from, step.upTo().get())
                    : words.t("guide.tariff.from", from);
            steps.add(span + " "
                    + (step.yuan() == 0
                            ? words.t("guide.tariff.free")
                            : words.t("guide.tariff.yuan." + name, step.yuan())));
            from = step.upTo().map(last -> last + 1).orElse(from);
        }
        tariff.rise().ifPresent(rise -> steps.add(words.t("guide.tariff.rise." + name, rise.every(), rise.yuan())));
        text.point(words.t("guide.tariff." + name, String.join(words.t("guide.tariff.then"), steps)));
    }

    private static void remedies(
            Chapters text, GuideWords words, DisclosureProfile profile, Optional<Contacts> contacts) {
        text.line(words.t("guide.remedies"));
        contacts.ifPresent(one -> text.line(words.t(
                "guide.complaints", one.reportPhone(), one.reportAddress().in(words.locale()))));
        terms(
                text,
                words,
                profile,
                List.of(TermKey.COMPLAINT, TermKey.RECONSIDERATION, TermKey.LAWSUIT, TermKey.LAWSUIT_AFTER));
    }

    private static void terms(Chapters text, GuideWords words, Procedure profile, List<TermKey> keys) {
        keys.stream()
                .flatMap(key -> profile.findTerm(key).stream())
                .forEach(rule -> text.point(words.t(
                        "guide.term",
                        rule.name().in(words.locale()),
                        rule.words(words.locale()),
                        rule.citation().in(words.locale()))));
    }

    private void service(
            Chapters text, GuideWords words, House house, Optional<Contacts> contacts, Collection<String> own) {
        text.chapter(words.t("guide.chapter.where"));
        office(text, words, house, contacts);
        List<BusinessPhone> phones = staffing.businessPhones(house.code());
        if (!phones.isEmpty()) {
            text.chapter(words.t("guide.chapter.phones"));
            phones.forEach(
                    one -> text.point(words.t("guide.business-phone", one.business(words.locale()), one.phone())));
        }
        var guides = guides(house, own).toList();
        if (!guides.isEmpty()) {
            text.chapter(words.t("guide.chapter.services"));
            guides.forEach(one -> text.point(words.t("guide.service", title(words, one), one.number())));
        }
        text.chapter(words.t("guide.chapter.petition"));
        terms(
                text,
                words,
                registrations.profile(house.code()),
                List.of(TermKey.NOTICE, TermKey.HANDLING, TermKey.REVIEW_REQUEST, TermKey.REVIEW, TermKey.RE_REVIEW));
        text.chapter(words.t("guide.chapter.complaints"));
        contacts.ifPresent(one -> text.line(words.t(
                "guide.complaints", one.reportPhone(), one.reportAddress().in(words.locale()))));
    }

    /** The guides to single services that are public today, by their numbers, so that the order stays. */
    private Stream<PublicDocument> guides(House house, Collection<String> own) {
        return library.page(new LibraryFilter(house.code(), null, DocumentKind.GUIDE), null, GUIDES).stream()
                .filter(one -> !own.contains(one.number()))
                .sorted(Comparator.comparing(PublicDocument::number));
    }

    private static String title(GuideWords words, PublicDocument one) {
        return words.inChinese() || one.titleEn().isBlank() ? one.title() : one.titleEn();
    }
}
