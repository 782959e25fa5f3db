package xinqiao.inquiry;

import java.time.LocalDate;

/** What happened to an inquiry, as the journal has it; its words stand in its row. */
sealed interface InquiryFact {
    /** 查询登记 */
    record Asked(long petition, InquiryWay way, LocalDate on) implements InquiryFact {}

    /** 口头告知 */
    record Told(LocalDate on) implements InquiryFact {}

    /** 填写书面告知单 */
    record SlipDrafted(LocalDate on) implements InquiryFact {}

    /** 领导审核 */
    record SlipDecided(LocalDate on, boolean approved) implements InquiryFact {}

    /** 发出书面告知单 */
    record SlipSent(LocalDate on) implements InquiryFact {}
}
