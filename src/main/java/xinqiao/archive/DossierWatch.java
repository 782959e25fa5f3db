package xinqiao.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.archive.FiledCase.Kind;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationWatch;
import xinqiao.disclosure.LetterOut;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.LetterRef;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionWatch;

/**
 * A day of service that is corrected once the file of its case was begun: what isn't bound yet follows, what is bound stays
 * as it is and says so.
 */
@Component
class DossierWatch implements PetitionWatch, ApplicationWatch {
    private final Gate gate;
    private final DossierStore store;
    private final DossierEdit edit;

    DossierWatch(Gate gate, DossierStore store, DossierEdit edit) {
        this.gate = gate;
        this.store = store;
        this.edit = edit;
    }

    private record Moved(long letter, String number, LocalDate was, LocalDate now) {}

    @Override
    @Enforces({Provision.JF_V5A, Provision.LAW_S4})
    public void happened(DSLContext tx, Petition after, List<PetitionFact> facts) {
        List<Moved> moved = facts.stream()
                .flatMap(fact -> fact instanceof PetitionFact.ServiceCorrected f
                        ? Stream.of(new Moved(f.letter(), number(after, f.letter()), f.was(), f.now()))
                        : Stream.of())
                .toList();
        follow(tx, Kind.PETITION, after.origin().id(), after.closedOn(), moved);
    }

    @Override
    @Enforces({Provision.GS_10, Provision.LAW_S4})
    public void happened(DSLContext tx, Application after, List<ApplicationFact> facts) {
        List<Moved> moved = facts.stream()
                .flatMap(fact -> fact instanceof ApplicationFact.ServiceCorrected f
                        ? Stream.of(new Moved(
                                f.id(),
                                after.letter(f.id()).map(LetterOut::number).orElse(""),
                                f.was(),
                                f.now()))
                        : Stream.of())
                .toList();
        follow(tx, Kind.APPLICATION, after.id(), after.closedOn(), moved);
    }

    private static String number(Petition petition, long letter) {
        return petition.letters().stream()
                .filter(each -> each.id() == letter)
                .map(LetterRef::number)
                .findFirst()
                .orElse("");
    }

    private void follow(DSLContext tx, Kind kind, long id, @Nullable LocalDate closedOn, List<Moved> moved) {
        if (moved.isEmpty()) return;
        store.ofCase(tx, kind, id).flatMap(dossier -> store.lock(tx, dossier)).ifPresent(file -> {
            // the number of a bound file has its year in it, and the time that it is kept was counted from that
            boolean bound = file.state() != DossierState.OPEN;
            LocalDate closed = bound ? file.closedOn() : Objects.requireNonNullElse(closedOn, file.closedOn());
            List<Dossier.Change> changes = new ArrayList<>(file.changes());
            for (Moved one : moved) {
                changes.add(new Dossier.Change(edit.today(), one.number(), one.was(), one.now(), bound));
                edit.add(
                        tx,
                        gate.viewer(),
                        file.id(),
                        new DossierFact.CaseCorrected(edit.today(), one.letter(), one.was(), one.now(), closed));
            }
            store.changed(tx, file, changes, closed);
        });
    }
}
