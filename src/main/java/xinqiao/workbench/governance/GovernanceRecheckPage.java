package xinqiao.workbench.governance;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.governance.Corrections;
import xinqiao.governance.Corrections.Judged;
import xinqiao.governance.Deed;
import xinqiao.governance.RegisterEntry;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Uploads;

/** 复查: each point that a house says it has put right is judged by itself, beside what the house says and shows of it. */
@RestController
@Guides({Provision.GS_19, Provision.HZ_3_3})
class GovernanceRecheckPage {
    private static final String PATH = GovernancePages.PATH + "/inspection/{entry:\\d+}/recheck";

    private final GovernancePoints points;
    private final Corrections corrections;
    private final Uploads uploads;
    private final Templates pages;

    GovernanceRecheckPage(GovernancePoints points, Corrections corrections, Uploads uploads, Templates pages) {
        this.points = points;
        this.corrections = corrections;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long entry) {
        return page(ui, actor, points.open(actor, entry, Deed.RECHECK), Form.empty(), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> judge(Ui ui, Actor actor, @PathVariable long entry, HttpServletRequest request) {
        var one = points.open(actor, entry, Deed.RECHECK);
        var form = Form.of(request);
        List<Judged> judged = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        for (int place : GovernancePoints.places(one)) {
            var sent = uploads.take(request, "files-" + place, "kept-" + place);
            objections.addAll(sent.objections());
            form = form.with("kept-" + place, uploads.tickets(sent.files()).toArray(String[]::new));
            String chosen = form.value("accepted-" + place);
            judged.add(new Judged(
                    place,
                    chosen.equals("yes") ? Boolean.TRUE : chosen.equals("no") ? Boolean.FALSE : null,
                    form.value("said-" + place),
                    sent.files()));
        }
        List<Field> all = new ArrayList<>(whole(ui));
        fields(ui, one).forEach(all::addAll);
        form = Answers.check(all, form);
        if (!form.ok() || !objections.isEmpty()) return GovernancePages.refused(page(ui, actor, one, form, objections));
        var done = corrections.recheck(
                actor, entry, judged, form.value("remark"), form.date("again").orElse(null));
        return switch (done) {
            case Granted<RegisterEntry>(RegisterEntry after) ->
                Go.done(GovernancePages.path(after), "governance.did.RECHECK");
            case Refused<RegisterEntry> no -> GovernancePages.refused(page(ui, actor, one, form, no.objections()));
        };
    }

    private static List<List<Field>> fields(Ui ui, RegisterEntry one) {
        var results = List.of(
                new Option("yes", ui.t("governance.accepted.yes")), new Option("no", ui.t("governance.accepted.no")));
        List<List<Field>> all = new ArrayList<>();
        for (int place : GovernancePoints.places(one))
            all.add(List.of(
                    new Field.One("accepted-" + place, ui.t("governance.recheck.accepted"), null, false, results),
                    new Field.Area(
                            "said-" + place,
                            ui.t("governance.recheck.said"),
                            ui.t("governance.recheck.said.hint"),
                            true,
                            2)));
        return all;
    }

    /** What is said of the whole. */
    private static List<Field> whole(Ui ui) {
        return GovernancePages.fields(ui, "governance.recheck.")
                .optional()
                .day("again", null)
                .optional()
                .area("remark", 2)
                .list();
    }

    private JteModel page(Ui ui, Actor actor, RegisterEntry one, Form form, List<Objection> objections) {
        return pages.deskGovernanceRecheck(
                ui,
                points.view(ui, actor, one, Deed.RECHECK, form, objections),
                GovernancePoints.places(one),
                fields(ui, one),
                whole(ui));
    }
}
