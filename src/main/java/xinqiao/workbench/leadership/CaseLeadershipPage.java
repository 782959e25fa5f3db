package xinqiao.workbench.leadership;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.CasePlans;
import xinqiao.leadership.ImportantCases;
import xinqiao.leadership.Instruction;
import xinqiao.leadership.InstructionDesk;
import xinqiao.leadership.Instructions;
import xinqiao.leadership.NewInstruction;
import xinqiao.leadership.Occasion;
import xinqiao.leadership.Ownership;
import xinqiao.leadership.Ownerships;
import xinqiao.leadership.PaperKind;
import xinqiao.pages.Templates;
import xinqiao.petition.Origin;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** Of one case: what leaders instructed, who owns it, why it is important, in which papers it goes upward. */
@RestController
@Guides({Provision.KM_6, Provision.JF_V3B, Provision.JF_L4A})
class CaseLeadershipPage {
    private static final String CASE = "/desk/petitions/{id:\\d+}";
    private static final String OF_CASE = CASE + "/leadership";

    private final Instructions instructions;
    private final InstructionDesk instructed;
    private final SlipLines slips;
    private final Ownerships ownerships;
    private final Bulletins bulletins;
    private final CasePlans plans;
    private final ImportantCases important;
    private final PetitionDesk desk;
    private final LeadershipPages shared;
    private final Templates pages;

    CaseLeadershipPage(
            Instructions instructions,
            InstructionDesk instructed,
            SlipLines slips,
            Ownerships ownerships,
            Bulletins bulletins,
            CasePlans plans,
            ImportantCases important,
            PetitionDesk desk,
            LeadershipPages shared,
            Templates pages) {
        this.instructions = instructions;
        this.instructed = instructed;
        this.slips = slips;
        this.ownerships = ownerships;
        this.bulletins = bulletins;
        this.plans = plans;
        this.important = important;
        this.desk = desk;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(OF_CASE)
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        Petition petition = desk.read(actor, id).petition();
        var names = shared.names(ui);
        boolean here = here(actor, petition.origin());
        var mark = important.of(actor, id).orElse(null);
        var codes = mark == null ? List.<String>of() : mark.content().reasons();
        var owned = ownerships.of(actor, id);
        var given = instructed.of(actor, id).stream()
                .map(one -> InstructionPage.line(ui, names, one))
                .toList();
        return pages.deskLeadershipCase(
                ui,
                new CaseLeadership(
                        petition.origin(),
                        mark,
                        important.reasons(petition.origin().houseCode()).stream()
                                .filter(entry -> codes.contains(entry.code()))
                                .map(entry -> entry.words(ui.locale()))
                                .toList(),
                        SlipLines.with(given, ui, names, slips.of(actor, id)),
                        owned.stream()
                                .map(one -> OwnershipPage.line(ui, names, one))
                                .toList(),
                        bulletins.of(actor, id).stream()
                                .map(one -> BulletinPage.line(ui, names, one))
                                .toList(),
                        Stream.of(PaperKind.COORDINATION, PaperKind.OUTLINE)
                                .flatMap(kind -> plans.of(actor, kind, id).stream())
                                .map(one -> PlanPage.line(ui, names, one))
                                .toList(),
                        here,
                        here
                                && petition.state().open()
                                && owned.stream().allMatch(one -> one.state().over()),
                        here && Bulletins.drafts(actor),
                        names));
    }

    private static boolean here(Actor actor, Origin origin) {
        return LeadershipPages.keeps(actor) && origin.houseCode().equals(actor.houseCode());
    }

    @CanIgnoreReturnValue
    private Origin mustKeep(Actor actor, long id) {
        Origin origin = desk.read(actor, id).petition().origin();
        if (!here(actor, origin)) throw new Missing();
        return origin;
    }

    @GetMapping(CASE + "/instruct")
    JteModel instruct(Ui ui, Actor actor, @PathVariable long id) {
        var form = Form.empty()
                .with("occasion", Occasion.LETTER.name())
                .with("on", ui.today().toString())
                .with("leader", Long.toString(actor.as()));
        return instructing(ui, actor, id, form, List.of());
    }

    @PostMapping(CASE + "/instruct")
    ResponseEntity<?> instruct(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        mustKeep(actor, id);
        var form = Answers.check(instructing(ui, actor), Form.of(request));
        if (!form.ok()) return LeadershipPages.refused(instructing(ui, actor, id, form, List.of()));
        var to = LeadershipPages.To.of(form, "to");
        var asked = new NewInstruction(
                Fields.chosen(form, "occasion", Occasion.class).orElseThrow(),
                Answers.id(form, "leader").orElse(actor.as()),
                form.value("words"),
                form.date("on").orElseThrow(),
                to.department(),
                to.person(),
                form.date("due").orElse(null));
        return switch (instructions.give(actor, id, asked)) {
            case Granted<Instruction>(Instruction one) -> Go.done(InstructionPage.path(one), "leadership.given");
            case Refused<Instruction>(List<Objection> objections) ->
                LeadershipPages.refused(instructing(ui, actor, id, form, objections));
        };
    }

    /** A leader instructs; the office enters what one of them wrote. */
    private List<Field> instructing(Ui ui, Actor actor) {
        var fields = LeadershipPages.fields(ui, "leadership.give.");
        if (!actor.leads()) fields.pick("leader", shared.leaders(ui, actor));
        fields.one(
                "occasion",
                Fields.options(ui, List.of(Occasion.LETTER, Occasion.VISIT, Occasion.OTHER), "leadership.occasion."));
        fields.area("words", 3);
        fields.day("on", ui.today());
        fields.pick("to", shared.addressees(ui, actor));
        fields.day("due", null);
        return fields.list();
    }

    private JteModel instructing(Ui ui, Actor actor, long id, Form form, List<Objection> objections) {
        return form(
                ui,
                actor,
                id,
                "leadership.give.",
                "/instruct",
                instructing(ui, actor),
                form,
                objections,
                Provision.KM_6);
    }

    @GetMapping(CASE + "/own")
    JteModel own(Ui ui, Actor actor, @PathVariable long id) {
        return owning(ui, actor, id, Form.empty().with("leader", Long.toString(actor.as())), List.of());
    }

    @PostMapping(CASE + "/own")
    ResponseEntity<?> own(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        mustKeep(actor, id);
        var form = LeadershipPages.checkMeasures(Answers.check(owning(ui, actor), Form.of(request)));
        if (!form.ok()) return LeadershipPages.refused(owning(ui, actor, id, form, List.of()));
        var done = ownerships.take(
                actor,
                id,
                Answers.id(form, "leader").orElse(actor.as()),
                form.value("aim"),
                form.date("due").orElseThrow(),
                LeadershipPages.measures(form));
        return switch (done) {
            case Granted<Ownership>(Ownership one) -> Go.done(OwnershipPage.PATH + "/" + one.id(), "leadership.owned");
            case Refused<Ownership>(List<Objection> objections) ->
                LeadershipPages.refused(owning(ui, actor, id, form, objections));
        };
    }

    private List<Field> owning(Ui ui, Actor actor) {
        var fields = LeadershipPages.fields(ui, "leadership.own.");
        if (!actor.leads()) fields.pick("leader", shared.leaders(ui, actor));
        fields.area("aim", 3);
        fields.day("due", null);
        List<Field> all = new ArrayList<>(fields.list());
        all.addAll(shared.measureFields(ui, actor));
        return all;
    }

    private JteModel owning(Ui ui, Actor actor, long id, Form form, List<Objection> objections) {
        return form(ui, actor, id, "leadership.own.", "/own", owning(ui, actor), form, objections, Provision.KM_6);
    }

    @GetMapping(CASE + "/important")
    JteModel mark(Ui ui, Actor actor, @PathVariable long id) {
        var form = important
                .of(actor, id)
                .map(mark -> Form.empty()
                        .with("reasons", mark.content().reasons().toArray(String[]::new))
                        .with("note", mark.content().note()))
                .orElse(Form.empty());
        return marking(ui, actor, id, form, List.of());
    }

    @PostMapping(CASE + "/important")
    ResponseEntity<?> mark(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        mustKeep(actor, id);
        var form = Answers.check(marking(ui, actor), Form.of(request));
        if (!form.ok()) return LeadershipPages.refused(marking(ui, actor, id, form, List.of()));
        return switch (important.mark(actor, id, form.all("reasons"), form.value("note"))) {
            case Granted<Long> _ -> Go.done("/desk/petitions/" + id + "/leadership", "leadership.marked");
            case Refused<Long>(List<Objection> objections) ->
                LeadershipPages.refused(marking(ui, actor, id, form, objections));
        };
    }

    @PostMapping(CASE + "/not-important")
    ResponseEntity<Void> unmark(Actor actor, @PathVariable long id) {
        mustKeep(actor, id);
        important.unmark(actor, id);
        return Go.done("/desk/petitions/" + id + "/leadership", "leadership.unmarked");
    }

    private List<Field> marking(Ui ui, Actor actor) {
        var reasons = important.reasons(actor.houseCode()).stream()
                .map(entry -> new Option(entry.code(), entry.words(ui.locale())))
                .toList();
        return LeadershipPages.fields(ui, "leadership.mark.")
                .many("reasons", reasons)
                .optional()
                .line("note", "full")
                .list();
    }

    private JteModel marking(Ui ui, Actor actor, long id, Form form, List<Objection> objections) {
        return form(
                ui,
                actor,
                id,
                "leadership.mark.",
                "/important",
                marking(ui, actor),
                form,
                objections,
                Provision.JF_V3B);
    }

    private JteModel form(
            Ui ui,
            Actor actor,
            long id,
            String name,
            String path,
            List<Field> fields,
            Form form,
            List<Objection> objections,
            Provision provision) {
        Origin origin = mustKeep(actor, id);
        String here = "/desk/petitions/" + id;
        return pages.deskLeadershipForm(
                ui,
                new LeadershipForm(
                        name,
                        origin.number() + " " + origin.title(),
                        here + path,
                        new Link(here + "/leadership", origin.number()),
                        fields,
                        List.of(),
                        form,
                        objections,
                        List.of(provision),
                        shared.profile(actor)));
    }
}
