package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationLine;
import xinqiao.disclosure.ApplicationState;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;

/** An application as lists show it. */
@Schema(description = "An application as lists show it")
record ListedApplication(
        long id,
        @Schema(example = "8602-2026-K00017") String number,
        String title,

        @Schema(description = "The first applicant, masked unless it is in the caller's hands")
        String applicant,

        ApplicantKind kind,
        @Schema(description = "How many apply together") int applicants,
        ReceiptWay way,
        LocalDate arrivedOn,

        @Schema(description = "The day of receipt, from which the term runs; absent until it is confirmed") @Nullable
        LocalDate receivedOn,

        @Schema(description = "Customs code of the house", example = "8602")
        String house,

        ApplicationState state,

        @Schema(description = "Of its items, as far as they are decided")
        List<ReplyKind> replies,

        @Nullable Long department,
        @Nullable Long person,

        @Schema(description = "Somebody's answer is awaited")
        boolean consulting,

        @Schema(description = "The next last day; absent when nothing is due") @Nullable
        LocalDate dueOn,

        @Nullable String dueTerm,
        boolean late,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn) {

    static ListedApplication of(ApplicationLine line, LocalDate today) {
        return new ListedApplication(
                line.id(),
                line.number(),
                line.title(),
                line.applicant(),
                line.kind(),
                line.applicants(),
                line.way(),
                line.arrivedOn(),
                line.receivedOn(),
                line.houseCode(),
                line.state(),
                line.replies(),
                line.deskDepartment(),
                line.deskPerson(),
                line.consulting(),
                line.dueOn(),
                line.dueTerm(),
                line.late(today),
                line.answeredOn(),
                line.closedOn());
    }
}
