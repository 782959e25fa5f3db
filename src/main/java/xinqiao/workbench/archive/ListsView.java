package xinqiao.workbench.archive;

import java.util.List;
import xinqiao.archive.Disposal;
import xinqiao.archive.Dossier;
import xinqiao.archive.Loan;
import xinqiao.archive.Transfer;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Names;

/** What the pages of hand-over, of destruction and of reading show; each its own part of it. */
public record ListsView(
        Actor actor,
        List<Transfer> transfers,
        List<Disposal> disposals,
        List<Dossier> over,
        List<Loan> waiting,
        List<Loan> own,
        List<Option> others,
        Names names,
        Form form,
        List<Objection> objections) {

    static ListsView of(Actor actor, Names names, Form form, List<Objection> objections) {
        return new ListsView(
                actor, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), names, form, objections);
    }

    ListsView transfers(List<Transfer> all) {
        return new ListsView(actor, all, disposals, over, waiting, own, others, names, form, objections);
    }

    ListsView disposals(List<Disposal> all, List<Dossier> ended, List<Option> witnesses) {
        return new ListsView(actor, transfers, all, ended, waiting, own, witnesses, names, form, objections);
    }

    ListsView loans(List<Loan> all, List<Loan> mine) {
        return new ListsView(actor, transfers, disposals, over, all, mine, others, names, form, objections);
    }
}
