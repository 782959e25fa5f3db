package xinqiao.api.publication;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.ReplyKind;
import xinqiao.publication.PublishingAct;

/** Which record each act's body is. */
final class AskedOfPublication {
    private AskedOfPublication() {}

    /** @param removed numbers of files that go */
    @Schema(name = "EditPublication")
    record Editing(NewPublication publication, @Nullable List<Integer> removed) {}

    @Schema(name = "PublicationAct")
    record Nothing() {}

    @Schema(name = "PublicationActWithRemark")
    record Remark(@Nullable String words) {}

    @Schema(name = "PublicationActWithReason")
    record Reason(String words) {}

    @Schema(name = "CorrectPublication")
    record Correcting(
            @Schema(description = "Why, for the journal") String words,

            @Schema(
                    description =
                            "What everybody is told in place of the versions before, which are closed; absent or empty where they stay to be read")
            @Nullable
            String closing) {}

    @Schema(name = "PublishDirectly")
    record Direct(
            @Schema(description = "On which ground no approval is needed")
            DirectGround ground) {}

    /** @param again when the ground is looked at again; absent for the longest that the procedure allows */
    @Schema(name = "RefusePublication")
    record Refusing(
            ReplyKind ground, String reasoning, @Nullable LocalDate again) {}

    @Schema(name = "SchedulePublication")
    record Scheduling(
            @Schema(example = "2026-03-09T01:00:00Z") Instant at) {}

    @Schema(name = "LimitPublication")
    record Limiting(
            @Schema(description = "Last day; absent for good") @Nullable
            LocalDate until) {}

    @Schema(name = "WithdrawPublication")
    record Withdrawing(
            @Schema(description = "Why, for the journal") String words,

            @Schema(description = "What everybody is told") String told) {}

    @Schema(name = "ReexaminePublication")
    record Reexamining(
            boolean holds, String words, @Nullable LocalDate again) {}

    @Schema(name = "ArchivePublication")
    record Archiving(
            @Schema(description = "Where the papers are") String place) {}

    static Class<? extends Record> shape(PublishingAct act) {
        return switch (act) {
            case EDIT -> Editing.class;
            case SUBMIT, APPROVE -> Remark.class;
            case SEND_BACK, ASK_SECRECY, CLEAR, RESTORE -> Reason.class;
            case CORRECT -> Correcting.class;
            case DIRECT -> Direct.class;
            case REFUSE, FORBID -> Refusing.class;
            case SCHEDULE -> Scheduling.class;
            case LIMIT -> Limiting.class;
            case WITHDRAW -> Withdrawing.class;
            case REEXAMINE -> Reexamining.class;
            case ARCHIVE -> Archiving.class;
            case DROP, TAKE_BACK, PUBLISH, UNSCHEDULE -> Nothing.class;
        };
    }
}
