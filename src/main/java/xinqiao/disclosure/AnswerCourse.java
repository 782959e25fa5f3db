package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.ConsultationKind;

/**
 * All that the period of the answer depends on, as it happened.
 *
 * @param receivedOn the day of receipt by the rule of the way in which the application came
 * @param longer the extension that was approved, if one was
 * @param delay the later day that the applicant of far too many applications was told of (条例第三十五条)
 * @param answeredOn null as long as nobody was answered
 */
public record AnswerCourse(
        LocalDate receivedOn,
        List<Clarified> corrections,
        List<Consulted> consultations,
        List<Charged> fees,
        @Nullable Longer longer,
        @Nullable Delay delay,
        @Nullable LocalDate answeredOn) {
    public AnswerCourse {
        corrections = List.copyOf(corrections);
        consultations = List.copyOf(consultations);
        fees = List.copyOf(fees);
    }

    public static AnswerCourse of(LocalDate receivedOn) {
        return new AnswerCourse(receivedOn, List.of(), List.of(), List.of(), null, null, null);
    }

    /** A correction that was asked for, and received. @param askedOn the day of service */
    public record Clarified(LocalDate askedOn, @Nullable LocalDate receivedOn) {}

    /** An opinion that was asked for. @param askedOn the day of service @param endedOn given, or the last day of the time for it where nobody answered */
    public record Consulted(
            ConsultationKind kind,
            LocalDate askedOn,
            @Nullable LocalDate endedOn) {}

    /** A notice of a fee. @param noticedOn the day of service @param paid false where the fee was waived, so that the period only runs on */
    public record Charged(LocalDate noticedOn, @Nullable LocalDate settledOn, boolean paid) {}

    /** @param days working days @param grantedOn when the applicant was told that it is granted */
    public record Longer(int days, LocalDate grantedOn, String reason) {}

    public record Delay(LocalDate until, LocalDate toldOn, String reason) {}
}
