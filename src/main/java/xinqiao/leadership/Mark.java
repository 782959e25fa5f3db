package xinqiao.leadership;

import java.time.LocalDate;
import java.util.List;

/** That a case is important (重要信访事项), and why. @param reasons codes of the dictionary */
public record Mark(long id, List<CaseRef> cases, LocalDate on, Content content) {
    public record Content(List<String> reasons, String note, String by) {
        public Content {
            reasons = List.copyOf(reasons);
        }
    }
}
