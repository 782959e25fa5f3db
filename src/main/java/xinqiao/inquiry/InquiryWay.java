package xinqiao.inquiry;

/** In which way somebody asked (查询方式). */
public enum InquiryWay {
    /** 走访 */
    VISIT,
    /** 电话 */
    PHONE,
    /** 来信 */
    LETTER,
    /** 网上 */
    PORTAL
}
