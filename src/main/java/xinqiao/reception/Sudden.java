package xinqiao.reception;

/** What starts the emergency procedure at once, whatever the hour (KM-14). */
public enum Sudden {
    /** 突发群体信访 */
    GROUP,
    /** 极端、过激信访行为 */
    EXTREME
}
