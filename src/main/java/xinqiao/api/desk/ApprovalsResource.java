package xinqiao.api.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.EnumName;
import xinqiao.api.petition.ListedPetition;
import xinqiao.identity.Actor;
import xinqiao.petition.Approvals;
import xinqiao.petition.Decidable;
import xinqiao.web.Ui;

/** What waits for a leader's decision (待我审批). */
@RestController
@Tag(name = "desk")
class ApprovalsResource {
    private final Approvals approvals;

    ApprovalsResource(Approvals approvals) {
        this.approvals = approvals;
    }

    @Schema(description = "A petition that waits for the caller's decision")
    record Awaited(
            ListedPetition petition,

            @Schema(description = "What may be decided on it: acts of the petition", example = "[\"approve\"]")
            List<String> acts) {
        static Awaited of(Decidable one, Ui ui) {
            return new Awaited(
                    ListedPetition.of(one.line(), ui.today()),
                    one.acts().stream().sorted().map(EnumName::of).toList());
        }
    }

    @GetMapping("/api/v1/approvals")
    @Operation(
            summary = "What waits for the caller's decision",
            description =
                    "The most urgent first, at most 200. Read the petition, then send the act: approve with approves"
                            + " true, or false to return it with remarks; decide-extension with grant true or false.")
    List<Awaited> waiting(Ui ui, Actor actor) {
        return approvals.waiting(actor).stream().map(one -> Awaited.of(one, ui)).toList();
    }
}
