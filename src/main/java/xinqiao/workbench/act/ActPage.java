package xinqiao.workbench.act;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.ChangedMeanwhile;
import xinqiao.petition.Command;
import xinqiao.petition.Demand;
import xinqiao.petition.Demands;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.petition.Presence;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.KeptPages;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;
import xinqiao.workbench.Uploads;

/** One act on one petition: its form, and doing it. A refusal gives the form back as it was, with the articles. */
@RestController
class ActPage {
    private static final String PATH = "/desk/petitions/{id}/{act:[a-z-]+}";

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final Demands demands;
    private final Presence presence;
    private final Houses houses;
    private final Uploads uploads;
    private final ActForms forms;
    private final KeptPages keeping;
    private final Templates pages;

    ActPage(
            PetitionDesk desk,
            Petitions petitions,
            Demands demands,
            Presence presence,
            Houses houses,
            Uploads uploads,
            ActForms forms,
            KeptPages keeping,
            Templates pages) {
        this.keeping = keeping;
        this.desk = desk;
        this.petitions = petitions;
        this.demands = demands;
        this.presence = presence;
        this.houses = houses;
        this.uploads = uploads;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @PathVariable String act,
            @RequestParam(required = false) Optional<Long> demand,
            @RequestParam(defaultValue = "") String wanted) {
        ActForm form = forms.find(act).orElseThrow(Missing::new);
        var file = desk.read(actor, id);
        if (!file.open().contains(form.act()))
            return Go.to("/desk/petitions/" + id, Flash.Kind.WARN, "workbench.not-open");
        var picked = demand.filter(one -> form.byDemand()).flatMap(one -> demands.find(actor, one));
        var asked = new Asked(ui, actor, file, picked, List.of());
        var begun = form.begin(asked).with("seq", Integer.toString(file.seq())).with("wanted", wanted);
        if (picked.isPresent())
            begun = begun.with("demand", Long.toString(picked.get().id()));
        // what stands ready for a demand or a wish goes before what was typed
        if (picked.isPresent() || !wanted.isEmpty())
            return ResponseEntity.ok(page(form, asked, begun, List.of(), List.of()));
        var kept = keeping.begin(actor, "/desk/petitions/" + id + "/" + act, begun);
        return ResponseEntity.ok(page(form, asked, kept.form(), List.of(), List.of(), kept.savedAt()));
    }

    @PostMapping(PATH)
    ResponseEntity<?> act(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @PathVariable String act,
            @RequestParam(defaultValue = "0") int seq,
            HttpServletRequest request) {
        ActForm form = forms.find(act).orElseThrow(Missing::new);
        var file = desk.read(actor, id);
        var sent = Form.of(request);
        var files = uploads.take(request, "files");
        var picked = Answers.id(sent, "demand").flatMap(one -> demands.find(actor, one));
        var asked = new Asked(ui, actor, file, picked, files.files());
        var fields = new Fields(ui, name(form));
        form.ask(asked, fields);
        var checked = Answers.check(fields.list(), sent);
        if (!checked.ok() || !files.objections().isEmpty())
            return refused(page(form, asked, checked, files.objections(), List.of()));
        try {
            Command command = form.command(asked, checked);
            return switch (petitions.act(actor, id, seq, command)) {
                case Granted<Petition> _ -> {
                    keeping.forget(actor, "/desk/petitions/" + id + "/" + act);
                    yield done(actor, id, command);
                }
                case Refused<Petition> no -> refused(page(form, asked, checked, no.objections(), List.of()));
            };
        } catch (ChangedMeanwhile changed) {
            var since = Told.of(ui, new Names(houses, ui), changed.since());
            var again = checked.with("seq", Integer.toString(file.seq()));
            return ResponseEntity.status(HttpStatus.CONFLICT).body(page(form, asked, again, List.of(), since));
        }
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** Whoever stepped aside has no case to go back to. */
    private static ResponseEntity<Void> done(Actor actor, long id, Command command) {
        boolean gone = command instanceof Command.Recuse recuse && recuse.person() == actor.personId();
        return Go.done(
                gone ? "/desk/petitions" : "/desk/petitions/" + id,
                "workbench." + command.act().name());
    }

    private static String name(ActForm form) {
        return "workbench.act." + form.act().name();
    }

    private JteModel page(ActForm form, Asked asked, Form values, List<Objection> objections, List<Told> meanwhile) {
        return page(form, asked, values, objections, meanwhile, null);
    }

    private JteModel page(
            ActForm form,
            Asked asked,
            Form values,
            List<Objection> objections,
            List<Told> meanwhile,
            @Nullable Instant savedAt) {
        var ui = asked.ui();
        var fields = new Fields(ui, name(form));
        form.ask(asked, fields);
        List<Demand> known = form.byDemand()
                ? demands.inForce(asked.actor(), asked.house()).stream()
                        .filter(entry -> form.fits(asked, entry))
                        .toList()
                : List.of();
        return pages.deskAct(
                ui,
                new ActView(
                        asked.file(),
                        form.act(),
                        form.provisions(),
                        form.beside(),
                        fields.list(),
                        values,
                        objections,
                        meanwhile,
                        uploads.tickets(asked.files()),
                        asked.files(),
                        new DemandChoice(known, asked.demand().orElse(null), values.value("wanted"), form.byDemand()),
                        new Names(houses, ui),
                        presence.enter(asked.actor(), asked.file().petition().id(), form.act()),
                        savedAt));
    }
}
