package xinqiao.workbench.accountability;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.accountability.LiabilityAct;
import xinqiao.accountability.LiabilityDesk;
import xinqiao.accountability.LiabilityDesk.LiabilityFile;
import xinqiao.accountability.OrderLetters;
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
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ofd;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Names;

/** One liability case: ground, unit, orders with their answers, what became of it; and what can be done now. */
@RestController
@Guides({Provision.KM_35, Provision.KM_36, Provision.KM_37, Provision.SZ_34})
class LiabilityPage {
    private static final String PATH = LiabilitiesView.PATH + "/{liability:\\d+}";
    private static final String DEED = PATH + "/{deed:[a-z-]+}";

    private final LiabilityDesk desk;
    private final LiabilityForms forms;
    private final LiabilityTold told;
    private final Registrations registrations;
    private final Houses houses;
    private final IssuedPapers papers;
    private final Templates pages;

    LiabilityPage(
            LiabilityDesk desk,
            LiabilityForms forms,
            LiabilityTold told,
            Registrations registrations,
            Houses houses,
            IssuedPapers papers,
            Templates pages) {
        this.desk = desk;
        this.forms = forms;
        this.told = told;
        this.registrations = registrations;
        this.houses = houses;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long liability) {
        var file = desk.read(actor, liability);
        var names = new Names(houses, ui);
        return pages.deskLiability(
                ui,
                new LiabilityView(
                        file,
                        UnitNames.unit(names, file.liability()),
                        names,
                        registrations.profile(actor.houseCode()),
                        told.of(ui, names, file)));
    }

    @GetMapping(DEED)
    ResponseEntity<?> begin(Ui ui, Actor actor, @PathVariable long liability, @PathVariable String deed) {
        var act = act(deed);
        var file = desk.read(actor, liability);
        if (!file.open().contains(act)) return changed(liability);
        return ResponseEntity.ok(page(ui, actor, file, act, forms.begin(act, file), List.of()));
    }

    @PostMapping(DEED)
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long liability, @PathVariable String deed, HttpServletRequest request) {
        var act = act(deed);
        var file = desk.read(actor, liability);
        if (!file.open().contains(act)) return changed(liability);
        var form = Answers.check(forms.ask(ui, act), Form.of(request));
        if (!form.ok()) return NewLiabilityPage.refused(page(ui, actor, file, act, form, List.of()));
        return switch (forms.carryOut(ui, actor, file.liability(), act, form)) {
            case Granted<Long> _ -> Go.done(LiabilitiesView.path(liability), "accountability." + act);
            case Refused<Long> no -> NewLiabilityPage.refused(page(ui, actor, file, act, form, no.objections()));
        };
    }

    @GetMapping(PATH + "/orders/{order:\\d+}.pdf")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable long liability, @PathVariable long order) {
        var found = desk.read(actor, liability).liability().orders().stream()
                .filter(one -> one.no() == order)
                .findFirst()
                .orElseThrow(Missing::new);
        return Pdf.inline(
                papers.pdf(LetterFamily.LIABILITY, OrderLetters.id(liability, found.no()), Letter.of(found.letter())),
                found.number());
    }

    @GetMapping(PATH + "/orders/{order:\\d+}.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable long liability, @PathVariable long order) {
        var found = desk.read(actor, liability).liability().orders().stream()
                .filter(one -> one.no() == order)
                .findFirst()
                .orElseThrow(Missing::new);
        return Ofd.saved(
                papers.ofd(LetterFamily.LIABILITY, OrderLetters.id(liability, found.no()), Letter.of(found.letter())),
                found.number());
    }

    private static LiabilityAct act(String deed) {
        return Arrays.stream(LiabilityAct.values())
                .filter(one -> LiabilityView.slug(one).equals(deed))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static ResponseEntity<Void> changed(long liability) {
        return Go.to(LiabilitiesView.path(liability), Flash.Kind.WARN, "accountability.not-open");
    }

    private JteModel page(
            Ui ui, Actor actor, LiabilityFile file, LiabilityAct act, Form form, List<Objection> objections) {
        var one = file.liability();
        String path = LiabilitiesView.path(one.id());
        return pages.deskLiabilityForm(
                ui,
                new LiabilityFormView(
                        "accountability.act." + act,
                        UnitNames.unit(new Names(houses, ui), one) + " · "
                                + ui.t("accountability.ground." + one.ground()),
                        path + "/" + LiabilityView.slug(act),
                        path,
                        forms.ask(ui, act),
                        form,
                        objections,
                        List.of(one.ground().provision()),
                        registrations.profile(actor.houseCode())));
    }
}
