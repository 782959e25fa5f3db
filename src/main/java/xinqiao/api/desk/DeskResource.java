package xinqiao.api.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Writing;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;
import xinqiao.petition.Approvals;
import xinqiao.petition.Filter.View;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.RegistrationDrafts;
import xinqiao.petition.Remarks;
import xinqiao.petition.SavedList;
import xinqiao.petition.SavedLists;
import xinqiao.web.DeskDuties;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The numbers of the start page, and the lists kept under a name. */
@RestController
@Tag(name = "desk")
class DeskResource {
    private final PetitionDesk desk;
    private final Approvals approvals;
    private final Remarks remarks;
    private final RegistrationDrafts drafts;
    private final SavedLists saved;
    private final List<DeskDuties> duties;

    DeskResource(
            PetitionDesk desk,
            Approvals approvals,
            Remarks remarks,
            RegistrationDrafts drafts,
            SavedLists saved,
            List<DeskDuties> duties) {
        this.desk = desk;
        this.approvals = approvals;
        this.remarks = remarks;
        this.drafts = drafts;
        this.saved = saved;
        this.duties = duties;
    }

    @Schema(description = "What waits at the caller's desk")
    record Numbers(
            @Schema(description = "How many petitions each list has", example = "{\"MY_DESK\": 4, \"LATE\": 0}")
            Map<View, Long> lists,

            @Schema(description = "Decisions that wait, at most 200")
            int approvals,

            @Schema(description = "Remarks that mention the caller and weren't read")
            int remarks,

            @Schema(description = "Registrations that lack something yet")
            int drafts,

            @Schema(description = "What waits outside the lists of petitions; what nothing waits for isn't there")
            List<Waiting> duties) {}

    @Schema(description = "Something that waits outside the lists of petitions")
    record Waiting(
            @Schema(description = "In the language asked for")
            String words,

            long waiting,

            @Schema(description = "How much of it is past its day")
            long late,

            @Schema(description = "The page that shows it") String page) {
        static Waiting of(DeskDuties.Duty duty, Ui ui) {
            return new Waiting(ui.t(duty.textKey()), duty.waiting(), duty.late(), duty.path());
        }
    }

    @Schema(description = "A list under a name")
    record Saved(
            long id,
            @Schema(example = "本科室逾期") String name,

            @Schema(
                    description = "Its filters, to be put behind /api/v1/petitions?",
                    example = "view=LATE&department=12&order=DUE")
            String query,

            @Schema(description = "Who else has it") SavedList.With with,

            @Schema(description = "Whether the caller saved it")
            boolean mine) {
        static Saved of(SavedList list) {
            return new Saved(
                    list.id(), list.name(), list.address().replaceFirst("^[^?]*\\??", ""), list.with(), list.mine());
        }
    }

    @GetMapping("/api/v1/desk")
    @Operation(summary = "What waits at the caller's desk", description = "Exact, and only of what the caller may see.")
    Numbers numbers(Ui ui, Actor actor) {
        return new Numbers(
                desk.counts(actor),
                approvals.waiting(actor).size(),
                remarks.waiting(actor),
                drafts.count(actor),
                duties.stream()
                        .flatMap(module -> module.duties(actor).stream())
                        .filter(duty -> duty.waiting() > 0)
                        .map(duty -> Waiting.of(duty, ui))
                        .toList());
    }

    @GetMapping("/api/v1/saved-lists")
    @Operation(summary = "Lists kept under a name", description = "The caller's own, and those shared with them.")
    List<Saved> lists(Actor actor) {
        return saved.list(actor).stream().map(Saved::of).toList();
    }

    @Schema(description = "A list to be kept under a name")
    record NewSavedList(
            @Schema(
                    description = "40 characters at most; one of the caller's own of that name and reach is replaced",
                    example = "本科室逾期")
            String name,

            @Schema(
                    description =
                            "Its filters and order, as /api/v1/petitions takes them; a list for others has no words that"
                                    + " were looked for (q)",
                    example = "view=LATE&department=12&order=DUE")
            String query,

            @Schema(description = "Who else has it; others for those alone who assign, approve or administer")
            SavedList.With with) {}

    @PostMapping("/api/v1/saved-lists")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep a list under a name", description = "Sent twice, it is one list.")
    List<Saved> save(Actor actor, @RequestBody NewSavedList asked) {
        boolean shared = asked.with() != SavedList.With.NOBODY;
        if (shared && !saved.mayShare(actor)) throw new Missing();
        Writing.allowed(actor);
        String name = asked.name().strip();
        if (name.isEmpty() || name.length() > SavedLists.NAME) throw wrong("name");
        String address = SavedQuery.address(asked.query(), shared);
        if (address.length() > SavedLists.ADDRESS) throw wrong("query");
        // somebody else's has the name
        if (!saved.save(actor, name, address, asked.with())) throw wrong("name");
        return lists(actor);
    }

    @PostMapping("/api/v1/saved-lists/{saved}/remove")
    @Operation(summary = "Remove a kept list", description = "One's own; a shared one also by those who may share.")
    List<Saved> remove(Actor actor, @PathVariable("saved") long id) {
        if (!actor.powers().isEmpty() && saved.remove(actor, id)) return lists(actor);
        throw new Missing();
    }

    private static WrongField wrong(String field) {
        return new WrongField(field, WrongField.Kind.NO_SUCH_VALUE);
    }
}
