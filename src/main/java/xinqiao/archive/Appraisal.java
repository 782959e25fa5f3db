package xinqiao.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The opinion on a file whose time is over (鉴定意见), by a person with a name.
 *
 * @param until for a file that is kept longer, its new last day; null: for good, or it is to be destroyed
 */
public record Appraisal(
        long dossier,
        long person,
        LocalDate on,
        Opinion opinion,
        @Nullable LocalDate until,
        String words) {

    /** What is to become of the file. */
    public enum Opinion {
        /** 销毁 */
        DESTROY,
        /** 延长保管期限 */
        KEEP
    }
}
