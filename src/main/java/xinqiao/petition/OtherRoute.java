package xinqiao.petition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;
import xinqiao.procedure.MatterKind;

/**
 * Matters for which the law has another route than a petition, so that whoever writes is told before anything is sent.
 * It advises; nobody is kept from sending.
 */
public enum OtherRoute {
    /** 不服行政行为: 行政复议, 行政诉讼 */
    REVIEW(Provision.KM_22, MatterKind.APPEAL),
    /** 许可、退税、备案等申请: the procedure for it */
    PROCEDURE(Provision.KM_22, MatterKind.APPEAL),
    /** 诉讼、仲裁已经或者应当进行 */
    LITIGATION(Provision.LAW_P2, MatterKind.APPEAL),
    /** 知识产权海关保护等法定职责 */
    PROTECTION(Provision.KM_22, MatterKind.APPEAL),
    /** 赔偿 */
    COMPENSATION(Provision.KM_22, MatterKind.APPEAL),
    /** 公务员、党员对本人处理的申诉 */
    STAFF(Provision.KM_22, MatterKind.APPEAL),
    /** 不服信访处理意见: 复查、复核 */
    OPINION(Provision.KM_31, MatterKind.APPEAL),
    /** 政府信息公开: articles 27 and 29 of its regulations, which are no duty of the register */
    DISCLOSURE(null, MatterKind.APPEAL, MatterKind.SUGGESTION),
    /** 业务咨询: at the house itself; nobody is sent on to 12360 */
    INQUIRY(Provision.GS_17, MatterKind.APPEAL, MatterKind.SUGGESTION),
    /** 劳动争议 */
    LABOUR(Provision.KM_23_1, MatterKind.APPEAL),
    /** 企业之间、个人之间的合同纠纷 */
    COMMERCIAL(Provision.KM_23_1, MatterKind.APPEAL),
    /** 商品质量、退换货 */
    CONSUMER(Provision.KM_23_1, MatterKind.APPEAL),
    /** 举报走私、违反海关监管规定 */
    SMUGGLING(Provision.KM_21A, MatterKind.REPORT),
    /** 反映的不是海关人员或者单位 */
    ELSEWHERE(Provision.KM_23_1, MatterKind.REPORT),
    /** None of them: the petition procedure. */
    NONE(null, MatterKind.APPEAL, MatterKind.SUGGESTION, MatterKind.REPORT);

    private final @Nullable Provision provision;
    private final Set<MatterKind> kinds;

    OtherRoute(@Nullable Provision provision, MatterKind first, MatterKind... others) {
        this.provision = provision;
        this.kinds = EnumSet.of(first, others);
    }

    /** The duty of the register that says that this is the way, where there is one; the law is named in any case. */
    public Optional<Provision> provision() {
        return Optional.ofNullable(provision);
    }

    /** The routes that a matter of that kind may belong to; "none of them" is the last. */
    public static List<OtherRoute> of(@Nullable MatterKind kind) {
        return Stream.of(values())
                .filter(route -> kind != null && route.kinds.contains(kind))
                .toList();
    }
}
