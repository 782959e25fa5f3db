package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationChanged;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ApplicationCommand.LeadToPetitions;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationPresence;
import xinqiao.disclosure.Applications;
import xinqiao.disclosure.Crossings;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Receipt;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.KeptPages;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;
import xinqiao.workbench.Uploads;
import xinqiao.workbench.act.People;
import xinqiao.workbench.register.ReceiptCookie;

/** One act on one application: its form, and doing it. A refusal gives the form back as it was, with the articles. */
@RestController("disclosureActPage")
class ActPage {
    private static final String PATH = ApplicationPage.ONE + "/{act:[a-z-]+}";

    private final ApplicationViews views;
    private final ApplicationDesk desk;
    private final Applications applications;
    private final Crossings crossings;
    private final People people;
    private final Houses houses;
    private final Uploads uploads;
    private final ApplicationPresence presence;
    private final KeptPages keeping;
    private final Templates pages;

    ActPage(
            ApplicationViews views,
            ApplicationDesk desk,
            Applications applications,
            Crossings crossings,
            People people,
            Houses houses,
            Uploads uploads,
            ApplicationPresence presence,
            KeptPages keeping,
            Templates pages) {
        this.presence = presence;
        this.keeping = keeping;
        this.views = views;
        this.desk = desk;
        this.applications = applications;
        this.crossings = crossings;
        this.people = people;
        this.houses = houses;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(Ui ui, Actor actor, @PathVariable long application, @PathVariable String act) {
        ApplicationAct wanted = ActForms.find(act).orElseThrow(Missing::new);
        var view = views.of(ui, actor, application);
        if (!view.file().open().contains(wanted)) return Go.to(view.path(), Flash.Kind.WARN, "workbench.not-open");
        var asked = new Asking(ui, actor, view.file(), List.of(), List.of(), people);
        var begun = ActForms.of(wanted)
                .begin()
                .apply(asked)
                .with("seq", Integer.toString(view.file().seq()));
        var kept = keeping.begin(actor, view.path() + "/" + act, begun);
        return ResponseEntity.ok(page(view, wanted, asked, kept.form(), List.of(), List.of(), kept.savedAt()));
    }

    @PostMapping(PATH)
    ResponseEntity<?> act(
            Ui ui,
            Actor actor,
            @PathVariable long application,
            @PathVariable String act,
            @RequestParam(defaultValue = "0") int seq,
            HttpServletRequest request,
            HttpServletResponse response) {
        ApplicationAct wanted = ActForms.find(act).orElseThrow(Missing::new);
        var view = views.of(ui, actor, application);
        var files = uploads.take(request, "files");
        var identity = uploads.take(request, Receiving.IDENTITY, EntryView.KEPT_IDENTITY);
        var uploaded = files.and(identity).objections();
        var asked = new Asking(ui, actor, view.file(), files.files(), identity.files(), people);
        var checked = Answers.check(fields(wanted, asked), Form.of(request));
        if (!checked.ok() || !uploaded.isEmpty())
            return refused(page(view, wanted, asked, checked, uploaded, List.of()));
        try {
            var command = ActForms.of(wanted).command().apply(asked, checked);
            if (command instanceof LeadToPetitions lead)
                return switch (crossings.toPetitions(actor, application, seq, lead)) {
                    case Granted<Receipt>(Receipt receipt) -> {
                        keeping.forget(actor, view.path() + "/" + act);
                        yield led(request, response, receipt);
                    }
                    case Refused<Receipt> no -> refused(page(view, wanted, asked, checked, no.objections(), List.of()));
                };
            return switch (applications.act(actor, application, seq, command)) {
                case Granted<Application> _ -> {
                    keeping.forget(actor, view.path() + "/" + act);
                    yield done(actor, view.path(), command);
                }
                case Refused<Application> no -> refused(page(view, wanted, asked, checked, no.objections(), List.of()));
            };
        } catch (ApplicationChanged changed) {
            var told =
                    new ApplicationTold(ui, new Names(houses, ui), view.file().profile());
            var again = checked.with("seq", Integer.toString(view.file().seq()));
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(page(view, wanted, asked, again, List.of(), told.of(changed.since())));
        }
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** Whoever stepped aside has no application to go back to; whoever passed it on may not see it any more. */
    private ResponseEntity<Void> done(Actor actor, String path, ApplicationCommand command) {
        boolean gone = command instanceof ApplicationCommand.Recuse recuse && recuse.person() == actor.personId();
        return Go.done(gone ? ApplicationQuery.PATH : path, "applications.act");
    }

    /** Where number and query code of the petition are shown, this once. */
    private static ResponseEntity<Void> led(HttpServletRequest request, HttpServletResponse response, Receipt receipt) {
        String path = "/desk/petitions/" + receipt.id() + "/receipt";
        ReceiptCookie.write(request, response, receipt, path);
        return Go.to(path);
    }

    private static List<Field> fields(ApplicationAct act, Asking asked) {
        var fields = new Fields(asked.ui(), "applications.form");
        ActForms.of(act).ask().accept(asked, fields);
        return fields.list();
    }

    private JteModel page(
            ApplicationView view,
            ApplicationAct act,
            Asking asked,
            Form form,
            List<Objection> objections,
            List<Told> meanwhile) {
        return page(view, act, asked, form, objections, meanwhile, null);
    }

    private JteModel page(
            ApplicationView view,
            ApplicationAct act,
            Asking asked,
            Form form,
            List<Objection> objections,
            List<Told> meanwhile,
            @Nullable Instant savedAt) {
        List<Letter> drawn = act == ApplicationAct.APPROVE
                ? desk.drafted(asked.actor(), view.application().id())
                : List.of();
        return pages.deskDisclosureAct(
                asked.ui(),
                new DisclosureActView(
                        view,
                        act,
                        fields(act, asked),
                        form,
                        objections,
                        meanwhile,
                        uploads.tickets(asked.files()),
                        asked.files(),
                        uploads.tickets(asked.identity()),
                        asked.identity(),
                        drawn,
                        presence.enter(asked.actor(), view.application().id(), act),
                        savedAt));
    }
}
