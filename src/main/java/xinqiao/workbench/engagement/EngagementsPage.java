package xinqiao.workbench.engagement;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.engagement.Engagement;
import xinqiao.engagement.Engagements;
import xinqiao.engagement.NewEngagement;
import xinqiao.engagement.Outsiders;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** Engaging lawyers, social workers, deputies in one case: with chosen papers, until a day, for a written opinion. */
@RestController
@Guides({Provision.KM_10, Provision.JF_V6, Provision.JF_L5})
class EngagementsPage {
    private static final String PATH = "/desk/petitions/{id:\\d+}/engagements";
    private static final String TEXT = "text";
    private static final String FILE = "file-";
    private static final String LETTER = "letter-";

    private final Engagements engagements;
    private final Outsiders outsiders;
    private final PetitionDesk desk;
    private final Templates pages;

    EngagementsPage(Engagements engagements, Outsiders outsiders, PetitionDesk desk, Templates pages) {
        this.engagements = engagements;
        this.outsiders = outsiders;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        return page(ui, actor, desk.read(actor, id), Form.empty().with("papers", TEXT), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> engage(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var file = desk.read(actor, id);
        if (!engagements.engages(actor, file)) return changed(id);
        var form = Answers.check(fields(ui, actor, file), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, file, form, List.of()));
        var asked = new NewEngagement(
                Answers.id(form, "who").orElse(0L),
                form.value("purpose"),
                form.date("until").orElse(null),
                form.chosen("papers", TEXT),
                ids(form, FILE),
                ids(form, LETTER));
        return switch (engagements.engage(actor, id, asked)) {
            case Granted<Engagement> _ -> Go.done(path(id), "engagement.engaged");
            case Refused<Engagement> no -> refused(page(ui, actor, file, form, no.objections()));
        };
    }

    @PostMapping(PATH + "/{engagement:\\d+}/end")
    ResponseEntity<?> end(Actor actor, @PathVariable long id, @PathVariable long engagement) {
        return switch (engagements.end(actor, id, engagement)) {
            case Granted<Engagement> _ -> Go.done(path(id), "engagement.ended");
            case Refused<Engagement> _ -> changed(id);
        };
    }

    private static Set<Long> ids(Form form, String kind) {
        return form.all("papers").stream()
                .filter(value -> value.startsWith(kind))
                .map(value -> Long.valueOf(value.substring(kind.length())))
                .collect(Collectors.toSet());
    }

    private List<Field> fields(Ui ui, Actor actor, CaseFile file) {
        var people = outsiders.list(actor).stream()
                .filter(one -> one.open() && one.login() != null)
                .map(one -> new Option(
                        Long.toString(one.id()),
                        one.name() + " · " + ui.t("engagement.kind." + one.kind()) + " · " + one.body()))
                .toList();
        List<Option> papers = new ArrayList<>();
        papers.add(new Option(TEXT, ui.t("engagement.paper.text")));
        file.attachments().forEach(one -> papers.add(new Option(FILE + one.id(), one.name())));
        file.letters()
                .forEach(one -> papers.add(
                        new Option(LETTER + one.id(), ui.t("workbench.letter." + one.kind()) + " " + one.number())));
        return new Fields(ui, "engagement.new")
                .pick("who", people)
                .area("purpose", 3)
                .day("until", null)
                .optional()
                .many("papers", papers)
                .list();
    }

    private JteModel page(Ui ui, Actor actor, CaseFile file, Form form, List<Objection> objections) {
        boolean office = engagements.engages(actor, file);
        return pages.deskEngagements(
                ui,
                new EngagementsView(
                        file,
                        engagements.of(actor, file.petition().id()),
                        office,
                        office ? fields(ui, actor, file) : List.of(),
                        form,
                        objections));
    }

    private static String path(long id) {
        return "/desk/petitions/" + id + "/engagements";
    }

    private static ResponseEntity<Void> changed(long id) {
        return Go.to(path(id), Flash.Kind.WARN, "engagement.not-open");
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
