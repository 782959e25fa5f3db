package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationReceipt;
import xinqiao.disclosure.Crossings;
import xinqiao.disclosure.Crossings.ToDisclosure;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.ItemAsked;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.ChangedMeanwhile;
import xinqiao.petition.PetitionDesk;
import xinqiao.procedure.TermKey;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.register.ReceiptCookie;

/** A petition that asks for information is led to the disclosure side: guided there with its letter, registered there. */
@RestController
@Guides(Provision.LAW_D7)
class LeadPage {
    private static final String PATH = "/desk/petitions/{id}/to-disclosure";
    private static final String USUAL = "administrative";

    private final PetitionDesk desk;
    private final Crossings crossings;
    private final ApplicationIntake intake;
    private final Houses houses;
    private final Templates pages;

    LeadPage(PetitionDesk desk, Crossings crossings, ApplicationIntake intake, Houses houses, Templates pages) {
        this.desk = desk;
        this.crossings = crossings;
        this.intake = intake;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(Ui ui, Actor actor, @PathVariable long id) {
        var file = desk.read(actor, id);
        if (!open(actor, file)) return Go.to("/desk/petitions/" + id, Flash.Kind.WARN, "workbench.not-open");
        var form = Form.empty()
                .with("seq", Integer.toString(file.seq()))
                .with("branch", USUAL)
                .with("kind", ApplicantKind.PERSON.name())
                .with("manner", GivingManner.POST.name());
        return ResponseEntity.ok(page(ui, file, form, List.of()));
    }

    @PostMapping(PATH)
    ResponseEntity<?> lead(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int seq,
            HttpServletRequest request,
            HttpServletResponse response) {
        var file = desk.read(actor, id);
        if (!open(actor, file)) return Go.to("/desk/petitions/" + id, Flash.Kind.WARN, "workbench.not-open");
        var checked = Answers.check(fields(ui, file), Form.of(request));
        if (!checked.ok()) return refused(page(ui, file, checked, List.of()));
        try {
            return switch (crossings.toDisclosure(actor, id, seq, asked(actor, file, checked))) {
                case Granted<ApplicationReceipt>(ApplicationReceipt receipt) -> {
                    String path = ApplicationQuery.PATH + "/" + receipt.id() + "/receipt";
                    ReceiptCookie.write(
                            request, response, new ReceiptCookie.Told(receipt.number(), receipt.code()), path);
                    yield Go.to(path);
                }
                case Refused<ApplicationReceipt> no -> refused(page(ui, file, checked, no.objections()));
            };
        } catch (ChangedMeanwhile changed) {
            return Go.to("/desk/petitions/" + id, Flash.Kind.WARN, "applications.lead.changed");
        }
    }

    private static boolean open(Actor actor, CaseFile file) {
        return file.open().contains(Act.GUIDE)
                && actor.houseCode().equals(file.petition().origin().houseCode());
    }

    /** The letter names route, body and time in the petitioner's language. */
    private ToDisclosure asked(Actor actor, CaseFile file, Form form) {
        Locale locale = Locale.forLanguageTag(file.petition().origin().language());
        var profile = intake.profile(actor.houseCode());
        return new ToDisclosure(
                form.value("branch"),
                ResourceBundle.getBundle("i18n/applications", locale).getString("applications.lead.route"),
                houses.petitionOffice(actor.houseCode()).orElseThrow().name(locale),
                profile.term(TermKey.ANSWER).words(locale),
                Fields.chosen(form, "kind", ApplicantKind.class).orElse(ApplicantKind.PERSON),
                form.value("information")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new ItemAsked(line, "", ""))
                        .toList(),
                Fields.chosen(form, "manner", GivingManner.class).orElse(GivingManner.POST));
    }

    private static List<Field> fields(Ui ui, CaseFile file) {
        var fields = new Fields(ui, "applications.lead");
        fields.area("information", 4);
        fields.one("kind", Fields.options(ui, Arrays.asList(ApplicantKind.values()), "applications.kind."));
        fields.one("manner", Fields.options(ui, Arrays.asList(GivingManner.values()), "applications.manner."));
        fields.one(
                "branch",
                file.profile().branches().stream()
                        .filter(branch -> !branch.petitionProcedure())
                        .map(branch -> new Option(branch.key(), branch.name().in(ui.locale())))
                        .toList());
        return fields.list();
    }

    private JteModel page(Ui ui, CaseFile file, Form form, List<Objection> objections) {
        return pages.deskLead(ui, file, new Names(houses, ui), form, fields(ui, file), objections);
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
