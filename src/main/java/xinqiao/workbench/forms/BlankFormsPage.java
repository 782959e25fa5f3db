package xinqiao.workbench.forms;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.documents.ApplicationFormFacts;
import xinqiao.documents.FormDesign;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.documents.Forms;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.DeskMenu;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Every form, blank, to be filled in by hand at the window or while the machines stand still. */
@RestController
@Guides({Provision.HZ_2_3_1, Provision.SZ_22, Provision.JF_V1B, Provision.SZ_19})
class BlankFormsPage {
    static final String PATH = "/desk/forms";

    private final Forms forms;
    private final ApplicationIntake intake;
    private final FormPapers papers;
    private final ChineseWords words;
    private final Templates pages;

    BlankFormsPage(Forms forms, ApplicationIntake intake, FormPapers papers, ChineseWords words, Templates pages) {
        this.forms = forms;
        this.intake = intake;
        this.papers = papers;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        var values = values(actor);
        List<FormDesign> all =
                forms.all().stream().map(form -> form.named(values)).toList();
        return pages.deskForms(
                ui, new FormsView(new Link("/desk", ui.t("workbench.menu.start")), PATH, null, all, false));
    }

    @GetMapping(PATH + FormPapers.FILE)
    ResponseEntity<byte[]> form(Ui ui, Actor actor, @PathVariable String form, @PathVariable String as) {
        FormKind kind = FormPapers.kind(form).orElseThrow(Missing::new);
        var facts = new FormFacts(words.house(actor.houseCode()), "", ui.today(), values(actor), Map.of());
        return papers.answer(kind, as, facts, "");
    }

    /** As the procedure has them that the house follows today. */
    private Map<String, String> values(Actor actor) {
        return ApplicationFormFacts.of(intake.profile(actor.houseCode()));
    }

    /** For whoever takes something in, or handles it. */
    @Component
    static class FormsMenu implements DeskMenu {
        @Override
        public List<Entry> entries(Ui ui) {
            var signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (signedIn == null || !(signedIn.getPrincipal() instanceof Actor actor)) return List.of();
            boolean works = actor.may(Power.REGISTER) || actor.may(Power.HANDLE) || actor.may(Power.APPROVE);
            return works ? List.of(new Entry(245, "workbench.menu.books", PATH, "workbench.forms", null)) : List.of();
        }
    }
}
