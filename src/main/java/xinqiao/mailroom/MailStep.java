package xinqiao.mailroom;

/** The steps of a letter in the mail room, in their order (JF-L1, JF-L2, JF-L3a). */
public enum MailStep {
    /** 签收 */
    SIGNED,
    /** 消毒 */
    DISINFECTED,
    /** 分发: to the clerk who opens it */
    DISTRIBUTED,
    /** 启封: stamp, postmark, postcode, address and enclosures kept whole */
    OPENED,
    /** 装订: main document, enclosures, envelope */
    BOUND,
    /** 盖章 */
    STAMPED,
    /** 扫描: in the order in which it is bound */
    SCANNED
}
