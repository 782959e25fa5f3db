package xinqiao.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.archive.FiledCase.Kind;
import xinqiao.archive.rules.Filing;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.WholeApplications;
import xinqiao.disclosure.WholeApplications.Unfiled;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.ClosingSource;
import xinqiao.petition.Petition;
import xinqiao.petition.WholeCases;

/** Makes up the file of a closed case (立卷), once: its kind, its time and its papers as the record has them. */
@Component
public class DossierMaking {
    private final Gate gate;
    private final DossierStore store;
    private final DossierEdit edit;
    private final WholeCases cases;
    private final WholeApplications applications;
    private final Gathering ofCases;
    private final ApplicationGathering ofApplications;
    private final Houses houses;

    DossierMaking(
            Gate gate,
            DossierStore store,
            DossierEdit edit,
            WholeCases cases,
            WholeApplications applications,
            Gathering ofCases,
            ApplicationGathering ofApplications,
            Houses houses) {
        this.gate = gate;
        this.store = store;
        this.edit = edit;
        this.cases = cases;
        this.applications = applications;
        this.ofCases = ofCases;
        this.ofApplications = ofApplications;
        this.houses = houses;
    }

    /** The file of a case, where there is one. */
    public Optional<Long> of(Actor actor, Kind kind, long id) {
        return gate.as(actor, tx -> store.ofCase(tx, kind, id));
    }

    /** Closed applications without a file. */
    public List<Unfiled> unfiled(Actor actor) {
        return applications.unfiled(actor);
    }

    /** @throws xinqiao.petition.NotThere for a case that isn't the actor's to make a file of */
    @Enforces({Provision.JF_V5A, Provision.JF_L10})
    public long begin(Actor actor, long petition) {
        var there = of(actor, Kind.PETITION, petition);
        if (there.isPresent()) return there.get();
        var whole = cases.read(actor, petition);
        var papers = ofCases.of(actor, whole);
        Petition one = whole.file().petition();
        LocalDate closed = Objects.requireNonNull(one.closedOn());
        var origin = one.origin();
        return begin(
                actor,
                origin.housePath(),
                papers,
                id -> opened(
                        id,
                        new FiledCase(Kind.PETITION, origin.id(), origin.number()),
                        origin.houseCode(),
                        one.walls().isProtected(),
                        Came.of(origin.channel()),
                        Filing.kind(one),
                        Filing.source(one),
                        Filing.retention(one),
                        closed,
                        origin.title()));
    }

    /** @throws xinqiao.petition.NotThere for an application that isn't the actor's to make a file of */
    @Enforces({Provision.GS_10, Provision.HZ_2_1})
    public long beginApplication(Actor actor, long application) {
        var there = of(actor, Kind.APPLICATION, application);
        if (there.isPresent()) return there.get();
        var whole = applications.read(actor, application);
        var papers = ofApplications.of(whole);
        Application one = whole.file().application();
        LocalDate closed = Objects.requireNonNull(one.closedOn());
        return begin(
                actor,
                houses.get(actor.houseCode()).path(),
                papers,
                id -> opened(
                        id,
                        new FiledCase(Kind.APPLICATION, one.id(), one.entry().number()),
                        actor.houseCode(),
                        false,
                        Came.APPLICATION,
                        Filing.kind(one),
                        ClosingSource.OWN,
                        Filing.retention(one),
                        closed,
                        one.entry().title()));
    }

    private static Dossier opened(
            long id,
            FiledCase of,
            String house,
            boolean walled,
            Came came,
            DossierKind kind,
            ClosingSource source,
            String retention,
            LocalDate closed,
            String title) {
        return new Dossier(
                id,
                of,
                house,
                walled,
                came,
                kind,
                source,
                retention,
                DossierState.OPEN,
                closed.getYear(),
                closed,
                null,
                0,
                null,
                0,
                null,
                0,
                null,
                null,
                null,
                null,
                title,
                Map.of(),
                List.of(),
                List.of());
    }

    private interface Opening {
        Dossier of(long id);
    }

    private long begin(Actor actor, String housePath, List<Gathered> papers, Opening opening) {
        return gate.as(actor, tx -> {
            Dossier file = opening.of(store.nextId(tx));
            return there(tx, file.of()).orElseGet(() -> {
                var link = edit.begin(
                        tx, actor, file.id(), new DossierFact.Begun(edit.today(), file.kind(), file.retention()));
                store.insert(tx, file, actor.directCustoms(), housePath, link);
                int ord = 0;
                for (Gathered paper : papers) store.insert(tx, file.id(), paper, ++ord);
                return file.id();
            });
        });
    }

    /** Whoever presses twice finds the file that the first press made. */
    private Optional<Long> there(DSLContext tx, FiledCase one) {
        tx.execute("select pg_advisory_xact_lock(hashtext(?))", "dossier " + one.kind() + " " + one.id());
        return store.ofCase(tx, one.kind(), one.id());
    }
}
