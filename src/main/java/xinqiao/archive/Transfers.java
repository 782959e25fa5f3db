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
import xinqiao.petition.ClosingStep;
import xinqiao.petition.Command;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;

/** Hand-over at the year's end (年底移交): a list made by whoever made the files, received by whoever keeps them. */
@Component
public class Transfers {
    private final Gate gate;
    private final ArchiveListStore lists;
    private final DossierStore dossiers;
    private final DossierEdit edit;
    private final PetitionDesk desk;
    private final Petitions petitions;

    Transfers(
            Gate gate,
            ArchiveListStore lists,
            DossierStore dossiers,
            DossierEdit edit,
            PetitionDesk desk,
            Petitions petitions) {
        this.gate = gate;
        this.lists = lists;
        this.dossiers = dossiers;
        this.edit = edit;
        this.desk = desk;
        this.petitions = petitions;
    }

    /** The newest first. @param before the list after which the page begins; null for the first page */
    public List<ArchiveList> list(Actor actor, @Nullable Long before) {
        if (!Dossiers.reads(actor)) return List.of();
        return gate.as(actor, tx -> lists.list(tx, actor.houseCode(), ListKind.TRANSFER, before, Disposals.PAGE));
    }

    /** @throws NotThere for what isn't there and for whoever has nothing to do with it */
    public ArchiveList read(Actor actor, long id) {
        if (!Dossiers.reads(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> lists.find(tx, ListKind.TRANSFER, id)).orElseThrow(() -> new NotThere(id));
    }

    /** The files on a list. */
    public List<Dossier> files(Actor actor, long transfer) {
        if (!Dossiers.reads(actor)) throw new NotThere(transfer);
        return gate.as(actor, tx -> dossiers.of(tx, DOSSIER.TRANSFER_ID.eq(transfer)));
    }

    /** All that is bound of that year and of those before it; a report's file stays with whoever reads the case. */
    @Enforces({Provision.JF_V5A, Provision.JF_L10})
    public Decision<Long> make(Actor actor, int year) {
        if (!Dossiers.makes(actor)) throw new NotThere(0);
        return gate.as(actor, tx -> {
            dossiers.alone(tx, actor.houseCode());
            // a case that is out of the actor's sight is handed over by somebody who sees it
            List<Dossier> bound = dossiers.toHandOver(tx, actor.houseCode(), year, Disposals.MOST).stream()
                    .filter(file -> dossiers.seesCase(tx, file.of()))
                    .toList();
            if (bound.isEmpty()) return Decision.refused(Provision.JF_L10, "archive.refusal.nothing-bound", year);
            int nth = dossiers.next(tx, actor.houseCode(), year, ListKind.TRANSFER.name());
            String number = ListKind.TRANSFER.number(actor.houseCode(), year, nth);
            long id = lists.insert(tx, actor, ListKind.TRANSFER, number, bound.size(), edit.today());
            for (Dossier file : bound) {
                if (file.of().kind() == FiledCase.Kind.PETITION) noted(actor, file, number);
                dossiers.handedOver(tx, file.id(), id);
                edit.add(tx, actor, file.id(), new DossierFact.HandedOver(edit.today(), number));
            }
            return Decision.granted(id);
        });
    }

    /** The case says so too, unless somebody noted it before; it leaves the list of what is to be archived by that. */
    private void noted(Actor actor, Dossier file, String list) {
        var one = desk.read(actor, file.of().id());
        if (one.petition().closing().done().contains(ClosingStep.ARCHIVED)) return;
        var step = new Command.FollowClosing(ClosingStep.ARCHIVED, edit.today(), null, file.number() + "　" + list);
        var _ = petitions.act(actor, file.of().id(), one.seq(), step);
    }

    @Enforces({Provision.JF_V5A, Provision.JF_L10})
    public Decision<Long> receive(Actor actor, long id) {
        if (!Dossiers.keeps(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            ArchiveList list = lists.lock(tx, ListKind.TRANSFER, id).orElseThrow(() -> new NotThere(id));
            return Filing.receive(list.doneOn(), list.madeBy(), actor.personId(), edit.today())
                    .map(day -> {
                        lists.done(tx, id, actor, day);
                        for (Dossier file : dossiers.of(tx, DOSSIER.TRANSFER_ID.eq(id))) {
                            dossiers.state(tx, file.id(), DossierState.KEPT, null);
                            edit.add(tx, actor, file.id(), new DossierFact.Received(day, list.number()));
                        }
                        return id;
                    });
        });
    }
}
