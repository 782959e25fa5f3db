package xinqiao.workbench.approval;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Act;
import xinqiao.petition.Approvals;
import xinqiao.petition.CaseFile;
import xinqiao.petition.ChangedMeanwhile;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.petition.Presence;
import xinqiao.petition.Present;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;
import xinqiao.workbench.act.ActForms;

/** What waits for the leader (待我审批), one after the other, each to be decided where it stands. */
@RestController
@Guides({Provision.KM_28A, Provision.KM_26B, Provision.JF_V8})
class ApprovalsPage {
    static final String PATH = "/desk/approvals";

    private final Approvals approvals;
    private final PetitionDesk desk;
    private final Petitions petitions;
    private final Presence presence;
    private final Houses houses;
    private final ActForms forms;
    private final Templates pages;

    ApprovalsPage(
            Approvals approvals,
            PetitionDesk desk,
            Petitions petitions,
            Presence presence,
            Houses houses,
            ActForms forms,
            Templates pages) {
        this.approvals = approvals;
        this.desk = desk;
        this.petitions = petitions;
        this.presence = presence;
        this.houses = houses;
        this.forms = forms;
        this.pages = pages;
    }

    /** @param wanted the case to be opened; what doesn't wait any more makes room for the first that does */
    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @RequestParam(name = "case") Optional<Long> wanted) {
        if (!actor.may(Power.APPROVE)) throw new Missing();
        var waiting = approvals.waiting(actor);
        Long id = wanted.filter(
                        one -> waiting.stream().anyMatch(each -> each.line().id() == one))
                .or(() -> waiting.stream().map(one -> one.line().id()).findFirst())
                .orElse(null);
        return page(ui, actor, id == null ? null : desk.read(actor, id), Form.empty(), List.of(), List.of());
    }

    @PostMapping("/desk/approvals/{id:\\d+}")
    ResponseEntity<?> decide(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int seq,
            HttpServletRequest request) {
        if (!actor.may(Power.APPROVE)) throw new Missing();
        CaseFile file = desk.read(actor, id);
        var form = Form.of(request);
        var step = Verdict.of(form.value("decide"));
        if (step.isEmpty()) return Go.to(PATH + "?case=" + id, Flash.Kind.WARN, "casework.choose");
        if (!file.open().contains(step.get().act())) return Go.to(PATH, Flash.Kind.WARN, "casework.decided-already");
        String next = next(actor, id);
        try {
            return switch (petitions.act(actor, id, seq, step.get().command(form.value("remarks")))) {
                case Granted<Petition> _ -> Go.done(next, "casework." + step.get());
                case Refused<Petition> no ->
                    ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .body(page(ui, actor, file, form, no.objections(), List.of()));
            };
        } catch (ChangedMeanwhile changed) {
            var since = Told.of(ui, new Names(houses, ui), changed.since());
            return ResponseEntity.status(HttpStatus.CONFLICT).body(page(ui, actor, file, form, List.of(), since));
        }
    }

    /** The one after this one comes up, else the first that is left. */
    private String next(Actor actor, long id) {
        var ids = approvals.waiting(actor).stream().map(one -> one.line().id()).toList();
        int after = ids.indexOf(id) + 1;
        return after > 0 && after < ids.size() ? PATH + "?case=" + ids.get(after) : PATH;
    }

    private JteModel page(
            Ui ui, Actor actor, @Nullable CaseFile file, Form form, List<Objection> objections, List<Told> meanwhile) {
        var behalf = actor.behalf();
        return pages.deskApprovals(
                ui,
                new ApprovalsView(
                        approvals.waiting(actor),
                        file,
                        law(file),
                        form,
                        objections,
                        meanwhile,
                        new Names(houses, ui),
                        behalf == null ? null : behalf.name(),
                        present(actor, file)));
    }

    private List<Present> present(Actor actor, @Nullable CaseFile file) {
        return file == null ? List.of() : presence.enter(actor, file.petition().id(), Act.APPROVE);
    }

    private List<Provision> law(@Nullable CaseFile file) {
        if (file == null) return List.of();
        return Stream.of(Act.APPROVE, Act.DECIDE_EXTENSION, Act.APPROVE_CLOSING)
                .filter(file.open()::contains)
                .flatMap(act -> forms.provisions(act).stream())
                .distinct()
                .toList();
    }
}
