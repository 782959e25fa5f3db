package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.ConsultationKind;

/**
 * One consultation (征求意见): a letter out, an answer in, or silence. Who it is and what they said stands sealed apart.
 *
 * @param items which matters it is about
 * @param deliveredOn when the letter reached them, from which their time runs
 * @param until up to when they may answer; null where no rule gives a time, or before it reached them
 */
public record Consultation(
        int no,
        ConsultationKind kind,
        Set<Integer> items,
        LocalDate sentOn,
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

    Consultation delivered(LocalDate on, @Nullable LocalDate last) {
        return new Consultation(no, kind, items, sentOn, on, last, answeredOn, answer);
    }

    Consultation answered(LocalDate on, ConsultationAnswer given) {
        return new Consultation(no, kind, items, sentOn, deliveredOn, until, on, given);
    }
}
