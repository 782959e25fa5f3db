package xinqiao.portal.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.channel.Board;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.documents.Booklet.Chapter;
import xinqiao.documents.Booklet.Part;
import xinqiao.documents.Booklet.Part.Heading;
import xinqiao.documents.Booklet.Part.Rows;
import xinqiao.documents.Booklet.Part.Text;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.Department;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Staffing;
import xinqiao.petition.Registrations;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.Tariff;
import xinqiao.procedure.TermKey;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** What the handbook says, chapter by chapter; periods and prices come from the procedures in force for the house. */
@Component
class HandbookChapters {
    private static final int GUIDES = 100;
    private static final List<Integer> PAIR = List.of(2, 5);

    private final Houses houses;
    private final Staffing staffing;
    private final PublicLibrary library;
    private final Board board;
    private final ApplicationIntake intake;
    private final Registrations registrations;

    HandbookChapters(
            Houses houses,
            Staffing staffing,
            PublicLibrary library,
            Board board,
            ApplicationIntake intake,
            Registrations registrations) {
        this.houses = houses;
        this.staffing = staffing;
        this.library = library;
        this.board = board;
        this.intake = intake;
        this.registrations = registrations;
    }

    List<Chapter> of(Ui ui, House house) {
        Contacts contacts = houses.contacts(house.code()).orElseThrow(Missing::new);
        DisclosureProfile disclosure = intake.profile(house.code());
        List<Chapter> all = new ArrayList<>();
        all.add(organisation(ui, house));
        all.add(addresses(ui, contacts));
        phones(ui, house, all);
        guides(ui, house, all);
        all.add(applying(ui, disclosure, contacts));
        all.add(fees(ui, disclosure));
        all.add(complaints(ui, contacts));
        all.add(terms(ui, house, disclosure));
        return all;
    }

    private Chapter organisation(Ui ui, House house) {
        var rows = houses.departments(house.code()).stream()
                .map((Department one) ->
                        List.of(one.name(ui.locale()), ui.t("channel.handbook.department." + one.kind())))
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Rows(PAIR, List.of(ui.t("channel.handbook.department"), ui.t("channel.handbook.duty")), rows));
        var below = houses.children(house.code());
        if (!below.isEmpty()) {
            parts.add(new Heading(ui.t("channel.handbook.below")));
            below.forEach(one -> parts.add(new Text(one.name(ui.locale()))));
        }
        return new Chapter(ui.t("channel.handbook.organisation"), parts);
    }

    private static Chapter addresses(Ui ui, Contacts one) {
        Locale locale = ui.locale();
        return new Chapter(
                ui.t("channel.page.HOURS"),
                List.of(new Rows(
                        PAIR,
                        List.of(),
                        List.of(
                                List.of(
                                        ui.t("portal.contact.place"),
                                        one.receptionPlace().in(locale)),
                                List.of(
                                        ui.t("portal.contact.time"),
                                        one.receptionTime().in(locale)),
                                List.of(
                                        ui.t("portal.contact.address"),
                                        one.postalAddress().in(locale) + " " + one.postalCode()),
                                List.of(ui.t("portal.contact.email"), one.email())))));
    }

    private void phones(Ui ui, House house, List<Chapter> all) {
        var rows = staffing.businessPhones(house.code()).stream()
                .map(one -> List.of(one.business(ui.locale()), one.phone()))
                .toList();
        if (rows.isEmpty()) return;
        all.add(new Chapter(
                ui.t("channel.page.PHONES"),
                List.of(
                        new Rows(
                                PAIR, List.of(ui.t("channel.handbook.business"), ui.t("channel.handbook.phone")), rows),
                        new Text(ui.t("channel.display.hotline")))));
    }

    /** 办事指南, as they are public today. */
    private void guides(Ui ui, House house, List<Chapter> all) {
        var guides = library.page(new LibraryFilter(house.code(), null, DocumentKind.GUIDE), null, GUIDES);
        if (guides.isEmpty()) return;
        List<Part> parts = new ArrayList<>();
        guides.forEach(one -> {
            parts.add(new Heading(one.title(ui.locale())));
            parts.add(new Text(Slides.about(ui, one)));
            board.paragraphs(one, ui.language().code()).forEach(line -> parts.add(new Text(line)));
        });
        all.add(new Chapter(ui.t("channel.document.GUIDE"), parts));
    }

    private static Chapter applying(Ui ui, DisclosureProfile profile, Contacts contacts) {
        var rows = Arrays.stream(ReceiptWay.values())
                .map(way -> List.of(
                        ui.t("disclosure.way." + way),
                        where(ui, way, contacts),
                        ui.t("procedure.receipt-day." + profile.receipt(way).day())))
                .toList();
        return new Chapter(
                ui.t("channel.handbook.applying"),
                List.of(
                        new Text(ui.t("portal.disclosure.who.words")),
                        new Text(ui.t("portal.disclosure.who.asked")),
                        new Rows(
                                PAIR,
                                List.of(),
                                Stream.of(
                                                List.of(
                                                        ui.t("portal.disclosure.office"),
                                                        contacts.disclosure()
                                                                .name()
                                                                .in(ui.locale())),
                                                List.of(
                                                        ui.t("portal.disclosure.office.phone"),
                                                        contacts.disclosurePhone()),
                                                List.of(
                                                        ui.t("portal.disclosure.office.hours"),
                                                        contacts.receptionTime().in(ui.locale())))
                                        .filter(row -> !row.getLast().isBlank())
                                        .toList()),
                        new Rows(
                                List.of(2, 4, 3),
                                List.of(
                                        ui.t("portal.disclosure.way"),
                                        ui.t("portal.disclosure.where"),
                                        ui.t("portal.disclosure.day")),
                                rows),
                        new Text(profile.authority().document().in(ui.locale()))));
    }

    private static String where(Ui ui, ReceiptWay way, Contacts one) {
        Locale locale = ui.locale();
        return switch (way) {
            case IN_PERSON, ORAL ->
                one.receptionPlace().in(locale) + "\n" + one.receptionTime().in(locale);
            case SIGNED_POST, ORDINARY_POST -> one.disclosureAddress().in(locale) + " " + one.postalCode();
            case ONLINE -> ui.t("channel.handbook.online");
            case E_MAIL -> one.disclosureEmail();
            case FAX ->
                one.disclosure().fax().isBlank()
                        ? ui.t("portal.disclosure.where.fax") + " " + one.disclosurePhone()
                        : one.disclosure().fax();
        };
    }

    private static Chapter fees(Ui ui, DisclosureProfile profile) {
        var fees = profile.fees();
        List<Part> parts = new ArrayList<>();
        parts.add(new Text(fees.words()
                .map(one -> one.in(ui.locale()))
                .orElseGet(
                        () -> ui.t(fees.charged() ? "portal.disclosure.fees.words" : "portal.disclosure.fees.none"))));
        fees.byCase().ifPresent(tariff -> tariff(ui, tariff, "case", parts));
        fees.byPage().ifPresent(tariff -> tariff(ui, tariff, "page", parts));
        fees.waiver()
                .ifPresent(one -> parts.add(new Text(
                        ui.t("portal.disclosure.fees.waiver", one.ground().in(ui.locale())))));
        parts.add(new Text(fees.citation().in(ui.locale())));
        return new Chapter(ui.t("portal.disclosure.fees"), parts);
    }

    private static void tariff(Ui ui, Tariff tariff, String name, List<Part> parts) {
        parts.add(new Heading(ui.t("portal.disclosure.tariff." + name)));
        List<List<String>> rows = new ArrayList<>();
        int from = 1;
        for (Tariff.Step step : tariff.steps()) {
            String span = step.upTo().isPresent()
                    ? ui.t("portal.disclosure.tariff.span", from, step.upTo().get())
                    : ui.t("portal.disclosure.tariff.from", from);
            String price = step.yuan() == 0
                    ? ui.t("portal.disclosure.tariff.free")
                    : ui.t("portal.disclosure.tariff.yuan." + name, step.yuan());
            rows.add(List.of(span, price));
            from = step.upTo().map(last -> last + 1).orElse(from);
        }
        parts.add(new Rows(List.of(1, 1), List.of(), rows));
        tariff.rise()
                .ifPresent(rise ->
                        parts.add(new Text(ui.t("portal.disclosure.tariff.rise." + name, rise.every(), rise.yuan()))));
    }

    private static Chapter complaints(Ui ui, Contacts one) {
        return new Chapter(
                ui.t("channel.handbook.complaints"),
                List.of(
                        new Rows(
                                PAIR,
                                List.of(),
                                List.of(
                                        List.of(ui.t("portal.contact.phone"), one.complaintPhone()),
                                        List.of(ui.t("portal.contact.email"), one.email()),
                                        List.of(
                                                ui.t("portal.contact.place"),
                                                one.receptionPlace().in(ui.locale())),
                                        List.of(
                                                ui.t("portal.contact.progress"),
                                                one.progress().in(ui.locale())))),
                        new Text(ui.t("portal.disclosure.remedy.words")),
                        new Text(ui.t(
                                "portal.disclosure.remedy.complain",
                                one.reportPhone(),
                                one.reportAddress().in(ui.locale())))));
    }

    private Chapter terms(Ui ui, House house, DisclosureProfile disclosure) {
        var petition = registrations.profile(house.code());
        return new Chapter(
                ui.t("channel.handbook.terms"),
                List.of(
                        new Heading(petition.title().in(ui.locale())),
                        terms(
                                ui,
                                petition,
                                List.of(
                                        TermKey.NOTICE,
                                        TermKey.HANDLING,
                                        TermKey.REVIEW_REQUEST,
                                        TermKey.REVIEW,
                                        TermKey.RE_REVIEW_REQUEST,
                                        TermKey.RE_REVIEW)),
                        new Heading(disclosure.title().in(ui.locale())),
                        terms(
                                ui,
                                disclosure,
                                List.of(
                                        TermKey.ANSWER,
                                        TermKey.CORRECTION,
                                        TermKey.GIVING,
                                        TermKey.COMPLAINT,
                                        TermKey.RECONSIDERATION,
                                        TermKey.LAWSUIT))));
    }

    private static Rows terms(Ui ui, Procedure profile, Collection<TermKey> keys) {
        return new Rows(
                List.of(3, 2, 4),
                List.of(ui.t("channel.handbook.term"), ui.t("channel.handbook.length"), ui.t("channel.handbook.basis")),
                keys.stream()
                        .flatMap(key -> profile.findTerm(key).stream())
                        .map(rule -> List.of(
                                rule.name().in(ui.locale()),
                                rule.words(ui.locale()),
                                rule.citation().in(ui.locale())))
                        .toList());
    }
}
