package xinqiao.disclosure;

/** On what the information is wanted (所需信息的载体形式). */
public enum Carrier {
    /** 纸质 */
    PAPER,
    /** 电子文件 */
    ELECTRONIC,
    /** 光盘 */
    DISC
}
