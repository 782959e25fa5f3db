package xinqiao.petition;

/** How a fact was looked into (调查方式). */
public enum Investigation {
    /** 听取信访人陈述事实和理由 */
    PETITIONER_HEARD,
    /** 现场调查 */
    SITE_VISIT,
    /** 调阅档案、单证 */
    RECORDS,
    /** 询问有关人员 */
    INTERVIEW,
    /** 委托行业协会协助调查 */
    ASSOCIATION,
    /** 其他 */
    OTHER
}
