package xinqiao.workbench.archive;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.archive.Disposals;
import xinqiao.archive.Dossier;
import xinqiao.archive.Dossiers;
import xinqiao.archive.Loans;
import xinqiao.archive.Transfers;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Names;

/** Hand-over at the year's end, the end of a file's time, and reading what is kept. */
@RestController
@Guides({Provision.JF_V5A, Provision.JF_L10, Provision.LAW_S4})
class ArchiveListsPage {
    private final Transfers transfers;
    private final Disposals disposals;
    private final Loans loans;
    private final Houses houses;
    private final Templates pages;

    ArchiveListsPage(Transfers transfers, Disposals disposals, Loans loans, Houses houses, Templates pages) {
        this.transfers = transfers;
        this.disposals = disposals;
        this.loans = loans;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(ArchiveLinks.TRANSFERS)
    JteModel transfers(Ui ui, Actor actor) {
        return transfers(
                ui, actor, Form.empty().with("year", Integer.toString(ui.today().getYear())), List.of());
    }

    private JteModel transfers(Ui ui, Actor actor, Form form, List<Objection> objections) {
        if (!Dossiers.reads(actor)) throw new Missing();
        return pages.deskArchiveTransfers(ui, view(ui, actor, form, objections).transfers(transfers.list(actor)));
    }

    @PostMapping(ArchiveLinks.TRANSFERS)
    ResponseEntity<?> handOver(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        int year = form.value("year").matches("\\d{4}") ? Integer.parseInt(form.value("year")) : 0;
        return done(
                ui, actor, form, transfers.make(actor, year), ArchiveLinks.TRANSFERS, "handed-over", this::transfers);
    }

    @PostMapping(ArchiveLinks.TRANSFERS + "/{list:\\d+}/received")
    ResponseEntity<?> receive(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        return done(
                ui,
                actor,
                Form.of(request),
                transfers.receive(actor, id),
                ArchiveLinks.TRANSFERS,
                "received",
                this::transfers);
    }

    /** The list as it is signed by both: to be printed. */
    @GetMapping(ArchiveLinks.TRANSFERS + "/{list:\\d+}")
    JteModel transfer(Ui ui, Actor actor, @PathVariable("list") long id) {
        var list = transfers.list(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(Missing::new);
        return pages.deskArchiveFiles(
                ui, ui.t("archive.transfer", list.number()), ArchiveLinks.TRANSFERS, transfers.files(actor, id));
    }

    @GetMapping(ArchiveLinks.DISPOSALS)
    JteModel disposals(Ui ui, Actor actor) {
        return disposals(ui, actor, Form.empty(), List.of());
    }

    private JteModel disposals(Ui ui, Actor actor, Form form, List<Objection> objections) {
        if (!Disposals.reads(actor)) throw new Missing();
        return pages.deskArchiveDisposals(
                ui,
                view(ui, actor, form, objections)
                        .disposals(disposals.list(actor), disposals.over(actor), witnesses(ui, actor)));
    }

    private List<Option> witnesses(Ui ui, Actor actor) {
        return Stream.of(Power.CLOSE, Power.CHECK_SECRECY, Power.HANDLE)
                .flatMap(power -> houses.postsWith(actor.houseCode(), power).stream())
                .map(holder -> holder.person())
                .filter(person -> person.id() != actor.personId())
                .distinct()
                .map(person -> new Option(Long.toString(person.id()), person.name(ui.locale())))
                .toList();
    }

    @PostMapping(ArchiveLinks.DISPOSALS)
    ResponseEntity<?> propose(Ui ui, Actor actor, HttpServletRequest request) {
        return done(
                ui, actor, Form.of(request), disposals.make(actor), ArchiveLinks.DISPOSALS, "listed", this::disposals);
    }

    @PostMapping(ArchiveLinks.DISPOSALS + "/{list:\\d+}/decided")
    ResponseEntity<?> decide(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        var form = Form.of(request);
        return done(
                ui,
                actor,
                form,
                disposals.decide(actor, id, form.value("approved").equals("yes"), form.value("words")),
                ArchiveLinks.DISPOSALS,
                "decided",
                this::disposals);
    }

    @PostMapping(ArchiveLinks.DISPOSALS + "/{list:\\d+}/destroyed")
    ResponseEntity<?> destroy(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        var form = Form.of(request);
        return done(
                ui,
                actor,
                form,
                disposals.carryOut(actor, id, Answers.id(form, "witness").orElse(null)),
                ArchiveLinks.DISPOSALS,
                "destroyed",
                this::disposals);
    }

    @PostMapping(ArchiveLinks.DISPOSALS + "/{list:\\d+}/spared")
    ResponseEntity<?> spare(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        return done(
                ui,
                actor,
                Form.of(request),
                disposals.spare(actor, id),
                ArchiveLinks.DISPOSALS,
                "spared",
                this::disposals);
    }

    @GetMapping(ArchiveLinks.DISPOSALS + "/{list:\\d+}")
    JteModel disposal(Ui ui, Actor actor, @PathVariable("list") long id) {
        var list = disposals.list(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(Missing::new);
        List<Dossier> files = disposals.files(actor, id);
        return pages.deskArchiveFiles(ui, ui.t("archive.disposal", list.number()), ArchiveLinks.DISPOSALS, files);
    }

    @GetMapping(ArchiveLinks.LOANS)
    JteModel loans(Ui ui, Actor actor) {
        return loans(ui, actor, Form.empty(), List.of());
    }

    private JteModel loans(Ui ui, Actor actor, Form form, List<Objection> objections) {
        return pages.deskArchiveLoans(
                ui, view(ui, actor, form, objections).loans(loans.waiting(actor), loans.own(actor)));
    }

    @PostMapping(ArchiveLinks.LOANS + "/{list:\\d+}")
    ResponseEntity<?> lend(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        var form = Form.of(request);
        return done(
                ui,
                actor,
                form,
                loans.decide(actor, id, form.value("granted").equals("yes"), form.date("until")),
                ArchiveLinks.LOANS,
                "lent",
                this::loans);
    }

    private ListsView view(Ui ui, Actor actor, Form form, List<Objection> objections) {
        return ListsView.of(actor, new Names(houses, ui), form, objections);
    }

    private interface Shown {
        JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections);
    }

    private static ResponseEntity<?> done(
            Ui ui, Actor actor, Form form, Decision<?> decision, String path, String words, Shown shown) {
        return decision instanceof Refused<?> no
                ? ArchiveLinks.refused(shown.page(ui, actor, form, no.objections()))
                : Go.done(path, "archive.done." + words);
    }
}
