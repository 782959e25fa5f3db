package xinqiao.petition;

/** Where a petition stands; every state but the last one is somebody's work. */
public enum State {
    /** 待甄别: registered, waits for triage at the petition office */
    REGISTERED,
    /** 待交办: accepted, waits for assignment */
    ACCEPTED,
    /** 办理中: with a handling department */
    HANDLING,
    /** 法规审核: the draft opinion is with the legal department */
    LEGAL_REVIEW,
    /** 待审批: the draft opinion is with the leader in charge */
    APPROVAL,
    /** 待送达: decided, the letter has a number and waits for service */
    TO_SERVE,
    /** 督促执行: a supporting decision is being carried out */
    EXECUTION,
    /** 待结案: answered, waits for the closing check */
    ANSWERED,
    /** 待批准结案: checked, waits for the leader in charge */
    CLOSING,
    /** 已转出: with another house or body; comes back, or is concluded when that one has taken it over or reported */
    SENT,
    /** 异议待复: this house objected to having been sent it; the sender decides */
    OBJECTED,
    /** 已办结 */
    CLOSED;

    public boolean open() {
        return this != CLOSED;
    }
}
