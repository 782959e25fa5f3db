package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.ConsultationKind;

/**
 * One consultation (征求意见): a letter out, an answer in, or silence. Who it is and what they said stands sealed apart.
 *
 * @param items which matters it is about
 * @param sentOn when the letter was issued
 * @param servedOn when it was served, from which the answer's term stands still
 * @param deliveredOn when the letter reached them, from which their time runs
 * @param until up to when they may answer; null where no rule gives a time, or before it reached them
 */
public record Consultation(
        int no,
        ConsultationKind kind,
        Set<Integer> items,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate until,
        @Nullable LocalDate answeredOn,
        @Nullable ConsultationAnswer answer) {
    public Consultation {
        items = Set.copyOf(items);
    }

    public boolean open() {
        return answeredOn == null;
    }

    /** That somebody is asked, and since when, moves the applicant's dates; what they say doesn't concern them. */
    Consultation masked() {
        return new Consultation(no, kind, items, sentOn, servedOn, deliveredOn, until, answeredOn, null);
    }

    Consultation served(LocalDate on) {
        return new Consultation(no, kind, items, sentOn, on, deliveredOn, until, answeredOn, answer);
    }

    /** What reached them was served, at the latest then. */
    Consultation delivered(LocalDate on, @Nullable LocalDate last) {
        return new Consultation(
                no, kind, items, sentOn, servedOn == null ? on : servedOn, on, last, answeredOn, answer);
    }

    Consultation answered(LocalDate on, ConsultationAnswer given) {
        return new Consultation(no, kind, items, sentOn, servedOn, deliveredOn, until, on, given);
    }
}
