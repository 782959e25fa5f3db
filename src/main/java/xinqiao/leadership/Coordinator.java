package xinqiao.leadership;

/** Who coordinates a complex matter (JF-V3e). */
public enum Coordinator {
    /** 本关领导出面协调 */
    LEADER,
    /** 办案人员直接协调 */
    OFFICER,
    /** 请上级领导出面协调 */
    SUPERIOR
}
