package xinqiao.engagement;

import java.time.LocalDate;

/** What happens to an engagement; the journal holds these. The words of the opinion stand in its row. */
sealed interface EngagementFact {
    /** 邀请参与 */
    record Engaged(LocalDate on, long participant, LocalDate until, NewEngagement asked) implements EngagementFact {}

    /** 提出书面意见 */
    record OpinionGiven(LocalDate on) implements EngagementFact {}

    /** 参与结束 */
    record EngagementEnded(LocalDate on) implements EngagementFact {}
}
