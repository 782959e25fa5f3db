package xinqiao.portal.channel;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.channel.Board;
import xinqiao.channel.Screen;
import xinqiao.channel.ScreenPage;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Staffing;
import xinqiao.portal.channel.Slide.Row;
import xinqiao.portal.visit.QrCode;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** What a screen shows one after the other: nothing but what the site tells everybody. */
@Component
class Slides {
    /** So many lines of so many Chinese characters are read from afar on one screen, under a title of two lines. */
    private static final int LINES = 6;

    private static final int WIDTH = 27;
    private static final int ROOM = LINES * WIDTH;
    private static final int ROWS = 6;

    private final Board board;
    private final PublicLibrary library;
    private final Houses houses;
    private final Staffing staffing;
    private final SiteAddress site;

    Slides(Board board, PublicLibrary library, Houses houses, Staffing staffing, SiteAddress site) {
        this.site = site;
        this.board = board;
        this.library = library;
        this.houses = houses;
        this.staffing = staffing;
    }

    List<Slide> of(Ui ui, House house, Screen screen) {
        List<Slide> all = new ArrayList<>();
        for (ScreenPage page : screen.pages()) {
            switch (page) {
                case NOTICES -> notices(ui, house, all);
                case CHOSEN ->
                    screen.chosen().stream()
                            .flatMap(number -> library.find(number).stream())
                            .forEach(one -> document(ui, one, all));
                case LATEST -> latest(ui, house, screen.latest(), all);
                case PHONES -> phones(ui, house, all);
                case HOURS -> hours(ui, house, all);
                case WAYS -> ways(ui, house, all);
            }
        }
        return all;
    }

    private void notices(Ui ui, House house, List<Slide> all) {
        staffing.notices(ui.today()).stream()
                .filter(one -> one.houseCode().equals(house.code()))
                .forEach(one -> parts(List.of(one.in(ui.locale())))
                        .forEach(lines -> all.add(new Slide(
                                ScreenPage.NOTICES, ui.t("channel.page.NOTICES"), "", lines, List.of(), null))));
    }

    private void document(Ui ui, PublicDocument one, List<Slide> all) {
        QrCode qr = QrCode.of(site.of(one.path()));
        var parts = parts(board.paragraphs(one, ui.language().code()));
        for (int no = 0; no < parts.size(); no++) {
            String about = about(ui, one) + (parts.size() > 1 ? "　" + (no + 1) + "/" + parts.size() : "");
            all.add(new Slide(ScreenPage.CHOSEN, one.title(ui.locale()), about, parts.get(no), List.of(), qr));
        }
    }

    private void latest(Ui ui, House house, int most, List<Slide> all) {
        if (most == 0) return;
        var last = library.page(new LibraryFilter(house.code(), null, null), null, most);
        QrCode qr = QrCode.of(site.of(PublicDocument.LIBRARY));
        for (int from = 0; from < last.size(); from += ROWS / 2)
            all.add(new Slide(
                    ScreenPage.LATEST,
                    ui.t("channel.page.LATEST"),
                    ui.t("channel.display.scan"),
                    List.of(),
                    last.subList(from, Math.min(last.size(), from + ROWS / 2)).stream()
                            .map(one -> new Row(one.title(ui.locale()), day(ui, one)))
                            .toList(),
                    qr));
    }

    private void phones(Ui ui, House house, List<Slide> all) {
        var phones = staffing.businessPhones(house.code());
        for (int from = 0; from < phones.size(); from += ROWS)
            all.add(new Slide(
                    ScreenPage.PHONES,
                    ui.t("channel.page.PHONES"),
                    ui.t("channel.display.hotline"),
                    List.of(),
                    phones.subList(from, Math.min(phones.size(), from + ROWS)).stream()
                            .map(one -> new Row(one.business(ui.locale()), one.phone()))
                            .toList(),
                    null));
    }

    private void hours(Ui ui, House house, List<Slide> all) {
        houses.contacts(house.code())
                .ifPresent(one -> all.add(new Slide(
                        ScreenPage.HOURS,
                        ui.t("channel.page.HOURS"),
                        "",
                        List.of(),
                        List.of(
                                new Row(
                                        ui.t("portal.contact.place"),
                                        one.receptionPlace().in(ui.locale())),
                                new Row(
                                        ui.t("portal.contact.time"),
                                        one.receptionTime().in(ui.locale())),
                                new Row(
                                        ui.t("portal.contact.address"),
                                        one.postalAddress().in(ui.locale()) + " " + one.postalCode())),
                        null)));
    }

    private void ways(Ui ui, House house, List<Slide> all) {
        houses.contacts(house.code())
                .ifPresent(one -> all.add(new Slide(
                        ScreenPage.WAYS,
                        ui.t("channel.page.WAYS"),
                        ui.t("channel.display.write"),
                        List.of(),
                        List.of(
                                new Row(ui.t("portal.contact.phone"), one.complaintPhone()),
                                new Row(ui.t("portal.contact.email"), one.email())),
                        QrCode.of(site.of("/write")))));
    }

    private static String day(Ui ui, PublicDocument one) {
        return one.publishedOn() == null ? "" : ui.date(one.publishedOn());
    }

    static String about(Ui ui, PublicDocument one) {
        return one.number() + "　" + day(ui, one);
    }

    /** Paragraphs on as many screens as they need; a long one goes on on the next. */
    static List<List<String>> parts(List<String> paragraphs) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int left = LINES;
        for (String paragraph : paragraphs)
            for (String piece : pieces(paragraph)) {
                int lines = (width(piece) + WIDTH - 1) / WIDTH;
                if (lines > left && !part.isEmpty()) {
                    parts.add(part);
                    part = new ArrayList<>();
                    left = LINES;
                }
                part.add(piece);
                left -= lines;
            }
        if (!part.isEmpty()) parts.add(part);
        return parts;
    }

    /** In Chinese characters; two Latin letters are as wide as one. */
    private static int width(String text) {
        long latin = text.chars().filter(each -> each < 0x2E80).count();
        return (int) (text.length() - latin / 2);
    }

    /** Cut after a mark where there is one. */
    private static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        String rest = paragraph;
        while (width(rest) > ROOM) {
            int end = Math.min(rest.length(), ROOM);
            int least = end / 2;
            while (end > least && "。；，、,. ".indexOf(rest.charAt(end - 1)) < 0) end--;
            if (end == least) end = ROOM;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }
}
