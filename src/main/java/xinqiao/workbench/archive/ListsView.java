package xinqiao.workbench.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.archive.ArchiveList;
import xinqiao.archive.Dossier;
import xinqiao.archive.ListKind;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.web.Form;
import xinqiao.web.Tone;
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
