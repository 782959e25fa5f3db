package xinqiao.api.redress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Upload;
import xinqiao.redress.Claim;
import xinqiao.redress.ClaimAct;
import xinqiao.redress.ClaimDesk.ClaimFile;
import xinqiao.redress.ClaimForm;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.ClaimOutcome;
import xinqiao.redress.ClaimPaper;
import xinqiao.redress.ClaimState;
import xinqiao.redress.Person;

/** The shapes of claims. */
final class ClaimParts {
    private ClaimParts() {}

    @Schema(description = "A claim as lists show it")
    record ListedClaim(
            long id,
            String number,
            ClaimKind kind,

            @Schema(description = "Customs code of the house that it is about")
            String house,

            @Schema(description = "Customs code of the house that has it")
            String deskHouse,

            @Schema(description = "Id of the department that has it")
            long deskDepartment,

            LocalDate receivedOn,
            ClaimState state,
            @Nullable ClaimOutcome outcome,

            @Schema(description = "The last day of the answer; absent where the procedure sets no period") @Nullable
            LocalDate dueOn,

            @Nullable LocalDate decidedOn,
            @Nullable String letterNumber,
            @Nullable LocalDate servedOn) {
        static ListedClaim of(Claim one) {
            return new ListedClaim(
                    one.id(),
                    one.number(),
                    one.kind(),
                    one.house(),
                    one.deskHouse(),
                    one.desk(),
                    one.receivedOn(),
                    one.state(),
                    one.outcome(),
                    one.dueOn(),
                    one.decidedOn(),
                    one.letterNumber(),
                    one.servedOn());
        }
    }

    @Schema(description = "One page of a list, the newest first")
    record ClaimPage(
            List<ListedClaim> items,

            @Schema(description = "Give it as before= for the next page; absent after the last") @Nullable
            Long next) {}

    @Schema(description = "Something that happened to a claim")
    record ClaimHappened(
            @Schema(description = "In UTC (RFC 3339)") Instant at,

            @Schema(description = "Who of the staff; empty for the portal")
            String by,

            String what) {}

    @Schema(description = "A file that came with a claim")
    record ClaimAttachment(
            long id,
            String name,
            String type,
            @Schema(description = "In bytes") long size) {
        static ClaimAttachment of(ClaimPaper one) {
            return new ClaimAttachment(one.id(), one.name(), one.type(), one.size());
        }
    }

    @Schema(description = "One claim, and what the caller may do with it now")
    record OneClaim(
            ListedClaim claim,

            @Schema(description = "Number of the application concerned, where the caller sees it") @Nullable
            String application,

            Person who,
            String what,
            String facts,
            String reason,
            String destination,
            List<ClaimAttachment> attachments,
            List<ClaimHappened> history,
            Set<ClaimAct> open) {
        static OneClaim of(ClaimFile file) {
            var said = file.claim().content();
            return new OneClaim(
                    ListedClaim.of(file.claim()),
                    file.application(),
                    said.who(),
                    said.what(),
                    said.facts(),
                    said.reason(),
                    said.destination(),
                    file.papers().stream().map(ClaimAttachment::of).toList(),
                    file.history().stream()
                            .map(event -> new ClaimHappened(
                                    event.at(),
                                    event.by(),
                                    event.fact().getClass().getSimpleName()))
                            .toList(),
                    file.open());
        }
    }

    @Schema(description = "What somebody brought by letter, by phone or in person")
    record BroughtClaim(
            ClaimKind kind,

            @Schema(description = "Customs code of the house that it is about; absent: the caller's own") @Nullable
            String house,

            LocalDate receivedOn,
            Person who,

            @Schema(description = "Number of the application that a complaint is about") @Nullable
            String application,

            @Schema(description = "What is complained of, or which record is wrong")
            String what,

            @Schema(description = "Of a correction: what is right, and what proves it") @Nullable
            String facts) {
        ClaimForm form(String own, List<Upload> files) {
            return new ClaimForm(
                    kind,
                    Objects.requireNonNullElse(house, own),
                    receivedOn,
                    who,
                    Objects.requireNonNullElse(application, ""),
                    what,
                    Objects.requireNonNullElse(facts, ""),
                    "zh",
                    files);
        }
    }

    @Schema(description = "What is done; each act takes what it needs")
    record ClaimDeed(
            ClaimAct act,

            @Schema(description = "For ASSIGN: id of the department that keeps the record") @Nullable
            Long department,

            @Schema(description = "For DECIDE") @Nullable ClaimOutcome outcome,

            @Schema(description = "For DECIDE") @Nullable String reason,

            @Schema(description = "For HANDED_ON: who may correct it") @Nullable
            String destination,

            @Schema(description = "For SERVE") @Nullable LocalDate on) {}
}
