package xinqiao.publication.rules;

import java.util.Arrays;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Term;
import xinqiao.catalogue.Limit;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** The time limits of the catalogue as terms that are counted. */
public final class Periods {
    private Periods() {}

    /** Empty where the item is kept up to date as things are, is due on a day of the year, or another law says when. */
    @Enforces(Provision.GS_7)
    public static Optional<Term> term(String item, Limit limit) {
        var citation = Citation.of(Arrays.stream(Provision.values())
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElse(Provision.GS_7));
        return switch (limit.kind()) {
            case WORKING_DAYS -> Optional.of(Term.workingDays(limit.days(), 0, citation));
            case CALENDAR_DAYS -> Optional.of(Term.days(limit.days(), 0, citation));
            case YEARLY, KEPT_UP_TO_DATE, BY_LAW -> Optional.empty();
        };
    }
}
