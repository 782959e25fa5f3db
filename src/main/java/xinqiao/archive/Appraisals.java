package xinqiao.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.archive.Appraisal.Opinion;
import xinqiao.archive.rules.Filing;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;

/** Appraisal before destruction (档案鉴定): file by file, by whoever made it or keeps it, under their name. */
@Component
public class Appraisals {
    private final Gate gate;
    private final ArchiveListStore lists;
    private final AppraisalStore store;
    private final DossierEdit edit;

    Appraisals(Gate gate, ArchiveListStore lists, AppraisalStore store, DossierEdit edit) {
        this.gate = gate;
        this.lists = lists;
        this.store = store;
        this.edit = edit;
    }

    /** Those on a list, by their files; of what the actor doesn't see there are none. */
    public Map<Long, Appraisal> of(Actor actor, long list) {
        return Disposals.reads(actor) ? gate.as(actor, tx -> store.of(tx, list)) : Map.of();
    }

    /**
     * One opinion on one file or on several.
     *
     * @param until for what is kept longer; empty for good
     * @throws NotThere for a list or a file that isn't there, isn't on it, or isn't the actor's to appraise
     */
    @Enforces(Provision.LAW_S4)
    public Decision<Integer> give(
            Actor actor, long list, Set<Long> dossiers, Opinion opinion, Optional<LocalDate> until, String words) {
        if (!Dossiers.reads(actor)) throw new NotThere(list);
        return gate.as(actor, tx -> {
            ArchiveList on = lists.lock(tx, ListKind.DISPOSAL, list).orElseThrow(() -> new NotThere(list));
            return Filing.appraise(on.approved() != null, dossiers.size(), opinion, until, words, edit.today())
                    .map(good -> {
                        for (long dossier : dossiers) give(actor, on, dossier, good, until.orElse(null), words.strip());
                        return dossiers.size();
                    });
        });
    }

    private void give(
            Actor actor, ArchiveList on, long dossier, Opinion opinion, @Nullable LocalDate until, String words) {
        var _ = edit.one(actor, dossier, (tx, file) -> {
            if (file.state() != DossierState.LISTED || !Objects.equals(file.disposal(), on.id()))
                throw new NotThere(dossier);
            store.keep(tx, actor, on.id(), dossier, opinion, until, words, edit.today());
            edit.add(tx, actor, dossier, new DossierFact.Appraised(edit.today(), on.number(), opinion, until));
            return Decision.granted(dossier);
        });
    }
}
