package xinqiao.delegation;

import java.time.LocalDate;
import java.util.SortedSet;
import xinqiao.organisation.Power;

/** What happened to a delegation, as the journal has it; the person who wrote it down is the one who gave or revoked it. */
sealed interface DelegationFact {
    /** 授权 @param of the post whose powers are given @param acting the post by which they are exercised */
    record Given(
            long of, long acting, long person, SortedSet<Power> powers, LocalDate from, LocalDate until, String reason)
            implements DelegationFact {}

    /** 收回授权 */
    record Revoked(LocalDate on) implements DelegationFact {}
}
