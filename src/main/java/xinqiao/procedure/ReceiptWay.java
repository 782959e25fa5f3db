package xinqiao.procedure;

/** The ways in which an application for disclosure comes in (政府信息公开条例 29, 31). */
public enum ReceiptWay {
    /** 当面提交 */
    IN_PERSON,
    /** 口头提出, written down by the staff and signed */
    ORAL,
    /** 邮寄, where the receipt is signed for (需要签收) */
    SIGNED_POST,
    /** 平常信函, where it isn't */
    ORDINARY_POST,
    /** 互联网渠道: the portal */
    ONLINE,
    /** 电子邮件 */
    E_MAIL,
    /** 传真 */
    FAX
}
