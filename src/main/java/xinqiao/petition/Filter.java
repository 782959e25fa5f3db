package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/**
 * Which petitions a list shows, out of those that exist for the viewer.
 *
 * @param words searched for in the text, or exactly a number, a person's name, document or phone; blank for none
 * @param more narrower still
 */
public record Filter(
        View view,
        @Nullable State state,
        @Nullable MatterKind kind,
        @Nullable Channel channel,
        @Nullable String house,
        String words,
        More more) {

    public Filter {
        // nothing that is kept has a NUL, and PostgreSQL can't even be asked for one
        words = words.replace("\0", "");
        house = house == null ? null : house.replace("\0", "");
    }

    public Filter(
            View view,
            @Nullable State state,
            @Nullable MatterKind kind,
            @Nullable Channel channel,
            @Nullable String house,
            String words) {
        this(view, state, kind, channel, house, words, More.NONE);
    }

    /** The lists that a desk works from. */
    public enum View {
        /** 待我办理: at my desk, the most urgent first */
        MY_DESK,
        /** 今日到期: open, and due today */
        DUE_TODAY,
        /** 即将到期: open, and due within the next few working days */
        DUE_SOON,
        /** 已逾期: late, the latest first */
        LATE,
        /** 我在等待: mine to handle, but with somebody else now, or its clock stands still */
        ON_HOLD,
        /** 转出待复: with another house or body, which has to act */
        ELSEWHERE,
        /** 待送达: letters that were issued and not yet served */
        TO_SERVE,
        /** 延期待批: extensions that were asked for */
        EXTENSIONS,
        /** 检举控告: behind the wall, and I am named */
        REPORTS,
        /** 最近查看: what I opened last */
        RECENT,
        /** 全部: all that I may see, the newest first */
        ALL;

        /** Of few rows whatever the house has, so that they can simply be counted. */
        boolean few() {
            return switch (this) {
                case MY_DESK, ON_HOLD, ELSEWHERE, TO_SERVE, EXTENSIONS, REPORTS, RECENT -> true;
                case DUE_TODAY, DUE_SOON, LATE, ALL -> false;
            };
        }

        /** Whether only cases with a running date are in it. */
        public boolean due() {
            return switch (this) {
                case DUE_TODAY, DUE_SOON, LATE -> true;
                case MY_DESK, ON_HOLD, ELSEWHERE, TO_SERVE, EXTENSIONS, REPORTS, RECENT, ALL -> false;
            };
        }

        /** The order in which it is read unless another one is asked for. */
        public Order order() {
            return switch (this) {
                case MY_DESK, DUE_TODAY, DUE_SOON, LATE, ON_HOLD -> Order.DUE;
                case ELSEWHERE, TO_SERVE, EXTENSIONS, REPORTS, RECENT, ALL -> Order.NEWEST;
            };
        }
    }

    /** What a list is sorted by; only what an index already has in order. */
    public enum Order {
        /** 期限由近及远: open cases with a running date, the most urgent first */
        DUE,
        /** 登记由近及远, which is the order of numbers */
        NEWEST,
        /** 登记由远及近 */
        OLDEST,
        /** 收到日期由近及远 */
        LAST_RECEIVED,
        /** 收到日期由远及近 */
        FIRST_RECEIVED
    }

    /**
     * What narrows a list further; null means any.
     *
     * @param department that has it or has had it
     * @param person at whose desk it is, or who handles it
     * @param open those not closed
     * @param group joint petitions (多人共同信访)
     * @param order null for the one of the view
     * @param slice the cases behind a figure of the statistics
     */
    public record More(
            @Nullable Outcome outcome,
            @Nullable Long department,
            @Nullable Long person,
            @Nullable LocalDate receivedFrom,
            @Nullable LocalDate receivedUntil,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueUntil,
            boolean open,
            boolean group,
            boolean anonymous,
            @Nullable Order order,
            @Nullable Slice slice) {
        public static final More NONE = new More(null, null, null, null, null, null, null, false, false, false, null);

        public More(
                @Nullable Outcome outcome,
                @Nullable Long department,
                @Nullable Long person,
                @Nullable LocalDate receivedFrom,
                @Nullable LocalDate receivedUntil,
                @Nullable LocalDate dueFrom,
                @Nullable LocalDate dueUntil,
                boolean open,
                boolean group,
                boolean anonymous,
                @Nullable Order order) {
            this(
                    outcome,
                    department,
                    person,
                    receivedFrom,
                    receivedUntil,
                    dueFrom,
                    dueUntil,
                    open,
                    group,
                    anonymous,
                    order,
                    null);
        }

        /** The same, of the cases behind a figure. */
        public More with(@Nullable Slice figure) {
            return new More(
                    outcome,
                    department,
                    person,
                    receivedFrom,
                    receivedUntil,
                    dueFrom,
                    dueUntil,
                    open,
                    group,
                    anonymous,
                    order,
                    figure);
        }

        boolean any() {
            return !equals(new More(null, null, null, null, null, null, null, false, false, false, order));
        }
    }

    public static Filter of(View view) {
        return new Filter(view, null, null, null, null, "");
    }

    public Filter with(String wanted) {
        return new Filter(view, state, kind, channel, house, wanted, more);
    }

    public Filter with(@Nullable State wanted) {
        return new Filter(view, wanted, kind, channel, house, words, more);
    }

    public Filter with(More wanted) {
        return new Filter(view, state, kind, channel, house, words, wanted);
    }

    public Order order() {
        return more.order() == null ? view.order() : more.order();
    }

    /** Whether sorting by date leaves out what has none: at one desk all are few enough to be shown, elsewhere not. */
    public boolean onlyDated() {
        return order() == Order.DUE && !view.few();
    }

    /** Nothing but the view, and perhaps the state. */
    boolean wide() {
        return kind == null && channel == null && house == null && words.isBlank() && !more.any();
    }
}
