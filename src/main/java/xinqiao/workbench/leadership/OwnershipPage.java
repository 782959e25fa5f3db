package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.leadership.Ownership;
import xinqiao.leadership.OwnershipAct;
import xinqiao.leadership.Ownerships;
import xinqiao.leadership.Ownerships.Owned;
import xinqiao.pages.Templates;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.leadership.PaperView.Row;

/** Which leaders own which hard cases (包案), and how far each has come. */
@RestController
@Guides(Provision.KM_6)
class OwnershipPage {
    static final String PATH = LeadershipPages.PATH + "/ownerships";
    private static final String ONE = PATH + "/{paper:\\d+}";

    private final Ownerships ownerships;
    private final LeadershipPages shared;
    private final Templates pages;

    OwnershipPage(Ownerships ownerships, LeadershipPages shared, Templates pages) {
        this.ownerships = ownerships;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor, @RequestParam(name = "box") Optional<String> box) {
        boolean all = box.filter("ALL"::equals).isPresent();
        var names = shared.names(ui);
        return pages.deskLeadershipList(
                ui,
                new PaperList(
                        "leadership.ownerships.",
                        LeadershipPages.sections(ui),
                        List.of(
                                new Link(PATH, ui.t("leadership.box.OPEN")),
                                new Link(PATH + "?box=ALL", ui.t("leadership.box.ALL"))),
                        all ? PATH + "?box=ALL" : PATH,
                        ownerships.list(actor, all).stream()
                                .map(one -> line(ui, names, one))
                                .toList(),
                        null,
                        null,
                        Provision.KM_6));
    }

    static PaperLine line(Ui ui, Names names, Ownership one) {
        boolean late = one.late(ui.today());
        return new PaperLine(
                PATH + "/" + one.id(),
                LeadershipPages.title(one.cases()),
                LeadershipPages.numbers(one.cases()),
                "",
                names.person(one.leader()),
                one.content().aim(),
                one.since(),
                one.state().over() ? one.dueOn() : one.nextOn(),
                late,
                ui.t("leadership.owned." + one.state()),
                LeadershipPages.tone(one.state()));
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long paper) {
        return page(ui, actor, ownerships.open(actor, paper), null, Form.empty(), List.of());
    }

    @PostMapping(ONE + "/{deed:[a-z-]+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long paper, @PathVariable String deed, HttpServletRequest request) {
        Owned owned = ownerships.open(actor, paper);
        String here = PATH + "/" + paper;
        OwnershipAct act = owned.open().stream()
                .filter(one -> slug(one).equals(deed))
                .findFirst()
                .orElse(null);
        if (act == null) return Go.to(here, Flash.Kind.WARN, "leadership.not-open");
        var form = Answers.check(fields(ui, owned.ownership(), act).list(), Form.of(request));
        if (!form.ok()) return LeadershipPages.refused(page(ui, actor, owned, deed, form, List.of()));
        Decision<Ownership> done = switch (act) {
            case NOTE -> ownerships.note(actor, paper, form.value("step"));
            case MEASURE ->
                ownerships.measureDone(
                        actor, paper, Answers.number(form, "place").orElse(-1), form.value("result"));
            case RELEASE -> ownerships.release(actor, paper, form.value("outcome"));
        };
        return switch (done) {
            case Granted<Ownership> _ -> Go.done(here, "leadership.own." + act);
            case Refused<Ownership>(List<Objection> objections) ->
                LeadershipPages.refused(page(ui, actor, owned, deed, form, objections));
        };
    }

    private static String slug(OwnershipAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private static Fields fields(Ui ui, Ownership one, OwnershipAct act) {
        var fields = LeadershipPages.fields(ui, "leadership.field.");
        var measures = one.content().measures();
        return switch (act) {
            case NOTE -> fields.area("step", 3);
            case MEASURE -> {
                var open = IntStream.range(0, measures.size())
                        .filter(place -> measures.get(place).open())
                        .boxed()
                        .toList();
                yield fields.one("place", LeadershipPages.open(measures, open)).area("result", 2);
            }
            case RELEASE -> fields.area("outcome", 3);
        };
    }

    private JteModel page(
            Ui ui, Actor actor, Owned owned, @Nullable String tried, Form form, List<Objection> objections) {
        var names = shared.names(ui);
        Ownership one = owned.ownership();
        var content = one.content();
        List<Row> rows = new ArrayList<>();
        for (var ref : one.cases())
            rows.add(new Row(
                    "leadership.row.case", ref.number() + " " + ref.title(), "/desk/petitions/" + ref.id(), false));
        rows.add(Row.of("leadership.row.owner", names.person(one.leader())));
        if (owned.barred() && !one.state().over())
            rows.add(Row.of("leadership.row.owner-barred", ui.t("leadership.owner-barred")));
        rows.add(Row.of("leadership.row.since", ui.date(one.since())));
        rows.add(Row.said("leadership.row.aim", content.aim()));
        rows.add(Row.of("leadership.row.due", ui.dateWithWeekday(one.dueOn())));
        if (one.doneOn() != null) rows.add(Row.of("leadership.row.released", ui.date(one.doneOn())));
        if (!content.result().isBlank()) rows.add(Row.said("leadership.row.result", content.result()));
        return pages.deskLeadershipPaper(
                ui,
                new PaperView(
                        new Link(PATH, ui.t("leadership.ownerships.title")),
                        PATH + "/" + one.id(),
                        ui.t("leadership.ownership"),
                        LeadershipPages.title(one.cases()),
                        ui.t("leadership.owned." + one.state()),
                        LeadershipPages.tone(one.state()),
                        one.late(ui.today()),
                        rows,
                        content.measures(),
                        content.notes(),
                        List.of(),
                        owned.open().stream()
                                .map(act -> new Offer(
                                        slug(act), fields(ui, one, act).list()))
                                .toList(),
                        tried,
                        form,
                        objections,
                        List.of(Provision.KM_6),
                        shared.profile(actor),
                        names));
    }
}
