package xinqiao.workbench.figures;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.figures.ShownFigure;
import xinqiao.figures.ShownFigures;
import xinqiao.figures.ShownPeriod;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.publication.PublicationProfiles;
import xinqiao.statistics.Period;
import xinqiao.statistics.Period.Kind;
import xinqiao.web.DeskMenu;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;

/** What of the house's figures everybody reads: chosen by period and by figure, looked at, shown, taken back. */
@RestController
@Guides({Provision.GS_16, Provision.JF_V6})
class ShownFiguresPage implements DeskMenu {
    static final String PATH = "/desk/figures";
    private static final int AFTER_THE_GUIDES = 100;
    private static final int QUARTERS = 8;
    private static final int YEARS = 3;

    private final ShownFigures figures;
    private final PublicationProfiles profiles;
    private final Templates pages;

    ShownFiguresPage(ShownFigures figures, PublicationProfiles profiles, Templates pages) {
        this.figures = figures;
        this.profiles = profiles;
        this.pages = pages;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        return actor == null || !ShownFigures.chooses(actor)
                ? List.of()
                : List.of(new Entry(AFTER_THE_GUIDES, OPEN_GOVERNMENT, PATH, "figures.menu", null));
    }

    @GetMapping(PATH)
    JteModel all(Ui ui, Actor actor) {
        chooses(actor);
        return page(ui, actor, Form.empty(), List.of(), null);
    }

    private static void chooses(Actor actor) {
        if (!ShownFigures.chooses(actor)) throw new Missing();
    }

    @PostMapping(PATH)
    ResponseEntity<?> choose(Ui ui, Actor actor, HttpServletRequest request) {
        chooses(actor);
        var form = Form.of(request);
        Period period = Period.parse(form.value("period")).orElse(null);
        Set<ShownFigure> chosen = chosen(form);
        if (period == null) form = form.problem("period", "workbench.problem.choose");
        if (chosen.isEmpty()) form = form.problem("figures", "figures.refusal.nothing");
        if (period == null || !form.ok()) return refused(page(ui, actor, form, List.of(), null));
        boolean show = form.value("do").equals("publish");
        var decided = show ? figures.publish(actor, period, chosen) : figures.preview(actor, period, chosen);
        return switch (decided) {
            case Granted<ShownPeriod>(ShownPeriod one) ->
                show ? Go.done(PATH, "figures.shown") : ResponseEntity.ok(page(ui, actor, form, List.of(), one));
            case Refused<ShownPeriod> no -> refused(page(ui, actor, form, no.objections(), null));
        };
    }

    private static Set<ShownFigure> chosen(Form form) {
        return Arrays.stream(ShownFigure.values())
                .filter(each -> form.chosen("figures", each.name()))
                .collect(Collectors.toSet());
    }

    @PostMapping(PATH + "/{period:\\d{4}(?:-Q[1-4])?}/take-back")
    ResponseEntity<?> takeBack(Ui ui, Actor actor, @PathVariable String period) {
        chooses(actor);
        return switch (figures.takeBack(actor, Period.parse(period).orElseThrow(Missing::new))) {
            case Granted<Period> _ -> Go.done(PATH, "figures.taken-back");
            // twice pressed: it is gone already
            case Refused<Period> _ -> Go.to(PATH);
        };
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections, @Nullable ShownPeriod preview) {
        return pages.deskFigures(
                ui,
                figures.shown(actor.houseCode()),
                preview,
                periods(ui),
                Fields.options(ui, List.of(ShownFigure.values()), "figures.figure."),
                form,
                objections,
                profiles.ofHouse(actor.houseCode()),
                figures.fewest());
    }

    /** Those that are over, the newest first. */
    private static List<Option> periods(Ui ui) {
        List<Option> all = new ArrayList<>();
        Period quarter = Period.of(Kind.QUARTER, ui.today());
        for (int i = 0; i < QUARTERS; i++) {
            quarter = quarter.before();
            all.add(new Option(quarter.text(), words(ui, quarter)));
        }
        Period year = Period.of(Kind.YEAR, ui.today());
        for (int i = 0; i < YEARS; i++) {
            year = year.before();
            all.add(new Option(year.text(), words(ui, year)));
        }
        return all;
    }

    static String words(Ui ui, Period period) {
        String year = Integer.toString(period.year());
        return period.kind() == Kind.QUARTER
                ? ui.t("figures.quarter", year, period.number())
                : ui.t("figures.year", year);
    }
}
