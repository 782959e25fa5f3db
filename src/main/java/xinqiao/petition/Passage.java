package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A petition on its way between houses (流转), and who was the first to handle it.
 *
 * @param sending by which it last went out; null while it never did, and after it came back
 * @param to where it went, in words
 * @param feedbackBy the day by which the result is to be reported; null where none was asked for
 * @param objectedOn when this house objected to having been sent it; null while it didn't
 * @param objectionRefused whether the sender didn't agree
 * @param first 首办单位、首办责任人: who was given it first, whatever comes later
 */
public record Passage(
        @Nullable Long sending,
        @Nullable Manner manner,
        @Nullable String to,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate feedbackBy,
        @Nullable LocalDate objectedOn,
        boolean objectionRefused,
        @Nullable Desk first) {
    public static final Passage NONE = new Passage(null, null, null, null, null, null, false, null);

    Passage sent(PetitionFact.SentOn fact) {
        return new Passage(
                fact.sending(),
                fact.manner(),
                fact.to(),
                fact.on(),
                fact.feedbackBy(),
                objectedOn,
                objectionRefused,
                first);
    }

    Passage home() {
        return new Passage(null, null, null, null, null, objectedOn, objectionRefused, first);
    }

    Passage objected(LocalDate on) {
        return new Passage(sending, manner, to, sentOn, feedbackBy, on, false, first);
    }

    Passage refused() {
        return new Passage(sending, manner, to, sentOn, feedbackBy, objectedOn, true, first);
    }

    Passage first(@Nullable Desk handler) {
        return new Passage(sending, manner, to, sentOn, feedbackBy, objectedOn, objectionRefused, handler);
    }
}
