package xinqiao.serving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to a try to serve a letter; seen by whoever sees the letter's case. Nobody is named in it. */
public sealed interface ServingFact {

    record Prepared(LocalDate on, LetterKey letter, String number, Way way) implements ServingFact {}

    /** 交寄 */
    record Posted(LocalDate on, LocalDate postedOn, MailForm form, String mailNumber) implements ServingFact {}

    /** 签收 @param countsOn the day that counts */
    record SignedFor(LocalDate on, LocalDate signedOn, LocalDate countsOn, Receipt.Manner manner)
            implements ServingFact {}

    /** 退回、未能送达 @param countsOn where the procedure lets a letter that came back count */
    record InVain(LocalDate on, LocalDate triedOn, @Nullable LocalDate countsOn) implements ServingFact {}

    /** 回证归卷 */
    record RecordFiled(LocalDate on, String sha256, int page) implements ServingFact {}

    /** 公告送达的申请 */
    record NoticeAsked(LocalDate on) implements ServingFact {}

    /** 公告送达的审批 */
    record NoticeDecided(
            LocalDate on, boolean agreed, @Nullable LocalDate until) implements ServingFact {}

    /** 公告期满，自动撤下 */
    record NoticeEnded(LocalDate on, @Nullable LocalDate countsOn) implements ServingFact {}

    /** 更正送达日期 */
    record Corrected(LocalDate on, LocalDate was, LocalDate now, String reason) implements ServingFact {}

    /** 撤销误登 */
    record Undone(LocalDate on, ServingState was, ServingState now, String reason) implements ServingFact {}
}
