package xinqiao.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever makes the information says of it (拟公开信息).
 *
 * @param item of the catalogue's second level; stays once a version was public
 * @param formedOn 信息形成或者变更之日
 * @param until the last day on which it is to be public; null for good
 * @param proposal the frequent request out of which it came; null for none
 */
public record Draft(
        String item,
        @Nullable Integer element,
        DocumentKind kind,
        LocalDate formedOn,
        Content content,
        List<Tie> ties,
        @Nullable LocalDate until,
        @Nullable Long proposal) {
    public Draft {
        ties = List.copyOf(ties);
    }
}
