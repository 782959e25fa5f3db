package xinqiao.archive;

import static xinqiao.db.Tables.DOSSIER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.archive.rules.Filing;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;

/**
 * The end of a file's time (鉴定销毁): the keeper lists what is over, each file is appraised, a leader approves, the keeper
 * destroys and somebody else confirms that it was done.
 */
@Component
public class Disposals {
    /** As many as a page shows. */
    public static final int PAGE = 50;

    static final int MOST = 1000;

    private final Gate gate;
    private final ArchiveListStore lists;
    private final AppraisalStore appraisals;
    private final DossierStore dossiers;
    private final DossierEdit edit;
    private final Destruction destruction;

    Disposals(
            Gate gate,
            ArchiveListStore lists,
            AppraisalStore appraisals,
            DossierStore dossiers,
            DossierEdit edit,
            Destruction destruction) {
        this.gate = gate;
        this.lists = lists;
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.edit = edit;
        this.destruction = destruction;
    }

    /** Whoever keeps files, made them, or decides. */
    public static boolean reads(Actor actor) {
        return Dossiers.reads(actor) || actor.leads();
    }

    /** The newest first. @param before the list after which the page begins; null for the first page */
    public List<ArchiveList> list(Actor actor, ListFilter filter, @Nullable Long before) {
        if (!reads(actor)) return List.of();
        return gate.as(actor, tx -> lists.list(tx, actor.houseCode(), ListKind.DISPOSAL, filter, before, PAGE));
    }

    /** @throws NotThere for what isn't there and for whoever has nothing to do with it */
    public ArchiveList read(Actor actor, long id) {
        if (!reads(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> lists.find(tx, ListKind.DISPOSAL, id)).orElseThrow(() -> new NotThere(id));
    }

    /** The files on a list; their titles only for those who may see them. */
    public List<Dossier> files(Actor actor, long disposal) {
        if (!reads(actor)) throw new NotThere(disposal);
        return gate.as(actor, tx -> dossiers.of(tx, DOSSIER.DISPOSAL_ID.eq(disposal)));
    }

    /** What is kept and whose time is over. */
    public List<Dossier> over(Actor actor) {
        if (!Dossiers.keeps(actor)) return List.of();
        return gate.as(
                actor,
                tx -> dossiers.over(tx, actor.houseCode(), edit.today(), MOST).stream()
                        .filter(file -> Filing.over(file, edit.today()))
                        .toList());
    }

    @Enforces(Provision.LAW_S4)
    public Decision<Long> make(Actor actor) {
        if (!Dossiers.keeps(actor)) throw new NotThere(0);
        return gate.as(actor, tx -> {
            dossiers.alone(tx, actor.houseCode());
            List<Dossier> over = over(actor);
            if (over.isEmpty()) return Decision.refused(Provision.LAW_S4, "archive.refusal.nothing-over");
            int year = edit.today().getYear();
            int nth = dossiers.next(tx, actor.houseCode(), year, ListKind.DISPOSAL.name());
            String number = ListKind.DISPOSAL.number(actor.houseCode(), year, nth);
            long id = lists.insert(tx, actor, ListKind.DISPOSAL, number, over.size(), edit.today());
            for (Dossier file : over) {
                dossiers.state(tx, file.id(), DossierState.LISTED, id);
                edit.add(tx, actor, file.id(), new DossierFact.Listed(edit.today(), number));
            }
            return Decision.granted(id);
        });
    }

    @Enforces(Provision.LAW_S4)
    public Decision<Boolean> decide(Actor actor, long id, boolean approved, String words) {
        if (!actor.leads()) throw new NotThere(id);
        Decision<Boolean> decided = gate.as(actor, tx -> {
            ArchiveList list = lists.lock(tx, ListKind.DISPOSAL, id).orElseThrow(() -> new NotThere(id));
            var opinions = appraisals.of(tx, id).values();
            return Filing.decide(list, opinions, actor.selves(), approved, words)
                    .map(agreed -> {
                        lists.decided(tx, id, actor, agreed, words.strip(), edit.today());
                        return agreed;
                    });
        });
        if (decided.isGranted() && approved) destruction.carryOut(id);
        return decided;
    }

    /** The keeper destroys what was approved; it is done once the witness confirms. */
    @Enforces(Provision.LAW_S4)
    public Decision<Long> begin(Actor actor, long id) {
        if (!Dossiers.keeps(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            ArchiveList list = lists.lock(tx, ListKind.DISPOSAL, id).orElseThrow(() -> new NotThere(id));
            return Filing.destroy(list, edit.today()).map(day -> {
                lists.done(tx, id, actor, day);
                return id;
            });
        });
    }

    /** 监销: another person of the house confirms, and with that the contents are gone. */
    @Enforces(Provision.LAW_S4)
    public Decision<Long> witness(Actor actor, long id) {
        if (!reads(actor)) throw new NotThere(id);
        Decision<Long> seen = gate.as(actor, tx -> {
            ArchiveList list = lists.lock(tx, ListKind.DISPOSAL, id).orElseThrow(() -> new NotThere(id));
            return Filing.witness(list, actor.personId(), edit.today()).map(day -> {
                lists.witnessed(tx, id, actor, day);
                return id;
            });
        });
        if (seen.isGranted()) destruction.carryOut(id);
        return seen;
    }

    /** Back to the shelf, after a leader said no. */
    @Enforces(Provision.LAW_S4)
    public Decision<Long> spare(Actor actor, long id) {
        if (!Dossiers.keeps(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            ArchiveList list = lists.lock(tx, ListKind.DISPOSAL, id).orElseThrow(() -> new NotThere(id));
            if (list.stage() != ArchiveList.Stage.REFUSED)
                return Decision.refused(Provision.LAW_S4, "archive.refusal.not-refused");
            for (Dossier file : dossiers.of(tx, DOSSIER.DISPOSAL_ID.eq(id))) {
                dossiers.state(tx, file.id(), DossierState.KEPT, null);
                edit.add(tx, actor, file.id(), new DossierFact.Spared(edit.today(), list.number()));
            }
            return Decision.granted(id);
        });
    }
}
