package xinqiao.workbench.archive;

import java.util.List;
import xinqiao.archive.Loan;
import xinqiao.law.Objection;
import xinqiao.web.Form;
import xinqiao.workbench.Names;

/** What waits for the keeper, and what the viewer asked for. */
public record LoansView(List<Loan> waiting, List<Loan> own, Names names, Form form, List<Objection> objections) {}
