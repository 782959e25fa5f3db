package xinqiao.inquiry;

/** How far an inquiry has come. */
public enum InquiryState {
    /** 待答复 */
    OPEN,
    /** 告知单待审核 */
    SLIP,
    /** 告知单已审核，待发出 */
    APPROVED,
    /** 已答复 */
    ANSWERED
}
