package xinqiao.workbench.archive;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.archive.Loan;
import xinqiao.archive.Loans;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** Reading files that are kept: asked for with a purpose, granted until a day. */
@RestController
@Guides(Provision.JF_V5A)
class LoansPage {
    private final Loans loans;
    private final Houses houses;
    private final Templates pages;

    LoansPage(Loans loans, Houses houses, Templates pages) {
        this.loans = loans;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(ArchiveLinks.LOANS)
    JteModel loans(Ui ui, Actor actor) {
        return loans(ui, actor, Form.empty(), List.of());
    }

    private JteModel loans(Ui ui, Actor actor, Form form, List<Objection> objections) {
        List<Loan> waiting = loans.waiting(actor);
        var names =
                new Names(houses, ui).knowing(waiting.stream().map(Loan::person).toList());
        return pages.deskArchiveLoans(ui, new LoansView(waiting, loans.own(actor), names, form, objections));
    }

    @PostMapping(ArchiveLinks.LOANS + "/{list:\\d+}")
    ResponseEntity<?> lend(Ui ui, Actor actor, @PathVariable("list") long id, HttpServletRequest request) {
        var form = Form.of(request);
        var decided = loans.decide(actor, id, form.value("granted").equals("yes"), form.date("until"));
        return decided instanceof Refused<?> no
                ? ArchiveLinks.refused(loans(ui, actor, form, no.objections()))
                : Go.done(ArchiveLinks.LOANS, "archive.done.lent");
    }
}
