package xinqiao.workbench.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.channel.Board;
import xinqiao.channel.Showing;
import xinqiao.channel.Showing.Sheet;
import xinqiao.documents.Poster;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.web.Dates;
import xinqiao.web.Language;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** Sheets for the board as they are printed: with the words that are public now. What is public no more isn't printed. */
@Component
class PosterSheets {
    private final Board board;
    private final PublicLibrary library;
    private final Houses houses;
    private final SiteAddress site;

    PosterSheets(Board board, PublicLibrary library, Houses houses, SiteAddress site) {
        this.site = site;
        this.board = board;
        this.library = library;
        this.houses = houses;
    }

    List<Poster> of(Ui ui, List<Showing> showings) {
        return showings.stream().flatMap(one -> poster(ui, one).stream()).toList();
    }

    private Optional<Poster> poster(Ui ui, Showing one) {
        Sheet sheet = one.sheet();
        String number = one.publication();
        if (sheet == null || number == null) return Optional.empty();
        return library.find(number).map(found -> {
            Language language = sheet.language().equals("en") ? Language.EN : Language.ZH;
            String address = site.of(found.path());
            return new Poster(
                    Poster.Paper.valueOf(sheet.size().name()),
                    sheet.language(),
                    houses.find(one.house())
                            .map(house -> house.name(language.locale()))
                            .orElse(one.house()),
                    found.title(language.locale()),
                    about(ui, found, language),
                    text(ui, found, sheet, language),
                    foot(ui, one, address, language),
                    Poster.code(address));
        });
    }

    /** 索引号、文号、发文机关、日期. */
    private List<String> about(Ui ui, PublicDocument one, Language language) {
        var paper = one.paper();
        List<String> lines = new ArrayList<>();
        String numbers = say(ui, language, "channel.sheet.number", one.number());
        if (!paper.number().isBlank()) numbers += "　　" + say(ui, language, "channel.sheet.paper", paper.number());
        lines.add(numbers);
        String issuer = paper.issuer().isBlank()
                ? houses.find(one.house())
                        .map((House house) -> house.name(language.locale()))
                        .orElse("")
                : paper.issuer();
        lines.add(say(ui, language, "channel.sheet.issuer", issuer));
        List<String> days = new ArrayList<>();
        day(ui, language, "channel.sheet.issued", paper.issuedOn()).ifPresent(days::add);
        day(ui, language, "channel.sheet.published", one.publishedOn()).ifPresent(days::add);
        day(ui, language, "channel.sheet.effective", paper.effectiveOn()).ifPresent(days::add);
        lines.add(String.join("　　", days));
        return lines;
    }

    private static Optional<String> day(Ui ui, Language language, String key, @Nullable LocalDate day) {
        return Optional.ofNullable(day).map(one -> say(ui, language, key, Dates.date(language, one)));
    }

    /** The paragraphs that were chosen; what is left out between them is marked. */
    private List<String> text(Ui ui, PublicDocument one, Sheet sheet, Language language) {
        List<String> all = board.paragraphs(one, sheet.language());
        if (sheet.paragraphs().isEmpty()) return all;
        List<String> chosen = new ArrayList<>();
        int next = 0;
        for (int no : sheet.paragraphs()) {
            if (no >= all.size()) continue;
            if (no > next) chosen.add("……");
            chosen.add(all.get(no));
            next = no + 1;
        }
        if (next < all.size()) chosen.add("……");
        chosen.add(say(ui, language, "channel.sheet.excerpt", one.number()));
        return chosen;
    }

    private static List<String> foot(Ui ui, Showing one, String address, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(say(ui, language, "channel.sheet.scan", address));
        lines.add(say(ui, language, "channel.sheet.hung", Dates.date(language, one.from())));
        LocalDate until = one.until();
        if (until != null) lines.add(say(ui, language, "channel.sheet.until", Dates.date(language, until)));
        lines.add(say(ui, language, "channel.sheet.place", one.place()));
        return lines;
    }

    private static String say(Ui ui, Language language, String key, String value) {
        return ui.in(language, key).replace("{0}", value);
    }
}
