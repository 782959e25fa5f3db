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
import xinqiao.governance.Deed;
import xinqiao.governance.Inspections;
import xinqiao.governance.Inspections.Found;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.Matter.Verdict;
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
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Uploads;

/**
 * A check on the spot, point by point: met, not met or not applicable, with words and photographs. A phone and no script is
 * enough; it may be sent as often as one likes, and what was sent stays.
 */
@RestController
@Guides({Provision.GS_19, Provision.HZ_3_3, Provision.SZ_9})
class GovernanceFindPage {
    private static final String PATH = GovernancePages.PATH + "/inspection/{entry:\\d+}/find";

    private final GovernancePoints points;
    private final Inspections inspections;
    private final Uploads uploads;
    private final Templates pages;

    GovernanceFindPage(GovernancePoints points, Inspections inspections, Uploads uploads, Templates pages) {
        this.points = points;
        this.inspections = inspections;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long entry) {
        var one = points.open(actor, entry, Deed.FIND);
        return page(ui, actor, one, form(one), List.of());
    }

    private static Form form(RegisterEntry one) {
        var form = Form.empty();
        var findings = one.matter(Inspection.class).findings();
        for (int i = 0; i < findings.size(); i++) {
            Verdict verdict = findings.get(i).verdict();
            if (verdict != null) form = form.with("verdict-" + i, verdict.name());
            form = form.with("words-" + i, findings.get(i).words());
        }
        return form;
    }

    @PostMapping(PATH)
    ResponseEntity<?> write(Ui ui, Actor actor, @PathVariable long entry, HttpServletRequest request) {
        var one = points.open(actor, entry, Deed.FIND);
        var form = Form.of(request);
        List<Found> found = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        int all = one.matter(Inspection.class).findings().size();
        for (int i = 0; i < all; i++) {
            var photos = uploads.take(request, "photos-" + i, "kept-" + i);
            objections.addAll(photos.objections());
            found.add(new Found(
                    i,
                    Fields.chosen(form, "verdict-" + i, Verdict.class).orElse(null),
                    form.value("words-" + i),
                    photos.files()));
            form = form.with("kept-" + i, uploads.tickets(photos.files()).toArray(String[]::new));
        }
        form = Answers.check(fields(ui, all).stream().flatMap(List::stream).toList(), form);
        if (!form.ok() || !objections.isEmpty()) return GovernancePages.refused(page(ui, actor, one, form, objections));
        return switch (inspections.find(actor, entry, found)) {
            case Granted<RegisterEntry>(RegisterEntry after) ->
                Go.done(
                        form.chosen("do", "stay") ? GovernancePages.path(after) + "/find" : GovernancePages.path(after),
                        "governance.did.FIND");
            case Refused<RegisterEntry> no -> GovernancePages.refused(page(ui, actor, one, form, no.objections()));
        };
    }

    private static List<List<Field>> fields(Ui ui, int points) {
        var verdicts = Fields.options(ui, List.of(Verdict.values()), "governance.verdict.");
        List<List<Field>> all = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            all.add(List.of(
                    new Field.One("verdict-" + i, ui.t("governance.find.verdict"), null, true, verdicts),
                    new Field.Area("words-" + i, ui.t("governance.find.words"), null, true, 2)));
        }
        return all;
    }

    private JteModel page(Ui ui, Actor actor, RegisterEntry one, Form form, List<Objection> objections) {
        return pages.deskGovernanceFind(
                ui,
                points.view(ui, actor, one, Deed.FIND, form, objections),
                fields(ui, one.matter(Inspection.class).findings().size()));
    }
}
