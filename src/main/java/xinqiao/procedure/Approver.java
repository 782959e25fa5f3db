package xinqiao.procedure;

/** The role that approves a step; the profile says which, and by what title the procedure knows it. */
public enum Approver {
    /** 分管领导, 单位负责人: a leader of the house */
    LEADER,
    /** 信访工作机构负责人 */
    PETITION_OFFICE_HEAD,
    /** 信访办理部门负责人 */
    DEPARTMENT_HEAD,
    /** 政府信息公开工作机构负责人, 关务公开工作主管部门负责人 */
    DISCLOSURE_OFFICE_HEAD
}
