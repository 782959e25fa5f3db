package xinqiao.workbench.publications;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.publication.DocumentState;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.PublishingDesk.Finished;
import xinqiao.publication.PublishingDesk.Line;
import xinqiao.publication.VersionState;
import xinqiao.web.Link;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/**
 * One list of publications.
 *
 * @param further whether it isn't the first page
 * @param drafts whether the reader may draft one
 */
public record PublishingView(
        Shelf shelf,
        List<Line> lines,
        Finished finished,
        boolean further,
        List<Link> sections,
        boolean drafts,
        Names names) {
    public static final String FRESH = PublishingPages.PATH + "/new";

    public static String path(long id) {
        return PublishingPages.path(id);
    }

    public int size() {
        return lines.size() + finished.count();
    }

    /** Its own page for whoever works on it, else the one that everybody reads; null where that is gone. */
    public @Nullable String link(Ui ui, PublicDocument one) {
        var actor = ui.actor();
        if (actor != null && PublishingDesk.opens(one, actor)) return path(one.id());
        return one.state() == DocumentState.PUBLISHED ? one.path() : null;
    }

    /** Back to the beginning; null there. */
    public @Nullable String first() {
        return further ? PublishingPages.path(shelf) : null;
    }

    public @Nullable String next(Ui ui) {
        return finished.next() == null ? null : ui.here("before", Long.toString(finished.next()));
    }

    public static Tone tone(VersionState state) {
        return switch (state) {
            case DRAFT, DROPPED, SUPERSEDED, CLOSED -> Tone.PLAIN;
            case REVIEW, SECRECY -> Tone.SOON;
            case APPROVED, SCHEDULED -> Tone.UNDERWAY;
            case PUBLISHED -> Tone.DONE;
            case REFUSED -> Tone.LATE;
        };
    }

    /** What stands beside the title: a version that was public and isn't any more says so. */
    public static String state(Ui ui, DocumentState document, VersionState version) {
        return document == DocumentState.WITHDRAWN && version == VersionState.PUBLISHED
                ? ui.t("publication.state.WITHDRAWN")
                : ui.t("publication.version." + version);
    }
}
