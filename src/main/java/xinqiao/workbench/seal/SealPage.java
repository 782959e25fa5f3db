package xinqiao.workbench.seal;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.seal.OfficialSeal;
import xinqiao.seal.SealChanges;
import xinqiao.seal.SealRegister;
import xinqiao.seal.SealState;
import xinqiao.seal.SealUses;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** One seal: who looks after it, what it is asked for, and every use. */
@RestController
@Guides(Provision.KM_7)
class SealPage {
    private static final String ONE = SealsView.PATH + "/{id:\\d+}";

    private final SealRegister register;
    private final SealUses uses;
    private final SealChanges changes;
    private final SealForms forms;
    private final Houses houses;
    private final Registrations registrations;
    private final Templates pages;

    SealPage(
            SealRegister register,
            SealUses uses,
            SealChanges changes,
            SealForms forms,
            Houses houses,
            Registrations registrations,
            Templates pages) {
        this.register = register;
        this.uses = uses;
        this.changes = changes;
        this.forms = forms;
        this.houses = houses;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable Long before) {
        return page(ui, actor, find(actor, id), before, null, Form.empty(), List.of());
    }

    @PostMapping(ONE + "/uses")
    ResponseEntity<?> ask(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var seal = find(actor, id);
        var form = Answers.check(asked(ui), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, seal, null, "ask", form, List.of()));
        int copies = Answers.number(form, "copies").orElse(0);
        return answer(
                ui,
                actor,
                seal,
                "ask",
                form,
                uses.ask(actor, seal, form.value("document"), form.value("purpose"), copies));
    }

    @PostMapping(ONE + "/uses/{use:\\d+}/{what:approve|refuse}")
    ResponseEntity<?> decide(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @PathVariable long use,
            @PathVariable String what,
            HttpServletRequest request) {
        var seal = find(actor, id);
        var form = Form.of(request);
        boolean approved = what.equals("approve");
        return answer(
                ui,
                actor,
                seal,
                "use-" + use,
                form,
                uses.decide(actor, seal, use, approved, form.value("reason-" + use)));
    }

    @PostMapping(ONE + "/uses/{use:\\d+}/stamped")
    ResponseEntity<?> stamped(Ui ui, Actor actor, @PathVariable long id, @PathVariable long use) {
        var seal = find(actor, id);
        return answer(ui, actor, seal, "use-" + use, Form.empty(), uses.stamped(actor, seal, use));
    }

    @PostMapping(ONE + "/entrust")
    ResponseEntity<?> entrust(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var seal = find(actor, id);
        if (!SealRegister.keeps(actor)) throw new Missing();
        var form = Answers.check(forms.entrusted(ui, actor), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, seal, null, "entrust", form, List.of()));
        return answer(
                ui,
                actor,
                seal,
                "entrust",
                form,
                register.entrust(
                        actor,
                        id,
                        Answers.id(form, "keeper").orElse(0L),
                        Answers.id(form, "approver").orElse(null),
                        SealForms.ids(form, "holders"),
                        SealForms.letters(form)));
    }

    /** Out of use, lost, to be destroyed, back: asked for. */
    @PostMapping(ONE + "/changes")
    ResponseEntity<?> change(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var seal = find(actor, id);
        if (!asksChange(actor, seal)) throw new Missing();
        var form = Answers.check(states(ui, seal), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, seal, null, "change", form, List.of()));
        var to = Fields.chosen(form, "state", SealState.class).orElseThrow();
        return answer(ui, actor, seal, "change", form, changes.ask(actor, id, to, form.value("reason")));
    }

    @PostMapping(ONE + "/changes/{what:approved|refused}")
    ResponseEntity<?> decideChange(
            Ui ui, Actor actor, @PathVariable long id, @PathVariable String what, HttpServletRequest request) {
        var seal = find(actor, id);
        if (!SealUses.approves(actor, seal)) throw new Missing();
        var form = Form.of(request);
        var decided = changes.decide(actor, id, what.equals("approved"), form.value("change-words"));
        return answer(ui, actor, seal, "decide-change", form, decided);
    }

    private static boolean asksChange(Actor actor, OfficialSeal seal) {
        return (SealRegister.keeps(actor) || SealUses.keeps(actor, seal)) && seal.state() != SealState.DESTROYED;
    }

    private ResponseEntity<?> answer(
            Ui ui, Actor actor, OfficialSeal seal, String which, Form form, Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> Go.done(SealsView.PATH + "/" + seal.id(), "seal.kept");
            case Refused<?> no -> refused(page(ui, actor, seal, null, which, form, no.objections()));
        };
    }

    private OfficialSeal find(Actor actor, long id) {
        return register.find(actor, id).orElseThrow(Missing::new);
    }

    private static List<Field> asked(Ui ui) {
        return new Fields(ui, "seal.ask")
                .line("document", "full")
                .area("purpose", 2)
                .number("copies")
                .list();
    }

    private static List<Field> states(Ui ui, OfficialSeal seal) {
        var others = List.of(SealState.values()).stream()
                .filter(state -> state != seal.state())
                .filter(state -> seal.state() != SealState.LOST || state == SealState.DESTROYED)
                .toList();
        return new Fields(ui, "seal.change")
                .one("state", Fields.options(ui, others, "seal.to."))
                .area("reason", 2)
                .list();
    }

    private JteModel page(
            Ui ui,
            Actor actor,
            OfficialSeal seal,
            @Nullable Long before,
            @Nullable String tried,
            Form form,
            List<Objection> objections) {
        boolean keeps = SealRegister.keeps(actor) && seal.state() != SealState.DESTROYED;
        var log = uses.log(actor, seal, before);
        var all = changes.of(actor, seal);
        boolean waits = all.stream().anyMatch(one -> one.approved() == null);
        return pages.deskSeal(
                ui,
                new SealView(
                        seal,
                        forms.holders(ui, actor),
                        uses.waiting(actor, seal),
                        log,
                        log.size() < SealUses.PAGE ? null : log.getLast().id(),
                        before != null,
                        keeps,
                        SealUses.asks(actor, seal) && seal.usable(ui.today()),
                        SealUses.approves(actor, seal),
                        SealUses.keeps(actor, seal),
                        actor.personId(),
                        asked(ui),
                        keeps ? forms.entrusted(ui, actor) : List.of(),
                        !waits && asksChange(actor, seal) ? states(ui, seal) : List.of(),
                        all,
                        all.stream().anyMatch(one -> SealChanges.decides(actor, seal, one)),
                        actor.may(Power.EXPORT) || actor.may(Power.AUDIT),
                        tried,
                        form,
                        objections,
                        new Names(houses, ui),
                        registrations.profile(actor.houseCode())));
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
