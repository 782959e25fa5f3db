package xinqiao.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Scope;
import xinqiao.petition.NotThere;

/** Reads what is in a file: its papers, its bound pages, its package. Each time is written down. */
@Component
public class BoundFiles {
    private final Gate gate;
    private final DossierStore store;
    private final Dossiers dossiers;
    private final DossierEdit edit;
    private final LoanStore loans;
    private final DossierOfds ofds;
    private final ArchivePackage packages;
    private final ReadingLog readings;
    private final Houses houses;

    BoundFiles(
            Gate gate,
            DossierStore store,
            Dossiers dossiers,
            DossierEdit edit,
            LoanStore loans,
            DossierOfds ofds,
            ArchivePackage packages,
            ReadingLog readings,
            Houses houses) {
        this.gate = gate;
        this.store = store;
        this.dossiers = dossiers;
        this.edit = edit;
        this.loans = loans;
        this.ofds = ofds;
        this.packages = packages;
        this.readings = readings;
        this.houses = houses;
    }

    /**
     * A paper: while the file is made up for whoever makes it up, afterwards for whoever may open it; written down.
     *
     * @throws NotThere for what isn't there and for everybody else
     */
    @Enforces({Provision.JF_V5A, Provision.SYS_3})
    public Dossier.Paper paper(Actor actor, long id, long paper) {
        Dossier file = dossiers.read(actor, id);
        if (file.state() != DossierState.OPEN) file = opened(actor, id);
        else if (!makes(actor, file)) throw new NotThere(id);
        else gate.run(actor, tx -> readings.record(tx, actor, new Subject("dossier", id)));
        return file.papers().stream()
                .filter(one -> one.id() == paper)
                .findFirst()
                .orElseThrow(() -> new NotThere(paper));
    }

    /**
     * The bound pages, for whoever may read them; the reading log keeps who did.
     *
     * @throws NotThere where it isn't bound, was destroyed, or isn't the actor's to read
     */
    @Enforces({Provision.JF_V5A, Provision.SYS_3})
    public StoredFile pages(Actor actor, long id) {
        Dossier file = opened(actor, id);
        return new StoredFile(Objects.requireNonNull(file.sha256()), file.number() + ".pdf", Pages.PDF, file.size());
    }

    /** The same pages as OFD; made now where they weren't yet. @throws NotThere as {@link #pages} */
    @Enforces({Provision.JF_V5A, Provision.SYS_3})
    public StoredFile ofd(Actor actor, long id) {
        Dossier file = ofds.of(opened(actor, id));
        return new StoredFile(
                Objects.requireNonNull(file.ofd()), file.number() + ".ofd", OfdPages.TYPE, file.ofdSize());
    }

    /** The package for another archive (移交数据包), written to that stream. */
    @Enforces({Provision.LAW_S4, Provision.SYS_3})
    public void send(Actor actor, long id, OutputStream out) throws IOException {
        Dossier file = opened(actor, id);
        packages.write(ofds.of(file), houses.get(file.houseCode()).name(Locale.of("zh")), out);
    }

    /** Bound, and opened by whoever makes files, keeps them, or was given leave; written down. */
    public Dossier opened(Actor actor, long id) {
        return gate.as(actor, tx -> {
            Dossier file = store.find(tx, id)
                    .filter(one -> one.houseCode().equals(actor.houseCode()))
                    .filter(one -> one.sha256() != null && one.state() != DossierState.DESTROYED)
                    .filter(one -> Dossiers.keeps(actor)
                            || makes(actor, one)
                            || loans.granted(tx, actor, one.id(), edit.today()))
                    .orElseThrow(() -> new NotThere(id));
            readings.record(tx, actor, new Subject("dossier", id));
            return file;
        });
    }

    /** A file of an application holds who applied, with the proof: for whoever may know that, and sees the house's. */
    private static boolean makes(Actor actor, Dossier file) {
        return Dossiers.makes(actor)
                && (file.of().kind() == FiledCase.Kind.PETITION
                        || actor.unmasks() && (actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW));
    }
}
