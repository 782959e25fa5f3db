package xinqiao.leadership;

import java.time.LocalDate;

/** Something that was written down on a paper on the way: a follow-up, a step, a remark of the leader. */
public record Noted(LocalDate on, String by, Kind kind, String words) {
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
