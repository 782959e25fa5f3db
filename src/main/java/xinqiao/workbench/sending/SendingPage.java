package xinqiao.workbench.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.routing.SendingAct;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingDesk.SendingFile;
import xinqiao.routing.SendingMoved;
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
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;
import xinqiao.workbench.supervision.Supervised;

/** One sending: where it stands, its letters, what happened, and what can be done now by whoever looks. */
@RestController
@Guides({Provision.KM_23_3A, Provision.KM_23_3B, Provision.KM_23_3D, Provision.KM_24, Provision.JF_V3C, Provision.JF_V7
})
class SendingPage {
    private static final String PATH = SendingsView.PATH + "/{sending:\\d+}";

    private final SendingDesk desk;
    private final SendingForms forms;
    private final SendingTold told;
    private final Supervised supervised;
    private final PetitionDesk petitions;
    private final Registrations registrations;
    private final Houses houses;
    private final IssuedPapers papers;
    private final Templates pages;

    SendingPage(
            SendingDesk desk,
            SendingForms forms,
            SendingTold told,
            Supervised supervised,
            PetitionDesk petitions,
            Registrations registrations,
            Houses houses,
            IssuedPapers papers,
            Templates pages) {
        this.desk = desk;
        this.forms = forms;
        this.told = told;
        this.supervised = supervised;
        this.petitions = petitions;
        this.registrations = registrations;
        this.houses = houses;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long sending) {
        return page(ui, actor, desk.read(actor, sending), null, Form.empty(), List.of());
    }

    @PostMapping(PATH + "/{deed:[a-z-]+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long sending, @PathVariable String deed, HttpServletRequest request) {
        var act = Arrays.stream(SendingAct.values())
                .filter(one -> SendingView.slug(one).equals(deed))
                .findFirst()
                .orElseThrow(Missing::new);
        var file = desk.read(actor, sending);
        String here = SendingView.path(sending);
        if (!file.open().contains(act)) return Go.to(here, Flash.Kind.WARN, "routing.not-open");
        var form = Answers.check(forms.ask(ui, actor, file.sending(), act).list(), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, file, act, form, List.of()));
        try {
            return switch (forms.carryOut(actor, file.sending(), act, form)) {
                case Granted<?>(Receipt receipt) -> Go.done("/desk/petitions/" + receipt.id(), "routing.SIGN");
                case Granted<?> _ -> Go.done(here, "routing." + act);
                case Refused<?> no -> refused(page(ui, actor, file, act, form, no.objections()));
            };
        } catch (SendingMoved moved) {
            return Go.to(here, Flash.Kind.WARN, "routing.not-open");
        }
    }

    @GetMapping(PATH + "/letters/{letter:\\d+}.pdf")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable long sending, @PathVariable long letter) {
        var found = desk.read(actor, sending).letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
        return Pdf.inline(papers.pdf(LetterFamily.SENDING, letter, Letter.of(found.content())), found.number());
    }

    @GetMapping(PATH + "/letters/{letter:\\d+}.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable long sending, @PathVariable long letter) {
        var found = desk.read(actor, sending).letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
        return Ofd.saved(papers.ofd(LetterFamily.SENDING, letter, Letter.of(found.content())), found.number());
    }

    private JteModel page(
            Ui ui, Actor actor, SendingFile file, @Nullable SendingAct tried, Form form, List<Objection> objections) {
        Map<SendingAct, List<Field>> acts = new LinkedHashMap<>();
        for (SendingAct act : file.open())
            acts.put(act, forms.ask(ui, actor, file.sending(), act).list());
        var names = new Names(houses, ui);
        return pages.deskSending(
                ui,
                new SendingView(
                        file,
                        names,
                        registrations.profile(actor.houseCode()),
                        acts,
                        tried,
                        form,
                        objections,
                        own(actor, file),
                        file.sending().late(ui.today()),
                        supervised.sending(actor, file),
                        told.of(ui, names, file.history())));
    }

    /** The case at the end that the viewer sees. */
    private @Nullable String own(Actor actor, SendingFile file) {
        var sending = file.sending();
        for (var party : List.of(sending.to(), sending.from())) {
            Long petition = party.petition();
            if (petition != null && actor.houseCode().equals(party.house()) && sees(actor, petition))
                return "/desk/petitions/" + petition;
        }
        return null;
    }

    private boolean sees(Actor actor, long petition) {
        try {
            return petitions.read(actor, petition).petition().id() == petition;
        } catch (NotThere hidden) {
            return false;
        }
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
