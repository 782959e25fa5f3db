package xinqiao.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can happen while a matter is supervised; the journal holds these. */
public sealed interface SupervisionFact {
    /** 开始督办 @param unitHouse null for a body outside */
    record Opened(
            LocalDate on,
            String house,
            @Nullable String unitHouse,
            @Nullable Long unitDepartment,
            @Nullable Long petition,
            @Nullable Long sending,
            String number,
            Set<Ground> grounds,
            String words,
            @Nullable String term,
            @Nullable LocalDate dueOn)
            implements SupervisionFact {
        public Opened {
            grounds = Set.copyOf(grounds);
        }
    }

    /** 督办 @param result what came of it, where that is known at once */
    record Urged(
            LocalDate on,
            Means means,
            LocalDate day,
            String person,
            String asked,
            @Nullable LocalDate answerBy,
            @Nullable String result,
            @Nullable String letter)
            implements SupervisionFact {}

    /** 督办结果 */
    record ResultNoted(LocalDate on, int step, String result) implements SupervisionFact {}

    /** 提出改进建议 */
    record ProposalMade(LocalDate on, @Nullable Long by, String wrong, String words) implements SupervisionFact {}

    /** 改进建议的审批 */
    record ProposalDecided(LocalDate on, boolean approved, String remark) implements SupervisionFact {}

    /** 改进建议发出 */
    record ProposalSent(LocalDate on, LocalDate answerBy, String letter) implements SupervisionFact {}

    /** 改进建议采纳情况反馈 */
    record ProposalAnswered(LocalDate on, Adoption adoption, String words) implements SupervisionFact {}

    /** 改进建议落实情况 */
    record ProposalFollowed(LocalDate on, String words, boolean done) implements SupervisionFact {}

    /** 报告领导 */
    record Escalated(LocalDate on, String words) implements SupervisionFact {}

    /** 领导指示 */
    record Instructed(LocalDate on, String words) implements SupervisionFact {}

    /** 督办结束 */
    record Ended(LocalDate on, String words) implements SupervisionFact {}
}
