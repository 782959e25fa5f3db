package xinqiao.workbench.numbering;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.journal.TakingOut;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.numbering.NumberEntry;
import xinqiao.numbering.NumberRegister;
import xinqiao.numbering.NumberSeries;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.web.DeskMenu;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Spreadsheet;

/** The register of letter numbers (文号登记簿): what became of every number, and the voiding of one. */
@RestController
@Guides(Provision.LAW_S2)
class NumbersPage {
    private final NumberRegister register;
    private final SeriesNames names;
    private final Houses houses;
    private final Registrations registrations;
    private final TakingOut takingOut;
    private final Templates pages;

    NumbersPage(
            NumberRegister register,
            SeriesNames names,
            Houses houses,
            Registrations registrations,
            TakingOut takingOut,
            Templates pages) {
        this.register = register;
        this.names = names;
        this.houses = houses;
        this.registrations = registrations;
        this.takingOut = takingOut;
        this.pages = pages;
    }

    @GetMapping(NumbersView.PATH)
    JteModel list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "0") int year) {
        House here = house(actor, house);
        int shown = year(ui, year);
        return pages.deskNumbers(
                ui,
                new NumbersView(
                        here,
                        register.houses(actor),
                        shown,
                        register.years(actor, here.code()),
                        register.series(actor, here.code(), shown),
                        names.of(ui, here.code()),
                        exports(actor)));
    }

    @GetMapping(NumbersView.PATH + "/{series:[a-z-]{1,40}}")
    JteModel series(
            Ui ui,
            Actor actor,
            @PathVariable String series,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "0") int after) {
        return page(ui, actor, house(actor, house), series, year(ui, year), after, Form.empty(), List.of());
    }

    @PostMapping(NumbersView.PATH + "/{series:[a-z-]{1,40}}/void")
    ResponseEntity<?> voided(Ui ui, Actor actor, @PathVariable String series, HttpServletRequest request) {
        if (!NumberRegister.voids(actor)) throw new Missing();
        var form = Form.of(request);
        int year = number(form.value("year"));
        int number = number(form.value("number"));
        House own = house(actor, actor.houseCode());
        return switch (register.voidNumber(actor, series, year, number, form.value("reason"))) {
            case Granted<Boolean> _ ->
                Go.done(NumbersView.PATH + "/" + series + "?year=" + year + after(number), "numbering.voided");
            case Refused<Boolean> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, actor, own, series, year(ui, year), first(number), form, no.objections()));
        };
    }

    /** The register of a year as a table, series by series, with no more than the page shows. */
    @GetMapping(NumbersView.PATH + "/export")
    @Nullable
    ResponseEntity<?> export(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "0") int year)
            throws IOException {
        if (!exports(actor)) throw new Missing();
        House here = house(actor, house);
        int shown = year(ui, year);
        var series = register.series(actor, here.code(), shown);
        int rows = series.stream().mapToInt(NumberSeries::last).sum();
        if (takingOut.take(actor, "letter-numbers", rows) instanceof Refused<Integer> no)
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.deskTooMuch(
                            ui, no.objections(), registrations.profile(actor.houseCode()), NumbersView.PATH));
        var known = names.of(ui, here.code());
        var people = new Names(houses, ui);
        try (var sheet = Spreadsheet.answer(
                response,
                ui.t("numbering.file", here.name(ui.locale()), String.valueOf(shown)),
                ui.t("numbering.title"))) {
            sheet.head(List.of(
                    ui.t("numbering.number"),
                    ui.t("numbering.subject"),
                    ui.t("numbering.series"),
                    ui.t("numbering.no"),
                    ui.t("numbering.state"),
                    ui.t("numbering.issued-on"),
                    ui.t("numbering.void.reason"),
                    ui.t("numbering.void.by"),
                    ui.t("numbering.void.at")));
            for (NumberSeries one : series)
                register.each(actor, here.code(), one.series(), shown, entries -> {
                    for (NumberEntry entry : entries)
                        sheet.line(cells(ui, people, known.getOrDefault(one.series(), one.series()), entry));
                    sheet.flush();
                });
        }
        return null;
    }

    /** Who takes tables out of the system. */
    static boolean exports(Actor actor) {
        return actor.may(Power.EXPORT) || actor.may(Power.AUDIT);
    }

    private static List<String> cells(Ui ui, Names people, String series, NumberEntry entry) {
        var voided = entry.voided();
        var reason = voided == null ? null : voided.reason();
        return List.of(
                entry.printed(),
                NumbersView.subject(ui, entry),
                series,
                Integer.toString(entry.number()),
                ui.t("numbering.standing." + entry.standing()),
                entry.issuedOn() == null ? "" : entry.issuedOn().toString(),
                reason == null ? "" : reason,
                voided == null ? "" : people.signed(voided.by()),
                voided == null ? "" : ui.dateTime(voided.at()));
    }

    private JteModel page(
            Ui ui, Actor actor, House here, String series, int year, int after, Form form, List<Objection> objections) {
        int from = Math.max(0, after);
        var entries = register.page(actor, here.code(), series, year, from);
        String name = names.of(ui, here.code()).getOrDefault(series, series);
        boolean more = entries.size() == NumberRegister.PAGE
                && !register.page(actor, here.code(), series, year, from + NumberRegister.PAGE)
                        .isEmpty();
        return pages.deskNumberSeries(
                ui,
                new SeriesView(
                        here,
                        series,
                        name,
                        year,
                        from,
                        entries,
                        more ? from + NumberRegister.PAGE : null,
                        NumberRegister.voids(actor) && here.code().equals(actor.houseCode()),
                        form,
                        objections,
                        new Names(houses, ui),
                        registrations.profile(here.code())));
    }

    /** Of another house there is no register. */
    private House house(Actor actor, String code) {
        if (!NumberRegister.reads(actor)) throw new Missing();
        return register.houses(actor).stream()
                .filter(one -> code.isEmpty() || one.code().equals(code))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static int year(Ui ui, int year) {
        return year < 1900 || year > 9999 ? ui.today().getYear() : year;
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** The page on which a number stands. */
    private static int first(int number) {
        return number < 1 ? 0 : (number - 1) / NumberRegister.PAGE * NumberRegister.PAGE;
    }

    private static String after(int number) {
        int first = first(number);
        return first == 0 ? "" : "&after=" + first;
    }

    /** The way to the register. */
    @Component
    static class NumbersMenu implements DeskMenu {
        private static final int AMONG_THE_BOOKS = 252;

        @Override
        public List<Entry> entries(Ui ui) {
            Actor actor = ui.actor();
            return actor == null || !NumberRegister.reads(actor)
                    ? List.of()
                    : List.of(new Entry(
                            AMONG_THE_BOOKS, "workbench.menu.books", NumbersView.PATH, "numbering.title", null));
        }
    }
}
