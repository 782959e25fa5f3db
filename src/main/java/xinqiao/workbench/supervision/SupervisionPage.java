package xinqiao.workbench.supervision;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.supervision.ProposalDrafts;
import xinqiao.supervision.Supervision;
import xinqiao.supervision.SupervisionAct;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.supervision.SupervisionDesk.SupervisionFile;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ofd;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.KeptPages;
import xinqiao.workbench.Names;

/** One supervision: why, each time with date, person and result, the proposal, the leader; and what can be done now. */
@RestController
@Guides({Provision.JF_V4, Provision.JF_L5A, Provision.JF_V4_2})
class SupervisionPage {
    private static final String PATH = SupervisedView.PATH + "/{supervision:\\d+}";
    private static final String DEED = PATH + "/{deed:[a-z-]+}";

    private final SupervisionDesk desk;
    private final SupervisionForms forms;
    private final SupervisionTold told;
    private final Registrations registrations;
    private final Houses houses;
    private final IssuedPapers papers;
    private final KeptPages keeping;
    private final Templates pages;

    SupervisionPage(
            SupervisionDesk desk,
            SupervisionForms forms,
            SupervisionTold told,
            Registrations registrations,
            Houses houses,
            IssuedPapers papers,
            KeptPages keeping,
            Templates pages) {
        this.desk = desk;
        this.forms = forms;
        this.told = told;
        this.registrations = registrations;
        this.houses = houses;
        this.papers = papers;
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long supervision) {
        var file = desk.read(actor, supervision);
        var one = file.supervision();
        String matter =
                one.petition() != null ? "/desk/petitions/" + one.petition() : "/desk/sendings/" + one.sending();
        return pages.deskSupervision(
                ui,
                new SupervisionView(
                        file,
                        new Names(houses, ui),
                        registrations.profile(actor.houseCode()),
                        matter,
                        told.of(ui, file.history())));
    }

    @GetMapping(DEED)
    ResponseEntity<?> begin(Ui ui, Actor actor, @PathVariable long supervision, @PathVariable String deed) {
        var act = act(deed);
        var file = desk.read(actor, supervision);
        if (!file.open().contains(act)) return changed(supervision);
        var begun = keeping.begin(actor, path(supervision, act), forms.begin(ui, act, file.supervision()));
        return ResponseEntity.ok(page(ui, actor, file, act, begun.form(), List.of()));
    }

    @PostMapping(DEED)
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long supervision, @PathVariable String deed, HttpServletRequest request) {
        var act = act(deed);
        var file = desk.read(actor, supervision);
        if (!file.open().contains(act)) return changed(supervision);
        var form = Answers.check(forms.ask(ui, act), Form.of(request));
        if (!form.ok()) return NewSupervisionPage.refused(page(ui, actor, file, act, form, List.of()));
        return switch (forms.carryOut(ui, actor, file.supervision(), act, form)) {
            case Granted<Supervision> _ -> {
                keeping.forget(actor, path(supervision, act));
                yield Go.done(SupervisedView.path(supervision), "supervision." + act);
            }
            case Refused<Supervision> no ->
                NewSupervisionPage.refused(page(ui, actor, file, act, form, no.objections()));
        };
    }

    @GetMapping(PATH + "/letters/{letter:\\d+}.pdf")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable long supervision, @PathVariable long letter) {
        var found = desk.read(actor, supervision).letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
        return Pdf.inline(papers.pdf(LetterFamily.SUPERVISION, letter, Letter.of(found.content())), found.number());
    }

    @GetMapping(PATH + "/letters/{letter:\\d+}.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable long supervision, @PathVariable long letter) {
        var found = desk.read(actor, supervision).letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
        return Ofd.saved(papers.ofd(LetterFamily.SUPERVISION, letter, Letter.of(found.content())), found.number());
    }

    private static SupervisionAct act(String deed) {
        return Arrays.stream(SupervisionAct.values())
                .filter(one -> SupervisionView.slug(one).equals(deed))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static ResponseEntity<Void> changed(long supervision) {
        return Go.to(SupervisedView.path(supervision), Flash.Kind.WARN, "supervision.not-open");
    }

    private JteModel page(
            Ui ui, Actor actor, SupervisionFile file, SupervisionAct act, Form form, List<Objection> objections) {
        var one = file.supervision();
        String path = SupervisedView.path(one.id());
        boolean onProposal = act == SupervisionAct.DECIDE_PROPOSAL || act == SupervisionAct.PROPOSE;
        return pages.deskSupervise(
                ui,
                new SuperviseView(
                        "supervision.act." + act,
                        path(one.id(), act),
                        path,
                        one.title(),
                        one.number(),
                        forms.ask(ui, act),
                        form,
                        objections,
                        List.of(act.provision()),
                        registrations.profile(actor.houseCode()),
                        onProposal && ProposalDrafts.atHand(file) ? path + "/proposal" : null));
    }

    private static String path(long supervision, SupervisionAct act) {
        return SupervisedView.path(supervision) + "/" + SupervisionView.slug(act);
    }
}
