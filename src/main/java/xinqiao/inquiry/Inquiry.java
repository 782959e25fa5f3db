package xinqiao.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry about a case (查询事项).
 *
 * @param number of the case
 * @param by who of the staff took it down; null for the petitioner online
 * @param written whether it is answered by a slip (书面告知单); null until somebody answers
 * @param answer what was told, or is to be: how the matter is handled, and the result
 * @param drafter who wrote the slip
 * @param remark of the leader, on a slip that went back
 * @param answeredBy who told it
 */
public record Inquiry(
        long id,
        long petition,
        String number,
        InquiryWay way,
        LocalDate askedOn,
        String question,
        @Nullable String by,
        InquiryState state,
        @Nullable Boolean written,
        String answer,
        @Nullable Long drafter,
        String remark,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy) {}
