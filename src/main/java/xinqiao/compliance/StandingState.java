package xinqiao.compliance;

/** How a house stands with an item or an element of it; the worst last. */
public enum StandingState {
    /** 非本级公开事项: for houses of another level to publish, or its words aren't settled */
    NOT_OURS,
    /** 按本领域规定: of an institution with public services, whose own field's rules deal with it */
    OWN_RULES,
    /** 可参照公开: of such an institution, which may follow the guide here and isn't bound by its days */
    ADVISED,
    /** 已公开 */
    DONE,
    /** 期限内 */
    OPEN,
    /** 渠道缺失: on the site, but on none or not all of the other channels that the house chose */
    CHANNEL_MISSING,
    /** 即将到期 */
    DUE_SOON,
    /** 要素缺失: something of it is published, an element isn't */
    ELEMENT_MISSING,
    /** 未公开 */
    MISSING,
    /** 逾期 */
    LATE;

    /** Whether the house has nothing to make up for here. */
    public boolean good() {
        return switch (this) {
            case NOT_OURS, OWN_RULES, ADVISED, DONE, OPEN, DUE_SOON -> true;
            case CHANNEL_MISSING, ELEMENT_MISSING, MISSING, LATE -> false;
        };
    }
}
