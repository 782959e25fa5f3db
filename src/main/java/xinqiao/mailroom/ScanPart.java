package xinqiao.mailroom;

/** The papers of a letter, in the order in which they are bound and scanned (JF-L2). */
public enum ScanPart {
    /** 主件 */
    MAIN,
    /** 附件 */
    ENCLOSURE,
    /** 信封 */
    ENVELOPE
}
