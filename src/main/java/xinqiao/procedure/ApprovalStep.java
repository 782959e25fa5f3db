package xinqiao.procedure;

import java.util.EnumSet;
import java.util.Set;

/** The steps of a case that need an approval (审批). */
public enum ApprovalStep {
    /** 延长办理期限, 延长答复期限 */
    EXTENSION(WorkKind.PETITION, WorkKind.DISCLOSURE),
    /** 签发处理意见 */
    OPINION(WorkKind.PETITION),
    /** 结案 */
    CLOSING(WorkKind.PETITION),
    /** 签发政府信息公开申请答复书 */
    ANSWER(WorkKind.DISCLOSURE),
    /** 批准公开 */
    PUBLICATION(WorkKind.PUBLICATION);

    private final Set<WorkKind> work;

    ApprovalStep(WorkKind first, WorkKind... rest) {
        this.work = EnumSet.of(first, rest);
    }

    /** Whether a profile of that work says who approves it. */
    public boolean of(WorkKind kind) {
        return work.contains(kind);
    }
}
