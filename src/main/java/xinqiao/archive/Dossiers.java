package xinqiao.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.archive.rules.Filing;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.petition.Petition;
import xinqiao.petition.WholeCases;
import xinqiao.petition.WholeCases.Whole;

/** Files (案卷) of closed cases: made up from the record, completed by a person, bound. */
@Component
public class Dossiers {
    /** As many as a page shows. */
    public static final int PAGE = 100;

    private final Gate gate;
    private final DossierStore store;
    private final DossierEdit edit;
    private final LoanStore loans;
    private final WholeCases cases;
    private final Gathering gathering;
    private final Binding binding;
    private final ArchivePackage packages;
    private final ArchiveTables tables;
    private final ReadingLog readings;
    private final Houses houses;

    Dossiers(
            Gate gate,
            DossierStore store,
            DossierEdit edit,
            LoanStore loans,
            WholeCases cases,
            Gathering gathering,
            Binding binding,
            ArchivePackage packages,
            ArchiveTables tables,
            ReadingLog readings,
            Houses houses) {
        this.gate = gate;
        this.store = store;
        this.edit = edit;
        this.loans = loans;
        this.cases = cases;
        this.gathering = gathering;
        this.binding = binding;
        this.packages = packages;
        this.tables = tables;
        this.readings = readings;
        this.houses = houses;
    }

    /** Whoever makes files up, or keeps them. */
    public static boolean reads(Actor actor) {
        return makes(actor) || keeps(actor);
    }

    public static boolean makes(Actor actor) {
        return actor.may(Power.CLOSE);
    }

    public static boolean keeps(Actor actor) {
        return actor.may(Power.KEEP_ARCHIVE);
    }

    /** Those of the own house in these states, in their order; nothing for whoever has nothing to do with them. */
    public List<Dossier> list(Actor actor, Collection<DossierState> states, long after) {
        if (!reads(actor)) return List.of();
        return gate.as(actor, tx -> store.in(tx, actor.houseCode(), states, after, PAGE));
    }

    public int count(Actor actor, Collection<DossierState> states) {
        return reads(actor) ? gate.as(actor, tx -> store.count(tx, actor.houseCode(), states)) : 0;
    }

    /**
     * One file with its papers; what is kept is read by its keeper, by whoever sees the case, or with leave.
     *
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    public Dossier read(Actor actor, long id) {
        return gate.as(
                actor,
                tx -> store.find(tx, id)
                        .filter(file -> file.houseCode().equals(actor.houseCode()))
                        .orElseThrow(() -> new NotThere(id)));
    }

    /** The file of a case, where there is one. */
    public Optional<Long> ofCase(Actor actor, long petition) {
        return gate.as(actor, tx -> store.ofCase(tx, petition));
    }

    /** Makes up the file of a closed case, once: its kind, its time and its papers as the record has them. */
    @Enforces({Provision.JF_V5A, Provision.JF_L10})
    public long begin(Actor actor, long petition) {
        var there = ofCase(actor, petition);
        if (there.isPresent()) return there.get();
        Whole whole = cases.read(actor, petition);
        var papers = gathering.of(whole);
        return gate.as(actor, tx -> begin(tx, actor, whole.file().petition(), papers));
    }

    private long begin(DSLContext tx, Actor actor, Petition petition, List<Gathered> papers) {
        var origin = petition.origin();
        tx.execute("select pg_advisory_xact_lock(hashtext(?))", "dossier " + origin.id());
        var there = store.ofCase(tx, origin.id());
        if (there.isPresent()) return there.get();
        long id = store.nextId(tx);
        LocalDate closed = Objects.requireNonNull(petition.closedOn());
        var file = new Dossier(
                id,
                origin.id(),
                origin.number(),
                origin.houseCode(),
                petition.walls().isProtected(),
                Came.of(origin.channel()),
                Filing.kind(petition),
                Filing.source(petition),
                Filing.retention(petition),
                DossierState.OPEN,
                closed.getYear(),
                closed,
                null,
                0,
                null,
                0,
                null,
                null,
                null,
                null,
                origin.title(),
                Map.of(),
                List.of());
        var link = edit.begin(tx, actor, id, new DossierFact.Begun(edit.today(), file.kind(), file.retention()));
        store.insert(tx, file, actor.directCustoms(), origin.housePath(), link);
        int ord = 0;
        for (Gathered paper : papers) store.insert(tx, id, paper, ++ord);
        return id;
    }

    public Set<DossierPart> wanted(Dossier file) {
        return tables.parts(file.came(), file.kind(), file.source());
    }

    /** Who asks for these parts. */
    public Provision asks(Dossier file) {
        return tables.provision(file.came(), file.kind(), file.source());
    }

    public List<Retention> retention() {
        return tables.retention();
    }

    /** The kind and the time as a person judges them. */
    @Enforces({Provision.JF_V5A, Provision.LAW_S4})
    public Decision<Long> sort(Actor actor, long id, DossierKind kind, String retention) {
        return change(actor, id, (tx, file) -> {
            if (tables.retention(retention).isEmpty())
                return Decision.refused(Provision.LAW_S4, "archive.refusal.no-retention");
            store.sorted(tx, file, kind, retention);
            edit.add(tx, actor, id, new DossierFact.Sorted(edit.today(), kind, retention));
            return Decision.granted(id);
        });
    }

    /** Puts in a paper that was scanned or comes from elsewhere. */
    public Decision<Long> add(Actor actor, long id, DossierPart part, String title, LocalDate on, StoredFile paper) {
        int pages = gathering.pages(paper);
        return change(actor, id, (tx, file) -> {
            if (title.isBlank()) return Decision.refused(Provision.JF_L10, "archive.refusal.no-title");
            var gathered = new Gathered(part, title.strip(), on, paper, pages, "added " + part + " " + paper.sha256());
            store.insert(tx, id, gathered, store.lastPaper(tx, id) + 1);
            if (file.gaps().containsKey(part)) {
                Map<DossierPart, String> gaps = new EnumMap<>(file.gaps());
                gaps.remove(part);
                store.gaps(tx, file, gaps);
            }
            edit.add(tx, actor, id, new DossierFact.PaperAdded(edit.today(), part, paper.sha256()));
            return Decision.granted(id);
        });
    }

    /** Takes a paper out that doesn't belong into the file; the record of the case keeps it. */
    public Decision<Long> takeOut(Actor actor, long id, long paper) {
        return change(actor, id, (tx, file) -> {
            var found = file.papers().stream()
                    .filter(one -> one.id() == paper)
                    .findFirst()
                    .orElseThrow(() -> new NotThere(paper));
            store.takeOut(tx, id, paper);
            edit.add(tx, actor, id, new DossierFact.PaperTakenOut(edit.today(), found.part(), found.sha256()));
            return Decision.granted(id);
        });
    }

    /** Why there are no papers of these parts; all of them, or with an objection none. */
    public Decision<Long> explain(Actor actor, long id, Map<DossierPart, String> reasons) {
        return change(actor, id, (tx, file) -> {
            var objections = new Objections();
            if (reasons.isEmpty()) objections.when(true, Provision.JF_V5A, "archive.refusal.no-reason");
            reasons.forEach((part, reason) -> objections.and(Filing.explain(file, part, reason)));
            return objections.orGrant(() -> {
                Map<DossierPart, String> gaps = new EnumMap<>(DossierPart.class);
                gaps.putAll(file.gaps());
                reasons.forEach((part, reason) -> gaps.put(part, reason.strip()));
                store.gaps(tx, file, gaps);
                for (DossierPart part : reasons.keySet())
                    edit.add(tx, actor, id, new DossierFact.GapExplained(edit.today(), part));
                return id;
            });
        });
    }

    private Decision<Long> change(
            Actor actor, long id, java.util.function.BiFunction<DSLContext, Dossier, Decision<Long>> work) {
        if (!makes(actor)) throw new NotThere(id);
        return edit.one(actor, id, (tx, file) -> {
            if (file.state() != DossierState.OPEN)
                return Decision.refused(Provision.JF_L10, "archive.refusal.bound-before");
            return work.apply(tx, file);
        });
    }

    /** 装订: its number, its page numbers, its time; from then on it doesn't change. */
    @Enforces({Provision.JF_V5A, Provision.JF_L10, Provision.LAW_S4})
    public Decision<Dossier> bind(Actor actor, long id) {
        if (!makes(actor)) throw new NotThere(id);
        return edit.one(
                actor,
                id,
                (tx, file) -> Filing.bind(file, wanted(file), asks(file)).map(complete -> bind(tx, actor, complete)));
    }

    private Dossier bind(DSLContext tx, Actor actor, Dossier file) {
        Retention kept = tables.retention(file.retention()).orElseThrow();
        int nth = store.next(tx, file.houseCode(), file.year(), file.kind().name());
        String number = "%s-XF-%d-%s-%04d"
                .formatted(file.houseCode(), file.year(), file.kind() == DossierKind.SPECIAL ? "Z" : "P", nth);
        var made = binding.bind(file, number, house(file), kept, edit.today(), actor.signature());
        LocalDate until = kept.until(file.closedOn()).orElse(null);
        store.bound(tx, file.id(), number, made, edit.today(), until);
        var fact = new DossierFact.Bound(
                edit.today(), number, made.pages(), made.file().sha256(), until);
        edit.add(tx, actor, file.id(), fact);
        return store.find(tx, file.id()).orElseThrow();
    }

    private String house(Dossier file) {
        return houses.get(file.houseCode()).name(Locale.of("zh"));
    }

    /**
     * A paper: while the file is made up for whoever makes it up, afterwards for whoever may open it; written down.
     *
     * @throws NotThere for what isn't there and for everybody else
     */
    @Enforces({Provision.JF_V5A, Provision.SYS_3})
    public Dossier.Paper paper(Actor actor, long id, long paper) {
        Dossier file = read(actor, id);
        if (file.state() != DossierState.OPEN) file = opened(actor, id);
        else if (!makes(actor)) throw new NotThere(id);
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

    /** The package for another archive (移交数据包), written to that stream. */
    @Enforces({Provision.LAW_S4, Provision.SYS_3})
    public void send(Actor actor, long id, OutputStream out) throws IOException {
        Dossier file = opened(actor, id);
        packages.write(file, house(file), out);
    }

    /** Bound, and opened by whoever makes files, keeps them, or was given leave; written down. */
    public Dossier opened(Actor actor, long id) {
        return gate.as(actor, tx -> {
            Dossier file = store.find(tx, id)
                    .filter(one -> one.houseCode().equals(actor.houseCode()))
                    .filter(one -> one.sha256() != null && one.state() != DossierState.DESTROYED)
                    .filter(one -> reads(actor) || loans.granted(tx, actor, one.id(), edit.today()))
                    .orElseThrow(() -> new NotThere(id));
            readings.record(tx, actor, new Subject("dossier", id));
            return file;
        });
    }
}
