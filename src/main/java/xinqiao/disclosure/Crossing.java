package xinqiao.disclosure;

import java.time.LocalDate;

/**
 * An application and a petition of which one was led to the side of the other.
 *
 * @param toPetitions whether it was the application that was a petition
 */
public record Crossing(
        long application, String applicationNumber, long petition, String petitionNumber, boolean toPetitions, LocalDate on) {}
