package xinqiao.workbench.archive;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.archive.ArchiveList;
import xinqiao.archive.Dossier;
import xinqiao.archive.ListKind;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/**
 * The lists of one kind.
 *
 * @param next the list after which the next page begins; null on the last one
 * @param over files whose time is over and that are on no list
 */
public record ListsView(
        ListKind kind,
        Actor actor,
        List<ArchiveList> lists,
        @Nullable Long next,
        List<Dossier> over,
        Names names,
        Form form,
        List<Objection> objections) {

    public String path() {
        return ArchiveLinks.PATH + "/" + kind.path();
    }

    /** What is looked for, as the address of the next page goes on saying it. */
    public String sought() {
        return form.value("made").matches("\\d{4}") || stage() != null
                ? "&made=" + (form.value("made").matches("\\d{4}") ? form.value("made") : "") + "&stage="
                        + (stage() == null ? "" : stage())
                : "";
    }

    public boolean seeks() {
        return kind == ListKind.DISPOSAL && !sought().isEmpty();
    }

    private ArchiveList.@Nullable Stage stage() {
        return Arrays.stream(ArchiveList.Stage.values())
                .filter(one -> one.name().equals(form.value("stage")))
                .findFirst()
                .orElse(null);
    }

    public List<Option> stages(Ui ui) {
        return Arrays.stream(ArchiveList.Stage.values())
                .map(one -> new Option(one.name(), ui.t("archive.disposals.stage." + one)))
                .toList();
    }

    /** Beginning of the keys of its words. */
    public String key() {
        return "archive." + kind.path();
    }

    public static Tone tone(ArchiveList list) {
        return switch (list.stage()) {
            case WAITS -> Tone.SOON;
            case REFUSED -> Tone.PLAIN;
            case APPROVED, BEGUN -> Tone.UNDERWAY;
            case DONE -> Tone.DONE;
        };
    }
}
