package xinqiao.accountability;

/** To what a liability case leads for those directly responsible. */
public enum Referral {
    /** 移送处分建议 */
    DISCIPLINE,
    /** 移送涉嫌犯罪线索 */
    CRIMINAL
}
