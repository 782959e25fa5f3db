package xinqiao.leadership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;

/**
 * Something that was written down on a paper on the way: a follow-up, a step, a remark of the leader.
 *
 * @param by the name under which it was written down
 * @param person who that was, in whichever post; null in what was kept before this was noted
 */
public record Noted(
        LocalDate on,
        String by,
        Kind kind,
        String words,
        @Nullable Long person) {
    static Noted of(Actor actor, LocalDate on, Kind kind, String words) {
        return new Noted(on, actor.signature(), kind, words.strip(), actor.personId());
    }

    /** Whether it is the actor's own, also where it was written in another post than the actor's. */
    boolean own(Actor actor) {
        return person == null ? by.equals(actor.signature()) : person == actor.personId();
    }

    /** What it is. */
    public enum Kind {
        /** 跟踪催办 */
        FOLLOW_UP,
        /** 书面报告 */
        REPORT,
        /** 阅后退回 */
        RETURNED,
        /** 已阅 */
        READ,
        /** 化解进展 */
        STEP,
        /** 审签意见 */
        REMARK
    }
}
