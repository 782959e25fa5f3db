package xinqiao.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.archive.rules.Filing;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;

/** Files (案卷) of closed cases: completed by a person, bound. */
@Component
public class Dossiers {
    /** As many as a page shows. */
    public static final int PAGE = 100;

    private final Gate gate;
    private final DossierStore store;
    private final DossierEdit edit;
    private final PaperMaking make;
    private final Binding binding;
    private final ArchiveTables tables;
    private final Houses houses;

    Dossiers(
            Gate gate,
            DossierStore store,
            DossierEdit edit,
            PaperMaking make,
            Binding binding,
            ArchiveTables tables,
            Houses houses) {
        this.gate = gate;
        this.store = store;
        this.edit = edit;
        this.make = make;
        this.binding = binding;
        this.tables = tables;
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
            if (kind.of() != file.of().kind()) return Decision.refused(Provision.LAW_S4, "archive.refusal.other-kind");
            store.sorted(tx, file, kind, retention);
            edit.add(tx, actor, id, new DossierFact.Sorted(edit.today(), kind, retention));
            return Decision.granted(id);
        });
    }

    /** Puts in a paper that was scanned or comes from elsewhere. */
    public Decision<Long> add(Actor actor, long id, DossierPart part, String title, LocalDate on, StoredFile paper) {
        int pages = make.pages(paper);
        return change(actor, id, (tx, file) -> {
            if (!part.of(file.of().kind())) return Decision.refused(Provision.JF_L10, "archive.refusal.other-kind");
            if (title.isBlank()) return Decision.refused(Provision.JF_L10, "archive.refusal.no-title");
            var gathered =
                    new Gathered(part, title.strip(), on, paper, pages, Gathered.ADDED + part + " " + paper.sha256());
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
        int nth = store.next(tx, file.houseCode(), file.year(), file.kind().row());
        String number = file.kind().number(file.houseCode(), file.year(), nth);
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
}
