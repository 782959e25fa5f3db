package xinqiao.procedure;

import java.util.Arrays;
import java.util.Optional;

/** Numbers with legal meaning that aren't periods. */
public enum LimitKey {
    /** the most representatives that a group may send (推选代表) */
    REPRESENTATIVES("representatives"),
    /** the number of people from which a visit counts as a group visit (集体访) */
    GROUP_FROM("group-from"),
    /** how many months what is merely held (暂存) is kept before it is destroyed */
    HOLD_MONTHS("hold-months"),
    /** how many days before it a day on which the head receives (关长接待日) must be published */
    RECEPTION_NOTICE_DAYS("reception-notice-days"),
    /** how many such days a house holds in a month, at least */
    RECEPTION_DAYS_MONTHLY("reception-days-monthly");

    private final String key;

    LimitKey(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<LimitKey> of(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key.equals(key)).findFirst();
    }
}
