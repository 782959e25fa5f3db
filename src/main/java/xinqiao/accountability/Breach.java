package xinqiao.accountability;

/** What the system finds by itself. It proposes; people judge. */
public enum Breach {
    /** 未在规定期限内告知信访人是否受理 */
    NOTICE_LATE(LiabilityGround.NOT_TOLD),
    /** 未在法定期限内办结 */
    ANSWER_LATE(LiabilityGround.DELAYED),
    /** 逾期未反馈办理结果 */
    FEEDBACK_MISSING(LiabilityGround.DELAYED),
    /** 转送、交办的事项逾期未签收登记 */
    NOT_SIGNED(LiabilityGround.OFFICE_NEGLECT),
    /** 无权人员试图查阅检举控告材料 */
    CONFIDENTIAL(LiabilityGround.REPORT_SOUGHT),
    /** 未在规定期限内答复公开申请 */
    REPLY_LATE(LiabilityGround.DISCLOSURE_NEGLECTED),
    /** 未在规定期限内告知申请人补正 */
    CORRECTION_LATE(LiabilityGround.DISCLOSURE_NEGLECTED),
    /** 答复后未在规定期限内提供信息 */
    GIVEN_LATE(LiabilityGround.DISCLOSURE_NEGLECTED),
    /** 收费高于规定标准 */
    OVERCHARGED(LiabilityGround.DISCLOSURE_CHARGED),
    /** 答复被行政复议决定、判决纠正: whose fault it was, people judge */
    REPLY_REVOKED(LiabilityGround.DISCLOSURE_NEGLECTED),
    /** 应当公开的信息未在规定期限内公开、更新 */
    PUBLISHED_LATE(LiabilityGround.DISCLOSURE_OUTDATED),
    /** 未在规定期限内答复投诉举报 */
    COMPLAINT_LATE(LiabilityGround.DISCLOSURE_OTHER),
    /** 未在规定期限内答复更正申请 */
    RECORD_LATE(LiabilityGround.DISCLOSURE_NEGLECTED),
    /** 投诉举报经查属实、部分属实: under which item it falls, people judge */
    COMPLAINT_FOUNDED(LiabilityGround.DISCLOSURE_OTHER);

    private final LiabilityGround ground;

    Breach(LiabilityGround ground) {
        this.ground = ground;
    }

    public LiabilityGround ground() {
        return ground;
    }
}
