package xinqiao.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.archive.rules.Filing;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;

/** Reading files that are kept (查阅): asked for by somebody who sees the case, granted by the keeper until a day. */
@Component
public class Loans {
    private final Gate gate;
    private final LoanStore store;
    private final DossierStore dossiers;
    private final DossierEdit edit;

    Loans(Gate gate, LoanStore store, DossierStore dossiers, DossierEdit edit) {
        this.gate = gate;
        this.store = store;
        this.dossiers = dossiers;
        this.edit = edit;
    }

    /** What waits for the keeper. */
    public List<Loan> waiting(Actor actor) {
        return Dossiers.keeps(actor) ? gate.as(actor, tx -> store.waiting(tx, actor)) : List.of();
    }

    public List<Loan> own(Actor actor) {
        return gate.as(actor, tx -> store.own(tx, actor));
    }

    @Enforces(Provision.JF_V5A)
    public Decision<Long> ask(Actor actor, long dossier, String purpose) {
        return gate.as(actor, tx -> {
            Dossier file = dossiers.find(tx, dossier)
                    .filter(one -> one.houseCode().equals(actor.houseCode()))
                    .orElseThrow(() -> new NotThere(dossier));
            if (file.state() != DossierState.KEPT)
                return Decision.refused(Provision.JF_V5A, "archive.refusal.not-kept");
            if (purpose.isBlank()) return Decision.refused(Provision.JF_V5A, "archive.refusal.no-purpose");
            boolean waits =
                    store.own(tx, actor).stream().anyMatch(loan -> loan.dossier() == dossier && loan.granted() == null);
            if (waits) return Decision.refused(Provision.JF_V5A, "archive.refusal.asked-before");
            store.ask(tx, actor, dossier, purpose.strip(), edit.today());
            return Decision.granted(dossier);
        });
    }

    @Enforces(Provision.JF_V5A)
    public Decision<Loan> decide(Actor actor, long id, boolean granted, Optional<LocalDate> until) {
        if (!Dossiers.keeps(actor)) throw new NotThere(id);
        Loan asked = gate.as(actor, tx -> store.lock(tx, id)).orElseThrow(() -> new NotThere(id));
        return edit.one(actor, asked.dossier(), (tx, file) -> {
            Loan loan = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            if (loan.granted() != null) return Decision.refused(Provision.JF_V5A, "archive.refusal.decided-before");
            return Filing.lend(granted, until, edit.today()).map(day -> {
                store.decide(tx, actor, id, granted, day, edit.today());
                var fact = new DossierFact.ReadingDecided(edit.today(), loan.person(), granted ? day : null);
                edit.add(tx, actor, file.id(), fact);
                return loan;
            });
        });
    }
}
