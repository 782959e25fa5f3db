package xinqiao.redress;

/** What can be done with a claim. */
public enum ClaimAct {
    /** 转有关部门核实 */
    ASSIGN,
    /** 作出处理 */
    DECIDE,
    /** 登记送达 */
    SERVE
}
