package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;

/**
 * Which applications a list shows, out of those that exist for the viewer; null means any.
 *
 * @param words searched for in what was asked for, or exactly a number; or an applicant's name, document or phone, for
 *     whoever may know who people are
 */
public record ApplicationFilter(
        View view,
        @Nullable ApplicationState state,
        @Nullable ReceiptWay way,
        @Nullable ApplicantKind kind,
        @Nullable ReplyKind reply,
        @Nullable String house,
        @Nullable Long department,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedUntil,
        String words) {

    public ApplicationFilter {
        // nothing that is kept has a NUL, and PostgreSQL can't even be asked for one
        words = words.replace("\0", "");
        house = house == null ? null : house.replace("\0", "");
    }

    /** The lists that a desk works from. */
    public enum View {
        /** 待我办理: at my desk, the most urgent first */
        MY_DESK,
        /** 今日到期 */
        DUE_TODAY,
        /** 即将到期: within some working days */
        DUE_SOON,
        /** 已逾期 */
        LATE,
        /** 征求意见中: somebody's answer is awaited */
        CONSULTING,
        /** 延期待批 */
        EXTENSIONS,
        /** 待送达 */
        TO_SERVE,
        /** 在办 */
        OPEN,
        /** 全部: the newest first */
        ALL;

        /** Whether it is read by date. */
        boolean byDate() {
            return switch (this) {
                case MY_DESK, DUE_TODAY, DUE_SOON, LATE -> true;
                case CONSULTING, EXTENSIONS, TO_SERVE, OPEN, ALL -> false;
            };
        }
    }

    public static ApplicationFilter of(View view) {
        return new ApplicationFilter(view, null, null, null, null, null, null, null, null, "");
    }

    public ApplicationFilter with(String wanted) {
        return new ApplicationFilter(
                view, state, way, kind, reply, house, department, receivedFrom, receivedUntil, wanted);
    }

    public ApplicationFilter with(@Nullable ApplicationState wanted) {
        return new ApplicationFilter(
                view, wanted, way, kind, reply, house, department, receivedFrom, receivedUntil, words);
    }
}
