package xinqiao.workbench.governance;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.governance.Appointments;
import xinqiao.governance.Deed;
import xinqiao.governance.Inspections;
import xinqiao.governance.Matter;
import xinqiao.governance.NewEntry;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Uploads;
import xinqiao.workbench.governance.GovernanceListView.GovernanceFormView;

/** Every register of the organisation of open government: what stands in it, and what is entered or written anew. */
@RestController
@Guides({Provision.SZ_4, Provision.HZ_3_1, Provision.GS_20, Provision.HZ_2_5, Provision.HZ_2_6, Provision.SZ_33})
class GovernanceRegisterPage {
    private final Registers registers;
    private final Appointments appointments;
    private final Inspections inspections;
    private final GovernanceForms forms;
    private final GovernancePages shared;
    private final Uploads uploads;
    private final Templates pages;

    GovernanceRegisterPage(
            Registers registers,
            Appointments appointments,
            Inspections inspections,
            GovernanceForms forms,
            GovernancePages shared,
            Uploads uploads,
            Templates pages) {
        this.registers = registers;
        this.appointments = appointments;
        this.inspections = inspections;
        this.forms = forms;
        this.shared = shared;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(GovernancePages.REGISTER)
    JteModel list(Ui ui, Actor actor, @PathVariable String register) {
        var kind = GovernancePages.kind(register);
        var entries = registers.list(actor, List.of(kind)).stream()
                .sorted(Comparator.comparing(GovernancePages::over))
                .toList();
        return pages.deskGovernanceList(
                ui, new GovernanceListView(kind, entries, Registers.keeps(actor, kind), shared.names(ui)));
    }

    @GetMapping(GovernancePages.REGISTER + "/new")
    JteModel begin(Ui ui, Actor actor, @PathVariable String register) {
        var kind = kept(actor, register);
        return form(ui, actor, kind, null, GovernanceForms.empty(ui, actor, kind), List.of(), none());
    }

    private static RegisterKind kept(Actor actor, String register) {
        var kind = GovernancePages.kind(register);
        if (!Registers.keeps(actor, kind)) throw new Missing();
        return kind;
    }

    private static Uploads.Sent none() {
        return new Uploads.Sent(List.of(), List.of());
    }

    @PostMapping(GovernancePages.REGISTER + "/new")
    ResponseEntity<?> enter(Ui ui, Actor actor, @PathVariable String register, HttpServletRequest request) {
        var kind = kept(actor, register);
        var files = uploads.take(request, "files");
        var form = GovernanceForms.checked(forms.fields(ui, actor, kind, true), Form.of(request));
        if (!form.ok() || !files.objections().isEmpty())
            return GovernancePages.refused(form(ui, actor, kind, null, form, files.objections(), files));
        return switch (enter(ui, actor, kind, form, files)) {
            case Granted<RegisterEntry>(RegisterEntry one) -> Go.done(GovernancePages.path(one), "governance.entered");
            case Refused<RegisterEntry> no ->
                GovernancePages.refused(form(ui, actor, kind, null, form, no.objections(), files));
        };
    }

    private Decision<RegisterEntry> enter(Ui ui, Actor actor, RegisterKind kind, Form form, Uploads.Sent files) {
        return switch (kind) {
            case LEADER, OFFICER ->
                appointments.name(
                        actor,
                        kind,
                        Answers.id(form, "post").orElseThrow(),
                        form.value("phone"),
                        form.value("change"),
                        form.date("on").orElseThrow());
            case INSPECTION ->
                inspections.begin(
                        actor,
                        form.value("about"),
                        Fields.chosen(form, "occasion", Matter.Occasion.class).orElseThrow(),
                        Answers.id(form, "checklist").orElseThrow(),
                        form.value("title"),
                        form.value("inspectors"),
                        form.date("on").orElseThrow());
            case ASSESSMENT ->
                inspections.assess(
                        actor, Answers.number(form, "year").orElseThrow(), form.value("title"), form.value("words"));
            case GROUP,
                    MEETING,
                    PLAN,
                    REPORT,
                    SUMMARY,
                    CHECKLIST,
                    COMMENDATION,
                    SUPERVISOR,
                    TRAINING,
                    EXCHANGE,
                    PUBLICITY,
                    EXAMPLE,
                    ADVICE,
                    PROGRAMME,
                    BRAND -> registers.enter(actor, kind, GovernanceForms.read(kind, form, files.files(), ui.today()));
        };
    }

    @GetMapping(GovernancePages.ONE + "/edit")
    JteModel edit(Ui ui, Actor actor, @PathVariable String register, @PathVariable long entry) {
        var one = editable(actor, register, entry);
        return form(ui, actor, one.kind(), one, GovernanceForms.form(one), List.of(), none());
    }

    private RegisterEntry editable(Actor actor, String register, long entry) {
        var one = registers.find(actor, GovernancePages.kind(register), entry);
        if (!Registers.open(one, actor).contains(Deed.EDIT)) throw new Missing();
        return one;
    }

    @PostMapping(GovernancePages.ONE + "/edit")
    ResponseEntity<?> write(
            Ui ui, Actor actor, @PathVariable String register, @PathVariable long entry, HttpServletRequest request) {
        var one = editable(actor, register, entry);
        var files = uploads.take(request, "files");
        var form = GovernanceForms.checked(forms.fields(ui, actor, one.kind(), false), Form.of(request));
        if (!form.ok() || !files.objections().isEmpty())
            return GovernancePages.refused(form(ui, actor, one.kind(), one, form, files.objections(), files));
        Decision<RegisterEntry> written = switch (one.kind()) {
            case CHECKLIST ->
                inspections.revise(actor, entry, form.value("title"), GovernanceForms.points(form.value("points")));
            case ASSESSMENT ->
                registers.edit(
                        actor,
                        entry,
                        new NewEntry(
                                new Matter.Assessment(
                                        form.value("title"),
                                        inspections.scores(actor, one.year()),
                                        form.value("words")),
                                one.year(),
                                one.on(),
                                null,
                                "",
                                List.of(),
                                List.of(),
                                null));
            default -> registers.edit(actor, entry, GovernanceForms.read(one.kind(), form, files.files(), one.on()));
        };
        return switch (written) {
            case Granted<RegisterEntry>(RegisterEntry after) ->
                Go.done(GovernancePages.path(after), "governance.written");
            case Refused<RegisterEntry> no ->
                GovernancePages.refused(form(ui, actor, one.kind(), one, form, no.objections(), files));
        };
    }

    private JteModel form(
            Ui ui,
            Actor actor,
            RegisterKind kind,
            @Nullable RegisterEntry one,
            Form form,
            List<Objection> objections,
            Uploads.Sent files) {
        return pages.deskGovernanceForm(
                ui,
                new GovernanceFormView(
                        kind,
                        one,
                        forms.fields(ui, actor, kind, one == null),
                        form,
                        objections,
                        files.files(),
                        uploads.tickets(files.files()),
                        shared.profile(actor)));
    }
}
