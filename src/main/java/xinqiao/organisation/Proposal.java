package xinqiao.organisation;

import java.util.List;
import java.util.Optional;

/**
 * A house that may be competent for a matter, and why (属地管理、分级负责，谁主管、谁负责).
 *
 * @param department the department that the words of business name, if any
 * @param reasons what in the matter speaks for it; never empty
 */
public record Proposal(House house, Optional<Department> department, List<Reason> reasons) {

    /** One word of the matter that stands in the house's list of places or of business. */
    public record Reason(Kind kind, String word) {}

    /** What a word of competence says. */
    public enum Kind {
        PLACE,
        BUSINESS
    }
}
