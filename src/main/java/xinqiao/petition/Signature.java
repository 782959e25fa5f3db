package xinqiao.petition;

/** Whether the petitioner signed the answer (信访人签字); what isn't signed is explained. */
public enum Signature {
    /** 已签字 */
    SIGNED,
    /** 拒绝签字 */
    REFUSED,
    /** 未到场、无法签字 */
    ABSENT
}
