package xinqiao.petition;

import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/**
 * Which petitions a list shows, out of those that exist for the viewer.
 *
 * @param words searched for in text, number and names; blank for none
 */
public record Filter(
        View view,
        @Nullable State state,
        @Nullable MatterKind kind,
        @Nullable Channel channel,
        @Nullable String house,
        String words) {

    public Filter {
        // nothing that is kept has a NUL, and PostgreSQL can't even be asked for one
        words = words.replace("\0", "");
        house = house == null ? null : house.replace("\0", "");
    }

    /** The lists that a desk works from. */
    public enum View {
        /** 待我办理: at my desk, the most urgent first */
        MY_DESK,
        /** 已超期: late, the latest first */
        LATE,
        /** 待送达: letters that were issued and not yet served */
        TO_SERVE,
        /** 延期待批: extensions that were asked for */
        EXTENSIONS,
        /** 检举控告: behind the wall, and I am named */
        REPORTS,
        /** 全部: all that I may see, the newest first */
        ALL
    }

    public static Filter of(View view) {
        return new Filter(view, null, null, null, null, "");
    }

    public Filter with(String wanted) {
        return new Filter(view, state, kind, channel, house, wanted);
    }
}
