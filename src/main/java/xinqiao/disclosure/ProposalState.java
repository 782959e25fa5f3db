package xinqiao.disclosure;

/** What became of a proposal to publish something of one's own accord (纳入主动公开). */
public enum ProposalState {
    /** 已提出 */
    PROPOSED,
    /** 已主动公开 */
    PUBLISHED,
    /** 不纳入 */
    DECLINED
}
