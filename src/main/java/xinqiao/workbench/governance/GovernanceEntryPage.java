package xinqiao.workbench.governance;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.accountability.InspectionProposals;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.governance.Appointments;
import xinqiao.governance.Deed;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;

/** One entry of a register: what it tells, what may be done with it, its files, and the same on paper. */
@RestController
@Guides({Provision.SZ_4, Provision.SZ_7, Provision.SZ_9, Provision.GS_3, Provision.GS_4, Provision.GS_19})
class GovernanceEntryPage {
    private final Registers registers;
    private final Appointments appointments;
    private final GovernanceDeeds deeds;
    private final GovernancePages shared;
    private final FileStore files;
    private final InspectionProposals proposals;
    private final Templates pages;

    GovernanceEntryPage(
            Registers registers,
            Appointments appointments,
            GovernanceDeeds deeds,
            GovernancePages shared,
            FileStore files,
            InspectionProposals proposals,
            Templates pages) {
        this.registers = registers;
        this.appointments = appointments;
        this.deeds = deeds;
        this.shared = shared;
        this.files = files;
        this.proposals = proposals;
        this.pages = pages;
    }

    @GetMapping(GovernancePages.ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable String register, @PathVariable long entry) {
        return pages.deskGovernanceEntry(
                ui, view(ui, actor, found(actor, register, entry), null, Form.empty(), List.of()));
    }

    private RegisterEntry found(Actor actor, String register, long entry) {
        return registers.find(actor, GovernancePages.kind(register), entry);
    }

    @GetMapping(GovernancePages.ONE + "/print")
    JteModel print(Ui ui, Actor actor, @PathVariable String register, @PathVariable long entry) {
        return pages.deskGovernancePrint(
                ui, view(ui, actor, found(actor, register, entry), null, Form.empty(), List.of()));
    }

    @GetMapping(GovernancePages.ONE + "/files/{file:\\d+}")
    ResponseEntity<Resource> file(
            Actor actor, @PathVariable String register, @PathVariable long entry, @PathVariable int file) {
        var all = found(actor, register, entry).content().files();
        if (file >= all.size()) throw new Missing();
        var one = all.get(file);
        var headers = new HttpHeaders();
        Download.shown(new StoredFile(one.sha256(), one.name(), one.type(), one.size()))
                .forEach(headers::set);
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(one.size())
                .body(new InputStreamResource(files.open(one.sha256())));
    }

    @PostMapping(GovernancePages.ONE + "/{deed:[a-z]+}")
    ResponseEntity<?> act(
            Ui ui,
            Actor actor,
            @PathVariable String register,
            @PathVariable long entry,
            @PathVariable String deed,
            HttpServletRequest request) {
        var one = found(actor, register, entry);
        var offer = deeds.offers(ui, actor, one).stream()
                .filter(each -> each.slug().equals(deed) && !each.link())
                .findFirst();
        if (offer.isEmpty()) return Go.to(GovernancePages.path(one), Flash.Kind.WARN, "governance.not-open");
        Deed wanted = offer.get().deed();
        var form = Answers.check(offer.get().fields(), Form.of(request));
        if (!form.ok())
            return GovernancePages.refused(
                    pages.deskGovernanceEntry(ui, view(ui, actor, one, wanted, form, List.of())));
        return switch (deeds.carryOut(actor, entry, wanted, form)) {
            case Granted<RegisterEntry>(RegisterEntry after) ->
                Go.done(GovernancePages.path(after), "governance.did." + wanted);
            case Refused<RegisterEntry> no ->
                GovernancePages.refused(
                        pages.deskGovernanceEntry(ui, view(ui, actor, one, wanted, form, no.objections())));
        };
    }

    private GovernanceEntryView view(
            Ui ui, Actor actor, RegisterEntry one, @Nullable Deed tried, Form form, List<Objection> objections) {
        return new GovernanceEntryView(
                one,
                one.kind().named() && appointments.ended(one),
                deeds.offers(ui, actor, one),
                tried,
                form,
                objections,
                one.kind() == RegisterKind.INSPECTION ? proposals.of(actor, one.id()) : List.of(),
                shared.profile(actor),
                shared.names(ui));
    }
}
