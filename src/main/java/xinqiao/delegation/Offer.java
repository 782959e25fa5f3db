package xinqiao.delegation;

import java.time.LocalDate;
import java.util.Set;
import xinqiao.organisation.Power;

/** Powers that somebody wants to give a colleague, from one day until another, both of them included. */
public record Offer(long personId, Set<Power> powers, LocalDate from, LocalDate until, String reason) {
    public Offer {
        powers = Set.copyOf(powers);
    }
}
