package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review or court case about an application (复议、诉讼案件).
 *
 * @param thirdParty brought by a third party; the applicant isn't told of it
 * @param body who reviews or judges; @param theirNumber their case number
 * @param answerBy up to when the house answers in writing, as their notice says
 * @param anewBy up to when to decide anew, where that was ordered with a day
 */
public record Contest(
        int no,
        ContestKind kind,
        boolean thirdParty,
        String body,
        String theirNumber,
        LocalDate filedOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate answeredOn,
        @Nullable ContestOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate anewBy) {

    public boolean pending() {
        return outcome == null;
    }

    /** Whether the house still owes its written answer. */
    public boolean owed() {
        return pending() && answeredOn == null;
    }

    Contest answered(LocalDate on) {
        return new Contest(no, kind, thirdParty, body, theirNumber, filedOn, answerBy, on, outcome, endedOn, anewBy);
    }

    Contest ended(LocalDate on, ContestOutcome how, @Nullable LocalDate anew) {
        return new Contest(no, kind, thirdParty, body, theirNumber, filedOn, answerBy, answeredOn, how, on, anew);
    }
}
