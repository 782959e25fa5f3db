package xinqiao.workbench.publications;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import xinqiao.identity.Actor;
import xinqiao.publication.DocumentState;
import xinqiao.publication.PublishingDesk.Line;
import xinqiao.publication.VersionState;

/** The lists of publications; each is a page of its own. */
public enum Shelf {
    /** 待我办理 */
    WAITING,
    /** 我的拟稿 */
    MINE,
    /** 临期和逾期 */
    DUE,
    /** 在办的全部 */
    OPEN,
    /** 定时公开 */
    SCHEDULED,
    /** 已公开 */
    PUBLISHED,
    /** 已撤下 */
    WITHDRAWN,
    /** 不予公开，待再次审查 */
    REFUSED;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shelf> of(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** The state of the documents that are on it; empty where it holds what is under way. */
    public Optional<DocumentState> finished() {
        return switch (this) {
            case PUBLISHED -> Optional.of(DocumentState.PUBLISHED);
            case WITHDRAWN -> Optional.of(DocumentState.WITHDRAWN);
            case WAITING, MINE, DUE, OPEN, SCHEDULED, REFUSED -> Optional.empty();
        };
    }

    /** Which of what is under way are on it. @param soon so many days before the last one something is due soon */
    Predicate<Line> holds(Actor actor, LocalDate today, int soon) {
        return switch (this) {
            case WAITING -> Line::waits;
            case MINE ->
                line -> line.one().state().open()
                        && line.one().course().writers().contains(actor.as());
            case DUE -> line -> line.one().state().open() && due(line, today.plusDays(soon));
            case OPEN -> line -> line.one().state().open();
            case SCHEDULED -> line -> line.one().state() == VersionState.SCHEDULED;
            case REFUSED -> line -> line.one().state() == VersionState.REFUSED;
            case PUBLISHED, WITHDRAWN -> line -> false;
        };
    }

    private static boolean due(Line line, LocalDate by) {
        return line.next()
                .filter(clock -> !by.isBefore(clock.deadline().lastDay()))
                .isPresent();
    }
}
