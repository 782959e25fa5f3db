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
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Registrations;
import xinqiao.routing.Negotiation;
import xinqiao.routing.NegotiationFact;
import xinqiao.routing.NegotiationFact.*;
import xinqiao.routing.NegotiationStep;
import xinqiao.routing.Negotiations;
import xinqiao.routing.Negotiations.NegotiationEvent;
import xinqiao.routing.Negotiations.NegotiationFile;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** Which of several competent houses accepts and leads (协商受理): what each says, the agreement or the superior's decision. */
@RestController
@Guides(Provision.KM_23_3C)
class NegotiationPage {
    private static final String ASK = "/desk/petitions/{id:\\d+}/negotiate";
    private static final String PATH = "/desk/negotiations/{negotiation:\\d+}";

    private final Negotiations negotiations;
    private final PetitionDesk desk;
    private final Registrations registrations;
    private final Houses houses;
    private final Templates pages;

    NegotiationPage(
            Negotiations negotiations, PetitionDesk desk, Registrations registrations, Houses houses, Templates pages) {
        this.negotiations = negotiations;
        this.desk = desk;
        this.registrations = registrations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(ASK)
    JteModel ask(Ui ui, Actor actor, @PathVariable long id) {
        return asking(ui, actor, id, Form.empty(), List.of());
    }

    @PostMapping(ASK)
    ResponseEntity<?> ask(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        long there = desk.read(actor, id).petition().id();
        var form = Answers.check(question(ui, actor).list(), Form.of(request));
        if (!form.ok()) return refused(asking(ui, actor, there, form, List.of()));
        return switch (negotiations.ask(actor, there, form.all("houses"), form.value("question"))) {
            case Granted<Negotiation>(Negotiation begun) -> Go.done(NegotiationView.path(begun.id()), "routing.ASK");
            case Refused<Negotiation> no -> refused(asking(ui, actor, there, form, no.objections()));
        };
    }

    private JteModel asking(Ui ui, Actor actor, long id, Form form, List<Objection> objections) {
        var file = desk.read(actor, id);
        var names = new Names(houses, ui);
        return pages.deskNegotiate(
                ui, new NewSendingView(file, names, question(ui, actor).list(), form, objections));
    }

    private Fields question(Ui ui, Actor actor) {
        var level = houses.get(actor.houseCode()).level();
        var others = houses.tree().stream()
                .filter(house -> house.level() == level && !house.code().equals(actor.houseCode()))
                .filter(house -> houses.petitionOffice(house.code()).isPresent())
                .map(house -> new Option(house.code(), house.name(ui.locale())))
                .toList();
        return new Fields(ui, "routing.negotiate").many("houses", others).area("question", 4);
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long negotiation) {
        return page(ui, actor, negotiations.read(actor, negotiation), null, Form.empty(), List.of());
    }

    @PostMapping(PATH + "/{deed:[a-z]+}")
    ResponseEntity<?> step(
            Ui ui, Actor actor, @PathVariable long negotiation, @PathVariable String deed, HttpServletRequest request) {
        var step = Arrays.stream(NegotiationStep.values())
                .filter(one -> NegotiationView.slug(one).equals(deed))
                .findFirst()
                .orElseThrow(Missing::new);
        var file = negotiations.read(actor, negotiation);
        String here = NegotiationView.path(negotiation);
        if (!file.open().contains(step)) return Go.to(here, Flash.Kind.WARN, "routing.not-open");
        var form = Answers.check(fields(ui, file, step).list(), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, file, step, form, List.of()));
        String lead = form.value("lead-" + NegotiationView.slug(step));
        String words = form.value("words-" + NegotiationView.slug(step));
        Decision<Negotiation> done = switch (step) {
            case SAY -> negotiations.say(actor, negotiation, lead, words);
            case REFER -> negotiations.refer(actor, negotiation, words);
            case DECIDE -> negotiations.decide(actor, negotiation, lead, words);
            case ASSIST -> negotiations.assist(actor, negotiation, words);
        };
        return switch (done) {
            case Granted<Negotiation> _ -> Go.done(here, "routing." + step);
            case Refused<Negotiation> no -> refused(page(ui, actor, file, step, form, no.objections()));
        };
    }

    private Fields fields(Ui ui, NegotiationFile file, NegotiationStep step) {
        var fields = new Fields(ui, "routing.negotiation." + step);
        String slug = NegotiationView.slug(step);
        if (step == NegotiationStep.SAY || step == NegotiationStep.DECIDE)
            fields = fields.one(
                    "lead-" + slug,
                    file.negotiation().houses().stream()
                            .map(code -> new Option(code, houses.get(code).name(ui.locale())))
                            .toList());
        return step == NegotiationStep.SAY
                ? fields.optional().area("words-" + slug, 3)
                : fields.area("words-" + slug, 3);
    }

    private JteModel page(
            Ui ui,
            Actor actor,
            NegotiationFile file,
            @Nullable NegotiationStep tried,
            Form form,
            List<Objection> objections) {
        Map<NegotiationStep, List<Field>> steps = new LinkedHashMap<>();
        for (NegotiationStep step : file.open())
            steps.put(step, fields(ui, file, step).list());
        var names = new Names(houses, ui);
        return pages.deskNegotiation(
                ui,
                new NegotiationView(
                        file,
                        names,
                        registrations.profile(actor.houseCode()),
                        steps,
                        tried,
                        form,
                        objections,
                        sees(actor, file.negotiation().petition()),
                        file.history().reversed().stream()
                                .map(event -> told(ui, names, event))
                                .toList()));
    }

    private boolean sees(Actor actor, long petition) {
        try {
            return desk.read(actor, petition).petition().id() == petition;
        } catch (NotThere hidden) {
            return false;
        }
    }

    private static Told told(Ui ui, Names names, NegotiationEvent event) {
        NegotiationFact fact = event.fact();
        List<String> details = switch (fact) {
            case Asked f -> List.of(f.question());
            case Said f ->
                List.of(ui.t("routing.negotiation.names", names.house(f.house()), names.house(f.lead())), f.words());
            case Referred f -> List.of(names.house(f.superior()), f.words());
            case Decided f -> List.of(ui.t("routing.negotiation.leads", names.house(f.lead())), f.words());
            case Assisted f -> List.of(names.house(f.house()), f.words());
        };
        return new Told(
                ui.dateTime(event.at()),
                event.by(),
                ui.t("routing.negotiation-fact." + fact.getClass().getSimpleName()),
                details.stream().filter(words -> !words.isBlank()).toList(),
                fact instanceof Decided ? Tone.DONE : Tone.UNDERWAY);
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
