package xinqiao.archive;

/** The parts of a file (归档资料), in the order in which they are bound (JF-V5a, JF-L10). */
public enum DossierPart {
    /** 结案报告单、办结审批单 */
    CLOSING,
    /** 答复函 */
    REPLY,
    /** 结论、结案材料 */
    CONCLUSION,
    /** 调查报告、办理情况汇报 */
    REPORT,
    /** 上级部门的交办函 */
    ASSIGNMENT,
    /** 领导批示、审阅单 */
    INSTRUCTION,
    /** 立案办理单、交办单 */
    ORDER,
    /** 会议纪要、听证笔录 */
    MINUTES,
    /** 证明事实的证据材料 */
    EVIDENCE,
    /** 向信访人出具的单据 */
    RECEIPT,
    /** 登记表 */
    REGISTRATION,
    /** 信访材料 */
    MATERIAL,
    /** 其他需归卷的材料 */
    OTHER
}
