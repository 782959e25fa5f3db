package xinqiao.workbench.forms;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.FormDesign;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.documents.Forms;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.mailroom.Slip;
import xinqiao.mailroom.Slips;
import xinqiao.pages.Templates;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Channel;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionerDetails;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** The forms of one petition, filled as far as it is known: registration, notice, forwarding, slips, closing. */
@RestController
@Guides({Provision.JF_V1A, Provision.JF_V2B, Provision.JF_L3B, Provision.JF_V8, Provision.JF_V8_3, Provision.JF_L10})
class PetitionFormsPage {
    private static final String PATH = "/desk/petitions/{id:\\d+}/forms";
    private static final List<FormKind> OF_VISITS =
            List.of(FormKind.VISIT_REGISTRATION, FormKind.VISIT_NOTICE, FormKind.VISIT_FORWARDING);
    private static final List<FormKind> OF_ALL = List.of(
            FormKind.CASE_SLIP,
            FormKind.ASSIGNMENT_SLIP,
            FormKind.READING_SLIP,
            FormKind.IMPORTANT_REPORT,
            FormKind.CLOSING_APPROVAL,
            FormKind.CLOSING_REPORT,
            FormKind.REVIEW_REQUEST);

    private final PetitionDesk desk;
    private final Slips slips;
    private final PetitionFields fields;
    private final CourseFields course;
    private final FormPapers papers;
    private final Forms forms;
    private final ChineseWords words;
    private final SiteAddress site;
    private final Templates pages;

    PetitionFormsPage(
            PetitionDesk desk,
            Slips slips,
            PetitionFields fields,
            CourseFields course,
            FormPapers papers,
            Forms forms,
            ChineseWords words,
            SiteAddress site,
            Templates pages) {
        this.desk = desk;
        this.slips = slips;
        this.fields = fields;
        this.course = course;
        this.papers = papers;
        this.forms = forms;
        this.words = words;
        this.site = site;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        CaseFile file = desk.read(actor, id);
        var origin = file.petition().origin();
        String path = "/desk/petitions/" + id;
        return pages.deskForms(
                ui,
                new FormsView(
                        new Link(path, origin.number()),
                        path + "/forms",
                        origin.title(),
                        kinds(file.petition()).stream().map(forms::design).toList(),
                        file.masked()));
    }

    /** Which forms there are for a case: of visits those of visits; what closes it, once there is something to close. */
    static List<FormKind> kinds(Petition petition) {
        List<FormKind> kinds = new ArrayList<>();
        Channel channel = petition.origin().channel();
        if (channel.inPerson()) kinds.addAll(OF_VISITS);
        else kinds.add(FormKind.LETTER_SLIP);
        kinds.addAll(OF_ALL);
        return kinds;
    }

    /**
     * One of them.
     *
     * @param full with the petitioners in full, for whoever may ask; the reading log keeps it
     */
    @GetMapping(PATH + FormPapers.FILE)
    ResponseEntity<byte[]> form(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @PathVariable String form,
            @PathVariable String as,
            @RequestParam(defaultValue = "") String full) {
        CaseFile file = desk.read(actor, id);
        FormKind kind = FormPapers.kind(form)
                .filter(one -> kinds(file.petition()).contains(one))
                .orElseThrow(Missing::new);
        FormDesign design = forms.design(kind);
        boolean hidden = design.reader() == FormDesign.Reader.DEPARTMENT
                && file.petition().walls().isProtected();
        List<PetitionerDetails> people =
                full.equals("yes") && !hidden ? desk.unmask(actor, id).people() : file.people();
        List<Slip> own = Slips.reads(actor) ? slips.of(actor, id) : List.of();
        return papers.answer(
                kind,
                as,
                facts(ui, file, people, own, hidden),
                file.petition().origin().number());
    }

    private FormFacts facts(Ui ui, CaseFile file, List<PetitionerDetails> people, List<Slip> own, boolean hidden) {
        var values = fields.of(file, people, hidden, ui.today());
        values.putAll(course.of(file, own));
        String house = file.petition().origin().houseCode();
        LocalDate day = ui.today();
        String code = site.of("/desk/petitions/" + file.petition().id());
        return new FormFacts(words.house(house), code, day, values, Map.of());
    }
}
