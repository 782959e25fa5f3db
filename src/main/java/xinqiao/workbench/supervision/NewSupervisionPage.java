package xinqiao.workbench.supervision;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.supervision.Ground;
import xinqiao.supervision.Matter;
import xinqiao.supervision.Supervision;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.supervision.Supervisions;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** Opening the supervision of a case or of a sending (督办), with the reason. */
@RestController
@Guides({Provision.JF_V4, Provision.JF_L5A, Provision.JF_V4_2})
class NewSupervisionPage {
    private static final String OF_CASE = "/desk/petitions/{id:\\d+}/supervise";
    private static final String OF_SENDING = "/desk/sendings/{sending:\\d+}/supervise";

    private final SupervisionDesk desk;
    private final Supervisions supervisions;
    private final Registrations registrations;
    private final Templates pages;

    NewSupervisionPage(SupervisionDesk desk, Supervisions supervisions, Registrations registrations, Templates pages) {
        this.desk = desk;
        this.supervisions = supervisions;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(OF_CASE)
    ResponseEntity<?> ofCase(Ui ui, Actor actor, @PathVariable long id) {
        return show(ui, actor, desk.matter(actor, id, null));
    }

    @GetMapping(OF_SENDING)
    ResponseEntity<?> ofSending(Ui ui, Actor actor, @PathVariable long sending) {
        return show(ui, actor, desk.matter(actor, null, sending));
    }

    @PostMapping(OF_CASE)
    ResponseEntity<?> openCase(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        return open(ui, actor, desk.matter(actor, id, null), Form.of(request));
    }

    @PostMapping(OF_SENDING)
    ResponseEntity<?> openSending(Ui ui, Actor actor, @PathVariable long sending, HttpServletRequest request) {
        return open(ui, actor, desk.matter(actor, null, sending), Form.of(request));
    }

    private ResponseEntity<?> show(Ui ui, Actor actor, Matter matter) {
        if (!desk.opens(actor, matter)) return Go.to(path(matter), Flash.Kind.WARN, "supervision.not-open");
        var form = matter.late() ? Form.empty().with("grounds", Ground.LATE.name()) : Form.empty();
        return ResponseEntity.ok(page(ui, actor, matter, form, List.of()));
    }

    private ResponseEntity<?> open(Ui ui, Actor actor, Matter matter, Form typed) {
        var form = Answers.check(fields(ui, matter), typed);
        if (form.ok()) {
            Set<Ground> grounds = Arrays.stream(Ground.values())
                    .filter(ground -> form.chosen("grounds", ground.name()))
                    .collect(Collectors.toSet());
            switch (supervisions.open(actor, matter.petition(), matter.sending(), grounds, form.value("words"))) {
                case Granted<Supervision>(Supervision one) -> {
                    return Go.done(SupervisedView.path(one.id()), "supervision.OPEN");
                }
                case Refused<Supervision> no -> {
                    return refused(page(ui, actor, matter, form, no.objections()));
                }
            }
        }
        return refused(page(ui, actor, matter, form, List.of()));
    }

    private static List<xinqiao.workbench.Field> fields(Ui ui, Matter matter) {
        var grounds = Arrays.stream(Ground.values())
                .filter(ground -> ground != Ground.LATE || matter.late())
                .toList();
        return new Fields(ui, "supervision.new")
                .optional()
                .many("grounds", Fields.options(ui, grounds, "supervision.ground."))
                .optional()
                .area("words", 4)
                .list();
    }

    private JteModel page(Ui ui, Actor actor, Matter matter, Form form, List<Objection> objections) {
        return pages.deskSupervise(
                ui,
                new SuperviseView(
                        "supervision.new",
                        path(matter) + "/supervise",
                        path(matter),
                        matter.title(),
                        matter.number(),
                        fields(ui, matter),
                        form,
                        objections,
                        List.of(Provision.JF_V4, Provision.JF_L5A),
                        registrations.profile(actor.houseCode()),
                        null));
    }

    static String path(Matter matter) {
        return matter.petition() != null
                ? "/desk/petitions/" + matter.petition()
                : "/desk/sendings/" + matter.sending();
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
