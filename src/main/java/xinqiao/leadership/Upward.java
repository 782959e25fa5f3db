package xinqiao.leadership;

/** In which form a letter goes upward (JF-L4a). */
public enum Upward {
    /** 原信上报: the letter itself goes with the paper */
    ORIGINAL,
    /** 摘要上报 */
    EXTRACT,
    /** 综合上报 */
    SUMMARY
}
