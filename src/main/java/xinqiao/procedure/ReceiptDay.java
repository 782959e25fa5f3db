package xinqiao.procedure;

/** Which day is the day of receipt (收到申请之日), and so day zero of the answer's period. */
public enum ReceiptDay {
    /** 提交之日 */
    SUBMISSION,
    /** 签收之日 */
    SIGNATURE,
    /** 与申请人确认之日, 双方确认之日: until somebody notes the confirmation no period runs */
    CONFIRMATION
}
