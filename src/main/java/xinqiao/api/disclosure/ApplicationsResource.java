package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.CaseClock;
import xinqiao.api.http.Cursors;
import xinqiao.api.http.Days;
import xinqiao.api.http.Reckoned;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationFilter;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.HelpCount;
import xinqiao.identity.Actor;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Lists, counts and single applications. */
@RestController
@RequestMapping("/api/v1/applications")
@Tag(
        name = "applications",
        description = "Applications for disclosure (依申请公开) that the caller may see; others don't exist for them")
class ApplicationsResource {
    private final ApplicationDesk desk;
    private final ApplicationLists lists;

    ApplicationsResource(ApplicationDesk desk, ApplicationLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @Schema(name = "ApplicationPage", description = "One page of a list")
    record Page(
            List<ListedApplication> items,
            @Schema(description = "Of the whole list") long count,

            @Schema(description = "Give it as after= for the next page; absent after the last") @Nullable
            String next) {}

    @GetMapping
    @Operation(
            summary = "List applications",
            description = "Paged by key: the pages stay right while applications come in. Days of the years 1 to 9999.")
    Page list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "ALL") View view,
            @RequestParam(required = false) @Nullable ApplicationState state,
            @RequestParam(required = false) @Nullable ReceiptWay way,
            @RequestParam(required = false) @Nullable ApplicantKind kind,
            @RequestParam(required = false) @Nullable ReplyKind reply,
            @Parameter(description = "Customs code of a house", example = "8602")
                    @RequestParam(required = false)
                    @Nullable
                    String house,
            @Parameter(description = "Id of a department that has it or has had it")
                    @RequestParam(required = false)
                    @Nullable
                    Long department,
            @Parameter(description = "Received on that day or later") @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(description = "Received on that day or earlier") @RequestParam(required = false) @Nullable
                    LocalDate until,
            @Parameter(
                            description =
                                    "Words of what is asked for, or exactly a number; with the power, also an applicant's name, document or phone")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "The page before's next", example = "2026-11-22_17")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var filter = new ApplicationFilter(
                view,
                state,
                way,
                kind,
                reply,
                house,
                department,
                Days.possible("from", from),
                Days.possible("until", until),
                q);
        var page = lists.page(actor, filter, Cursors.read(after), size);
        return new Page(
                page.lines().stream()
                        .map(line -> ListedApplication.of(line, ui.today()))
                        .toList(),
                page.count(),
                page.next() == null ? null : page.next().toString());
    }

    @GetMapping("/counts")
    @Operation(
            summary = "How many applications wait in each list",
            description = "Exact, and only of what the caller may see.")
    Map<View, Long> counts(Actor actor) {
        return lists.counts(actor);
    }

    @GetMapping("/help")
    @Operation(
            summary = "In how many applications help was asked for and given",
            description =
                    "Help with reading, seeing, hearing (政府信息公开条例第四十三条), of what the caller may see at the house, for the annual report.")
    HelpCount help(
            Actor actor,
            @Parameter(description = "Customs code of a house; the caller's own when absent", example = "8602")
                    @RequestParam(required = false)
                    @Nullable
                    String house,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until) {
        Days.possible("from", from);
        Days.possible("until", until);
        return lists.help(actor, house == null ? actor.houseCode() : house, from, until);
    }

    @GetMapping("/{application}")
    @Operation(summary = "One application")
    WholeApplication read(Ui ui, Actor actor, @PathVariable long application) {
        return WholeApplication.of(desk.read(actor, application), ui);
    }

    @GetMapping("/{application}/people")
    @Operation(
            summary = "Who applies, in full",
            description =
                    "Names, numbers and addresses without masks. Needs the power READ_PERSONS; each call is journalled.")
    List<ApplicantDetails> people(Actor actor, @PathVariable long application) {
        return desk.unmask(actor, application);
    }

    @GetMapping("/{application}/clocks/{term}")
    @Operation(summary = "Why a term ends when it does, day by day")
    CaseClock.Explained clock(Ui ui, Actor actor, @PathVariable long application, @PathVariable String term) {
        var file = desk.read(actor, application);
        return file.clock(term)
                .map(clock -> new CaseClock.Explained(
                        WholeApplication.clock(clock, file, ui), Reckoned.of(clock.deadline(), ui)))
                .orElseThrow(Missing::new);
    }
}
