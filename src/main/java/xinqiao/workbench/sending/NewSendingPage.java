package xinqiao.workbench.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Manner;
import xinqiao.petition.PetitionDesk;
import xinqiao.routing.Bodies;
import xinqiao.routing.NewSending;
import xinqiao.routing.Sending;
import xinqiao.routing.SendingState;
import xinqiao.routing.Sendings;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** Where a matter goes (转送、交办、上报): to a house or a body outside; what needs no leader goes out at once. */
@RestController
@Guides({Provision.KM_23_3A, Provision.KM_23_3D, Provision.JF_V2B, Provision.JF_V3, Provision.JF_V3A})
class NewSendingPage {
    private static final String PATH = "/desk/petitions/{id:\\d+}/send-on";
    private static final String OUTSIDE = "body-";

    private final PetitionDesk desk;
    private final Sendings sendings;
    private final Bodies bodies;
    private final Houses houses;
    private final Templates pages;

    NewSendingPage(PetitionDesk desk, Sendings sendings, Bodies bodies, Houses houses, Templates pages) {
        this.desk = desk;
        this.sendings = sendings;
        this.bodies = bodies;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(Ui ui, Actor actor, @PathVariable long id) {
        var file = desk.read(actor, id);
        if (!file.open().contains(Act.SEND_ON))
            return Go.to("/desk/petitions/" + id, Flash.Kind.WARN, "workbench.not-open");
        return ResponseEntity.ok(page(ui, actor, file, Form.empty(), List.of()));
    }

    @PostMapping(PATH)
    ResponseEntity<?> propose(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var file = desk.read(actor, id);
        var form = Answers.check(fields(ui, actor, file).list(), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, file, form, List.of()));
        return switch (sendings.propose(actor, id, asked(form))) {
            case Refused<Sending> no -> refused(page(ui, actor, file, form, no.objections()));
            case Granted<Sending>(Sending proposed) -> {
                if (proposed.state() == SendingState.APPROVED) {
                    String phoned = form.value("phoned");
                    var sent = sendings.send(actor, proposed.id(), phoned.isEmpty() ? null : phoned);
                    if (sent.isGranted()) yield Go.done(SendingView.path(proposed.id()), "routing.SEND");
                }
                yield Go.done(SendingView.path(proposed.id()), "routing.PROPOSE");
            }
        };
    }

    private NewSending asked(Form form) {
        String to = form.value("to");
        boolean outside = to.startsWith(OUTSIDE);
        return new NewSending(
                Fields.chosen(form, "manner", Manner.class).orElseThrow(),
                outside ? null : to,
                outside ? (Long) Long.parseLong(to.substring(OUTSIDE.length())) : null,
                Answers.id(form, "person").orElse(null),
                form.value("instruction"),
                form.date("feedback").orElse(null));
    }

    private Fields fields(Ui ui, Actor actor, CaseFile file) {
        var locale = ui.locale();
        var own = file.petition().origin().houseCode();
        Stream<Option> inside = houses.tree().stream()
                .filter(house -> !house.code().equals(own) && works(house))
                .map(house -> new Option(house.code(), house.name(locale)));
        Stream<Option> outside = bodies.list(actor).stream().map(body -> new Option(OUTSIDE + body.id(), body.name()));
        var fields = new Fields(ui, "routing.new")
                .one(
                        "manner",
                        Arrays.stream(Manner.values())
                                .map(manner -> new Option(
                                        manner.name(),
                                        ui.t("routing.manner." + manner),
                                        ui.t("routing.manner.about." + manner)))
                                .toList())
                .pick("to", Stream.concat(inside, outside).toList());
        if (file.petition().walls().isProtected()) fields = fields.pick("person", receivers(ui, own));
        else fields = fields.optional().day("feedback", null);
        return fields.optional().area("instruction", 4).optional().line("phoned", "half");
    }

    private boolean works(House house) {
        return houses.petitionOffice(house.code()).isPresent();
    }

    /** Who receives reports at the petition office of another house. */
    private List<Option> receivers(Ui ui, String own) {
        return houses.tree().stream()
                .filter(house -> !house.code().equals(own))
                .flatMap(house -> houses.postsWith(house.code(), Power.READ_REPORTS).stream()
                        .filter(holder -> holder.department().kind() == DepartmentKind.PETITION_OFFICE)
                        .map(holder -> new Option(
                                Long.toString(holder.person().id()),
                                house.name(ui.locale()) + " · "
                                        + holder.person().name(ui.locale()))))
                .toList();
    }

    private JteModel page(Ui ui, Actor actor, CaseFile file, Form form, List<Objection> objections) {
        return pages.deskNewSending(
                ui,
                new NewSendingView(
                        file, new Names(houses, ui), fields(ui, actor, file).list(), form, objections));
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
