package xinqiao.procedure;

/** The event whose day is day zero of a period: the period runs from the following day (民法典 201). */
public enum StartEvent {
    /** 收到之日: the petition, or the forwarding, was received */
    RECEIPT,
    /** 受理之日: the petition office accepted */
    ACCEPTANCE,
    /** 收到书面答复之日: the letter was served on the petitioner */
    SERVICE,
    /** 收到复查(复核)请求之日 */
    REQUEST,
    /** 撤销之日: the review revoked the opinion */
    REVOCATION,
    /** 发出之日: the answer was sent */
    ISSUE,
    /** 知道行政行为之日 */
    KNOWLEDGE,
    /** 转为普通程序之日: simple handling ended and the ordinary procedure goes on */
    CONVERSION,
    /** 责令改正之日: the order of correction was issued */
    ORDER,
    /** 信息形成或者变更之日 */
    FORMATION,
    /** 提交审查之日: the form of approval was handed in */
    SUBMISSION,
    /** 批准之日 */
    APPROVAL
}
