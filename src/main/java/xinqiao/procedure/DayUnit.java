package xinqiao.procedure;

/** In which days a period is counted. */
public enum DayUnit {
    /** 日 */
    NATURAL,
    /** 工作日 */
    WORKING
}
