package xinqiao.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Manner;

/**
 * Which sendings a list shows, the newest first, out of those that the viewer sees; null means any.
 *
 * @param late those whose feedback is owed and past its day
 * @param before the last of the page before
 */
public record SendingFilter(
        Box box,
        @Nullable SendingState state,
        @Nullable Manner manner,
        boolean late,
        @Nullable String house,
        @Nullable Long body,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long before) {

    /** The lists of sendings. */
    public enum Box {
        /** 待本岗位办理 */
        MINE,
        /** 转出 */
        OUT,
        /** 转入 */
        IN,
        /** 全部 */
        ALL
    }

    public static SendingFilter of(Box box) {
        return new SendingFilter(box, null, null, false, null, null, null, null, null);
    }

    public SendingFilter lateOnly() {
        return new SendingFilter(box, state, manner, true, house, body, from, until, before);
    }

    public SendingFilter in(@Nullable SendingState wanted) {
        return new SendingFilter(box, wanted, manner, late, house, body, from, until, before);
    }
}
