package xinqiao.workbench.forms;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.documents.ApplicationFormFacts;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.documents.Forms;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** The forms of one application: what the applicant signs, what goes round, what is answered. */
@RestController
@Guides({Provision.SZ_22, Provision.SZ_24, Provision.HZ_2_3_2})
class ApplicationFormsPage {
    private static final String PATH = "/desk/applications/{application:\\d+}/forms";

    private final ApplicationDesk desk;
    private final ApplicationFields fields;
    private final FormPapers papers;
    private final Forms forms;
    private final ChineseWords words;
    private final SiteAddress site;
    private final Templates pages;

    ApplicationFormsPage(
            ApplicationDesk desk,
            ApplicationFields fields,
            FormPapers papers,
            Forms forms,
            ChineseWords words,
            SiteAddress site,
            Templates pages) {
        this.desk = desk;
        this.fields = fields;
        this.papers = papers;
        this.forms = forms;
        this.words = words;
        this.site = site;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long application) {
        ApplicationFile file = desk.read(actor, application);
        Application one = file.application();
        String path = "/desk/applications/" + application;
        return pages.deskForms(
                ui,
                new FormsView(
                        new Link(path, one.entry().number()),
                        path + "/forms",
                        one.entry().title(),
                        kinds(one).stream()
                                .map(kind -> forms.design(kind).named(ApplicationFormFacts.of(file.profile())))
                                .toList(),
                        file.unmaskable()));
    }

    private static List<FormKind> kinds(Application one) {
        FormKind form =
                one.entry().kind() == ApplicantKind.PERSON ? FormKind.APPLICATION_PERSON : FormKind.APPLICATION_BODY;
        return List.of(form, FormKind.APPLICATION_ENGLISH, FormKind.APPLICATION_SLIP, FormKind.APPLICATION_ANSWER);
    }

    /** @param full with the applicants in full, for whoever may ask; the reading log keeps it */
    @GetMapping(PATH + FormPapers.FILE)
    ResponseEntity<byte[]> form(
            Ui ui,
            Actor actor,
            @PathVariable long application,
            @PathVariable String form,
            @PathVariable String as,
            @RequestParam(defaultValue = "") String full) {
        ApplicationFile file = desk.read(actor, application);
        Application one = file.application();
        FormKind kind =
                FormPapers.kind(form).filter(each -> kinds(one).contains(each)).orElseThrow(Missing::new);
        List<ApplicantDetails> people = full.equals("yes") ? desk.unmask(actor, application) : file.applicants();
        String code = site.of("/desk/applications/" + application);
        var values = fields.of(file, people);
        String house = words.house(one.answeringHouse());
        return papers.answer(
                kind,
                as,
                new FormFacts(house, code, ui.today(), values, Map.of()),
                one.entry().number());
    }
}
