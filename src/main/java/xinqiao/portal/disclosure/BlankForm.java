package xinqiao.portal.disclosure;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.documents.ApplicationFormFacts;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.documents.Forms;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;

/** The prescribed form (申请表, as the house's procedure has it) as a file to be printed, for persons, for bodies, and its English companion. */
@RestController
@Guides({Provision.SZ_22, Provision.HZ_2_3_1})
class BlankForm {
    private final TakingHouses taking;
    private final Houses houses;
    private final ApplicationIntake intake;
    private final Forms forms;

    BlankForm(TakingHouses taking, Houses houses, ApplicationIntake intake, Forms forms) {
        this.taking = taking;
        this.houses = houses;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/disclosure/form-{whose:person|body|english}.pdf")
    ResponseEntity<byte[]> file(Ui ui, @PathVariable String whose, @RequestParam(defaultValue = "") String house) {
        List<House> all = taking.all();
        House shown = houses.find(house).filter(all::contains).orElseGet(all::getFirst);
        FormKind kind = switch (whose) {
            case "person" -> FormKind.APPLICATION_PERSON;
            case "body" -> FormKind.APPLICATION_BODY;
            default -> FormKind.APPLICATION_ENGLISH;
        };
        boolean english = kind == FormKind.APPLICATION_ENGLISH;
        var facts = new FormFacts(
                english ? shown.nameZh() + " " + shown.nameEn() : shown.nameZh(),
                "",
                ui.today(),
                ApplicationFormFacts.of(intake.profile(shown.code())),
                Map.of());
        var paper = forms.fill(kind, facts);
        return Pdf.inline(forms.pdf(paper), paper.title());
    }
}
