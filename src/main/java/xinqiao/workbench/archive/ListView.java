package xinqiao.workbench.archive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.archive.Appraisal;
import xinqiao.archive.ArchiveList;
import xinqiao.archive.ArchiveList.Stage;
import xinqiao.archive.Disposals;
import xinqiao.archive.Dossier;
import xinqiao.archive.Dossiers;
import xinqiao.archive.ListKind;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** One list with its files, and what the viewer may do with it now. */
public record ListView(
        Actor actor,
        ArchiveList list,
        List<Dossier> files,
        Map<Long, Appraisal> opinions,
        Names names,
        Form form,
        List<Objection> objections) {

    public boolean disposal() {
        return list.kind() == ListKind.DISPOSAL;
    }

    public String back() {
        return ArchiveLinks.PATH + "/" + list.kind().path();
    }

    public String path() {
        return back() + "/" + list.id();
    }

    public @Nullable Appraisal opinion(Dossier file) {
        return opinions.get(file.id());
    }

    public boolean receives() {
        return !disposal() && list.stage() == Stage.WAITS && Dossiers.keeps(actor);
    }

    public boolean appraises() {
        return disposal() && list.stage() == Stage.WAITS && Dossiers.reads(actor) && !files.isEmpty();
    }

    public boolean decides() {
        return disposal() && list.stage() == Stage.WAITS && actor.leads();
    }

    public boolean destroys() {
        return disposal() && list.stage() == Stage.APPROVED && Dossiers.keeps(actor);
    }

    public boolean witnesses() {
        return disposal() && list.stage() == Stage.BEGUN && Disposals.reads(actor) && !mine();
    }

    private boolean mine() {
        Long by = list.doneBy();
        return by != null && by == actor.personId();
    }

    public boolean spares() {
        return disposal() && list.stage() == Stage.REFUSED && Dossiers.keeps(actor) && !files.isEmpty();
    }

    /** How many have no opinion yet. */
    public int lacking() {
        return list.files() - opinions.size();
    }

    public boolean ticked(Dossier file) {
        return form.chosen("file", Long.toString(file.id())) || form.all("file").isEmpty() && files.size() == 1;
    }

    public List<Option> choices(Ui ui) {
        return List.of(Appraisal.Opinion.values()).stream()
                .map(one -> new Option(one.name(), ui.t("archive.opinion." + one)))
                .toList();
    }
}
