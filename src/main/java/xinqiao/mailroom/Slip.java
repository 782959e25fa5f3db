package xinqiao.mailroom;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A handling slip (来信办理单): what the office proposes, what the leader in charge decides, how it was carried out.
 *
 * @param leader to whom it is submitted with the original
 * @param agreed whether the leader decided as proposed; null until then
 * @param words of the leader; the whole decision where it differs from the proposal
 * @param result 按批示办理情况
 */
public record Slip(
        long id,
        long petitionId,
        String petition,
        String title,
        State state,
        long leader,
        String proposal,
        long submittedBy,
        Instant submittedAt,
        @Nullable Boolean agreed,
        String words,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        String result,
        @Nullable Long carriedBy,
        @Nullable LocalDate carriedOn) {

    /** Where it is. */
    public enum State {
        /** 待领导批示 */
        SUBMITTED,
        /** 已批示，待办理 */
        DECIDED,
        /** 已按批示办理 */
        CARRIED_OUT
    }
}
