package xinqiao.accountability;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to a liability case, as the journal has it; what was said stands sealed in its row. */
public sealed interface LiabilityFact {
    /** 系统发现 */
    record Found(
            LocalDate on,
            Breach breach,
            @Nullable String term,
            @Nullable LocalDate dueOn) implements LiabilityFact {}

    /** 登记 @param inspection the check that it was proposed from; null where it came from none */
    record Entered(
            LocalDate on,
            LiabilityGround ground,
            String unitHouse,
            @Nullable Long unitDepartment,
            @Nullable Long inspection)
            implements LiabilityFact {}

    /** 立项 @param people who are named in it, as ids */
    record Opened(LocalDate on, Set<Long> people) implements LiabilityFact {
        public Opened {
            people = Set.copyOf(people);
        }
    }

    /** 不予立项 */
    record SetAside(LocalDate on) implements LiabilityFact {}

    /** 责令改正 */
    record Ordered(LocalDate on, String number, LocalDate answerBy) implements LiabilityFact {}

    /** 答复 */
    record Answered(LocalDate on) implements LiabilityFact {}

    /** 认定改正结果 */
    record Examined(LocalDate on, boolean corrected) implements LiabilityFact {}

    /** 移送 @param to the department; null: the leader of the house */
    record Referred(LocalDate on, Referral what, @Nullable Long to) implements LiabilityFact {}

    /** 移送有结果 */
    record ReferralEnded(LocalDate on) implements LiabilityFact {}

    /** 办结 */
    record Closed(LocalDate on) implements LiabilityFact {}
}
