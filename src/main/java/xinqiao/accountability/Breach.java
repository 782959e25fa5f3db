package xinqiao.accountability;

import java.util.EnumSet;
import java.util.Set;

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
    /** 应当公开的信息到期从未公开: the duty itself isn't done */
    NEVER_PUBLISHED(LiabilityGround.DISCLOSURE_NEGLECTED),
    /** 公开的信息未在规定期限内更新 */
    PUBLISHED_LATE(LiabilityGround.DISCLOSURE_OUTDATED),
    /** 公开指南未在规定期限内更新 */
    GUIDE_LATE(LiabilityGround.DISCLOSURE_OUTDATED),
    /** 未在规定期限内答复投诉举报 */
    COMPLAINT_LATE(LiabilityGround.DISCLOSURE_OTHER),
    /** 未在规定期限内答复更正申请: a record about oneself is put right, and nothing made public, so that it is another act */
    RECORD_LATE(LiabilityGround.DISCLOSURE_OTHER),
    /** 投诉举报经查属实、部分属实: under which item it falls, people judge */
    COMPLAINT_FOUNDED(LiabilityGround.DISCLOSURE_OTHER);

    private final LiabilityGround ground;

    Breach(LiabilityGround ground) {
        this.ground = ground;
    }

    public LiabilityGround ground() {
        return ground;
    }

    /** What names the same missed day of the same subject: an entry of one stands for the others as well. */
    Set<Breach> alike() {
        return this == NEVER_PUBLISHED || this == PUBLISHED_LATE
                ? EnumSet.of(NEVER_PUBLISHED, PUBLISHED_LATE)
                : EnumSet.of(this);
    }
}
