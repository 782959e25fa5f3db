package xinqiao.archive;

import java.util.Arrays;
import java.util.List;
import xinqiao.archive.FiledCase.Kind;

/** The parts of a file (归档资料), in the order in which they are bound (JF-V5a, JF-L10; of applications GS-10). */
public enum DossierPart {
    /** 结案报告单、办结审批单 */
    CLOSING(Kind.PETITION),
    /** 答复函 */
    REPLY(Kind.PETITION),
    /** 结论、结案材料 */
    CONCLUSION(Kind.PETITION),
    /** 调查报告、办理情况汇报 */
    REPORT(Kind.PETITION),
    /** 上级部门的交办函 */
    ASSIGNMENT(Kind.PETITION),
    /** 领导批示、审阅单 */
    INSTRUCTION(Kind.PETITION),
    /** 立案办理单、交办单 */
    ORDER(Kind.PETITION),
    /** 会议纪要、听证笔录 */
    MINUTES(Kind.PETITION),
    /** 证明事实的证据材料 */
    EVIDENCE(Kind.PETITION),
    /** 向信访人出具的单据 */
    RECEIPT(Kind.PETITION),
    /** 登记表 */
    REGISTRATION(Kind.PETITION),
    /** 信访材料 */
    MATERIAL(Kind.PETITION),
    /** 答复书 */
    ANSWER(Kind.APPLICATION),
    /** 办理、审查、审批材料 */
    DECISION(Kind.APPLICATION),
    /** 申请表及附件 */
    FORM(Kind.APPLICATION),
    /** 身份证明 */
    IDENTITY(Kind.APPLICATION),
    /** 补正、说明理由材料 */
    CLARIFIED(Kind.APPLICATION),
    /** 征求意见材料 */
    CONSULTED(Kind.APPLICATION),
    /** 检索记录 */
    SEARCHED(Kind.APPLICATION),
    /** 提供的信息 */
    INFORMATION(Kind.APPLICATION),
    /** 送达、提供凭证 */
    SERVICE(Kind.APPLICATION),
    /** 收费材料 */
    FEE(Kind.APPLICATION),
    /** 行政复议、行政诉讼材料 */
    CONTEST(Kind.APPLICATION),
    /** 其他需归卷的材料 */
    OTHER(Kind.PETITION, Kind.APPLICATION);

    private final List<Kind> of;

    DossierPart(Kind... of) {
        this.of = List.of(of);
    }

    public boolean of(Kind kind) {
        return of.contains(kind);
    }

    /** Those that files of such cases have, in their order. */
    public static List<DossierPart> parts(Kind kind) {
        return Arrays.stream(values()).filter(one -> one.of(kind)).toList();
    }
}
