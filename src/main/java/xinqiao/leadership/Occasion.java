package xinqiao.leadership;

/** On what a leader instructed. */
public enum Occasion {
    /** 阅批来信 */
    LETTER,
    /** 接待来访 */
    VISIT,
    /** 上报材料 */
    BULLETIN,
    /** 其他 */
    OTHER
}
