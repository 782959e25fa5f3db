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
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;

/** The end of a file's time (鉴定销毁): the keeper lists what is over, a leader approves, two see to it. */
@Component
public class Disposals {
    private static final int MOST = 1000;

    private final Gate gate;
    private final ArchiveListStore lists;
    private final DossierStore dossiers;
    private final DossierEdit edit;
    private final Houses houses;

    Disposals(Gate gate, ArchiveListStore lists, DossierStore dossiers, DossierEdit edit, Houses houses) {
        this.gate = gate;
        this.lists = lists;
        this.dossiers = dossiers;
        this.edit = edit;
        this.houses = houses;
    }

    /** Whoever keeps, or decides. */
    public static boolean reads(Actor actor) {
        return Dossiers.keeps(actor) || actor.leads();
    }

    public List<Disposal> list(Actor actor) {
        return reads(actor) ? gate.as(actor, tx -> lists.disposals(tx, actor.houseCode())) : List.of();
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
            int nth = dossiers.next(tx, actor.houseCode(), year, "DISPOSAL");
            String number = "%s-XH-%d-%03d".formatted(actor.houseCode(), year, nth);
            long id = lists.disposal(tx, actor, number, over.size(), edit.today());
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
        return gate.as(actor, tx -> {
            Disposal list = lists.lockDisposal(tx, id).orElseThrow(() -> new NotThere(id));
            return Filing.decide(list.approved() != null, list.madeBy(), actor.personId(), approved, words)
                    .map(agreed -> {
                        lists.decided(tx, id, actor, agreed, words.strip(), edit.today());
                        return agreed;
                    });
        });
    }

    /** What the leader refused goes back to the shelf; what was approved is destroyed in front of a witness. */
    @Enforces(Provision.LAW_S4)
    public Decision<Long> carryOut(Actor actor, long id, @Nullable Long witness) {
        if (!Dossiers.keeps(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            Disposal list = lists.lockDisposal(tx, id).orElseThrow(() -> new NotThere(id));
            boolean approved = Boolean.TRUE.equals(list.approved());
            Long other = witness != null && ofHouse(actor, witness) ? witness : null;
            return Filing.destroy(approved, list.destroyedOn() != null, actor.personId(), other)
                    .map(seen -> {
                        lists.destroyed(tx, id, actor, seen, edit.today());
                        for (Dossier file : dossiers.of(tx, DOSSIER.DISPOSAL_ID.eq(id))) {
                            dossiers.state(tx, file.id(), DossierState.DESTROYED, id);
                            edit.add(
                                    tx, actor, file.id(), new DossierFact.Destroyed(edit.today(), list.number(), seen));
                        }
                        return id;
                    });
        });
    }

    /** Back to the shelf, after a leader said no. */
    @Enforces(Provision.LAW_S4)
    public Decision<Long> spare(Actor actor, long id) {
        if (!Dossiers.keeps(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            Disposal list = lists.lockDisposal(tx, id).orElseThrow(() -> new NotThere(id));
            if (!Boolean.FALSE.equals(list.approved()))
                return Decision.refused(Provision.LAW_S4, "archive.refusal.not-refused");
            for (Dossier file : dossiers.of(tx, DOSSIER.DISPOSAL_ID.eq(id))) {
                dossiers.state(tx, file.id(), DossierState.KEPT, null);
                edit.add(tx, actor, file.id(), new DossierFact.Spared(edit.today(), list.number()));
            }
            return Decision.granted(id);
        });
    }

    private boolean ofHouse(Actor actor, long person) {
        return houses.postsOf(person).stream()
                .anyMatch(holder -> holder.department().houseCode().equals(actor.houseCode()));
    }
}
