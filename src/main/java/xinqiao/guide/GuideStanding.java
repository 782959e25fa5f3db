package xinqiao.guide;

import java.util.Optional;
import xinqiao.publication.DocumentState;
import xinqiao.publication.VersionState;
import xinqiao.publication.Working;

/**
 * How a house stands with one of its guides.
 *
 * @param now what the data say today
 * @param last the newest version that was compiled
 * @param working the newest version of that document
 * @param changed whether the data have changed since, or nothing was ever compiled
 */
public record GuideStanding(
        GuideKind kind, Compiled now, Optional<GuideEdition> last, Optional<Working> working, boolean changed) {

    /** Whether a version is on its way to the public. */
    public boolean underWay() {
        return working.filter(one -> one.state().open()).isPresent();
    }

    /** Whether it is on its way and may still be written. */
    public boolean draft() {
        return working.filter(one -> one.state() == VersionState.DRAFT).isPresent();
    }

    public boolean published() {
        return working.filter(one -> one.document().state() == DocumentState.PUBLISHED)
                .isPresent();
    }

    /** Whether somebody has to do something: another one is called for, can be compiled, and nobody is at it. */
    public boolean owed() {
        return changed && !underWay() && now.reachable();
    }
}
