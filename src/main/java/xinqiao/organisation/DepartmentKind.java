package xinqiao.organisation;

/** What a department (内设部门、科室) is for in petition work. */
public enum DepartmentKind {
    /** 信访工作机构: registers, accepts, assigns, forwards (KM-7). */
    PETITION_OFFICE,
    /** 信访办理部门: handles what the petition office assigns (KM-8). */
    HANDLING,
    /** 法规部门: reviews letters and opinions (KM-9). */
    LEGAL,
    /** 监察部门. */
    SUPERVISION,
    /** 保卫部门. */
    SECURITY,
    /** 关领导. */
    LEADERSHIP,
    /** 科技部门: runs the system, reads no case. */
    IT
}
