package xinqiao.petition;

import java.util.Optional;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.OutcomeKey;

/** What became of a petition. */
public enum Outcome {
    /** 不予受理 */
    DECLINED,
    /** 导入其他法定途径 */
    GUIDED,
    /** 存档备查 */
    FILED,
    /** 予以支持 */
    SUPPORTED,
    /** 解释说明: reasonable, but without a basis in law */
    EXPLAINED,
    /** 不予支持 */
    NOT_SUPPORTED,
    /** 采纳 */
    ADOPTED,
    /** 部分采纳 */
    PARTLY_ADOPTED,
    /** 未采纳 */
    NOT_ADOPTED,
    /** 依规依纪依法处理: a report was dealt with and answered */
    DEALT_WITH,
    /** 转送、交办: another house or body has it */
    SENT_ON,
    /** 异议成立: the material went back to the sender */
    HANDED_BACK,
    /** 暂存 */
    HELD,
    /** 维持: the review keeps the opinion */
    UPHELD,
    /** 变更: the review changes the opinion */
    CHANGED,
    /** 撤销: the review revokes the opinion; the matter is handled anew */
    REVOKED,
    /** 不再受理 */
    NO_LONGER_ACCEPTED,
    /** 撤回: ended at the petitioner's request */
    WITHDRAWN,
    /** 历史答复: answered before the case came into this system */
    ANSWERED_BEFORE;

    /** Whether an opinion on a petition of that kind can come to this. */
    public boolean fits(MatterKind kind) {
        return switch (this) {
            case SUPPORTED, EXPLAINED, NOT_SUPPORTED, UPHELD, CHANGED, REVOKED -> kind == MatterKind.APPEAL;
            case ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED -> kind == MatterKind.SUGGESTION;
            case DEALT_WITH -> kind == MatterKind.REPORT;
            case DECLINED, GUIDED, FILED, SENT_ON, HANDED_BACK, HELD, NO_LONGER_ACCEPTED, WITHDRAWN, ANSWERED_BEFORE ->
                false;
        };
    }

    /** Whether only a review or re-review comes to it. */
    public boolean ofReview() {
        return this == UPHELD || this == CHANGED || this == REVOKED;
    }

    /** The profile's name for it, where an opinion or reply can come to it. */
    public Optional<OutcomeKey> key() {
        return switch (this) {
            case SUPPORTED -> Optional.of(OutcomeKey.SUPPORTED);
            case EXPLAINED -> Optional.of(OutcomeKey.EXPLAINED);
            case NOT_SUPPORTED -> Optional.of(OutcomeKey.NOT_SUPPORTED);
            case ADOPTED -> Optional.of(OutcomeKey.ADOPTED);
            case PARTLY_ADOPTED -> Optional.of(OutcomeKey.PARTLY_ADOPTED);
            case NOT_ADOPTED -> Optional.of(OutcomeKey.NOT_ADOPTED);
            case UPHELD -> Optional.of(OutcomeKey.UPHELD);
            case CHANGED -> Optional.of(OutcomeKey.CHANGED);
            case REVOKED -> Optional.of(OutcomeKey.REVOKED);
            case DECLINED,
                    GUIDED,
                    FILED,
                    DEALT_WITH,
                    SENT_ON,
                    HANDED_BACK,
                    HELD,
                    NO_LONGER_ACCEPTED,
                    WITHDRAWN,
                    ANSWERED_BEFORE -> Optional.empty();
        };
    }

    /** Whether the petitioner doesn't get all that was asked for, so that counselling (疏导教育) goes with it. */
    public boolean refusesSomething() {
        return switch (this) {
            case EXPLAINED, NOT_SUPPORTED, PARTLY_ADOPTED, NOT_ADOPTED, UPHELD -> true;
            case DECLINED,
                    GUIDED,
                    FILED,
                    SUPPORTED,
                    ADOPTED,
                    DEALT_WITH,
                    SENT_ON,
                    HANDED_BACK,
                    HELD,
                    CHANGED,
                    REVOKED,
                    NO_LONGER_ACCEPTED,
                    WITHDRAWN,
                    ANSWERED_BEFORE -> false;
        };
    }

    /** A supporting decision is followed until it is carried out (督促执行). */
    public boolean toBeCarriedOut() {
        return this == SUPPORTED || this == ADOPTED || this == PARTLY_ADOPTED;
    }
}
