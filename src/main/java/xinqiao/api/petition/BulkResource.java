package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Ground;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;
import xinqiao.petition.BulkAct;
import xinqiao.petition.BulkFacts;
import xinqiao.petition.BulkRun;
import xinqiao.petition.BulkRuns;
import xinqiao.petition.Chosen;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One act on many petitions: looked at first, confirmed once, each done as if it were the only one, with a report. */
@RestController
@RequestMapping("/api/v1/petitions/bulk")
@Tag(name = "acts")
class BulkResource {
    private final BulkRuns runs;

    BulkResource(BulkRuns runs) {
        this.runs = runs;
    }

    @Schema(description = "An act on many petitions that is looked at first")
    record BulkQuestion(
            @Schema(example = "ASSIGN") BulkAct act,

            @Schema(description = "Ids of petitions, 100 at most", example = "[17, 18]")
            List<Long> ids) {}

    @Schema(description = "With which it will be tried; what the caller doesn't see isn't there")
    record BulkAnswer(List<BulkCase> ready, List<BulkCase> not) {}

    @Schema(description = "A petition before the act")
    record BulkCase(
            long id,
            String number,
            String title,

            @Schema(description = "Its last fact, to be given back")
            int seq,

            @Schema(description = "Numbers of the letters that wait to be served")
            List<String> letters,

            @Schema(description = "Why this account may not do the act with it now")
            List<Ground> grounds) {
        static BulkCase of(Chosen one, Ui ui) {
            return new BulkCase(
                    one.line().id(),
                    one.line().number(),
                    one.line().title(),
                    one.seq(),
                    one.letters().stream().map(letter -> letter.number()).toList(),
                    one.objections().stream().map(no -> Ground.of(no, ui)).toList());
        }
    }

    @Schema(description = "An act on many petitions, confirmed")
    record BulkOrder(
            @Schema(description = "Names it, so that it is done once however often it is sent")
            UUID run,

            @Schema(example = "ASSIGN") BulkAct act,

            @Schema(description = "100 at most") List<BulkSeen> cases,

            @Schema(description = "The facts that the act has, the same for all of them")
            BulkFacts facts) {}

    @Schema(description = "A petition as the caller has seen it")
    record BulkSeen(
            @Schema(example = "17") long id,

            @Schema(description = "Its last fact", example = "3")
            int seq) {}

    @Schema(description = "What became of each")
    record BulkReported(
            UUID run,
            BulkAct act,
            @Schema(description = "In UTC (RFC 3339)") Instant beganAt,

            @Schema(description = "Absent while it goes on, or when it was broken off") @Nullable
            Instant endedAt,

            List<BulkResult> results) {
        static BulkReported of(BulkRun run) {
            return new BulkReported(
                    run.id(),
                    run.act(),
                    run.beganAt(),
                    run.endedAt(),
                    run.items().stream()
                            .map(item -> new BulkResult(item.petition(), item.result(), item.reasons()))
                            .toList());
        }
    }

    @Schema(description = "What became of one petition")
    record BulkResult(
            long id,

            @Schema(
                    description =
                            "DONE; REFUSED by the law; CHANGED by somebody else in between; NOT_THERE any more for the"
                                    + " caller; FAILED, and nothing of it was changed")
            BulkRun.Result result,

            @Schema(description = "Why not, in words of the language asked for, with the article")
            List<BulkRun.Reason> reasons) {}

    @PostMapping("/check")
    @Operation(
            summary = "Look at an act on many petitions",
            description =
                    "Nothing is changed. What needs a judgement of its own is only for petitions with the same text.")
    BulkAnswer check(Ui ui, Actor actor, @RequestBody BulkQuestion asked) {
        BulkAct act = allowed(actor, asked.act());
        few("ids", asked.ids().size());
        List<Chosen> chosen = runs.choose(
                        actor, act, asked.ids().stream().distinct().toList())
                .orElseThrow(Missing::new);
        return new BulkAnswer(cases(ui, act, chosen, true), cases(ui, act, chosen, false));
    }

    private static List<BulkCase> cases(Ui ui, BulkAct act, List<Chosen> chosen, boolean ready) {
        return chosen.stream()
                .filter(one -> BulkRuns.ready(act, one) == ready)
                .map(one -> BulkCase.of(one, ui))
                .toList();
    }

    @PostMapping
    @Operation(
            summary = "One act on many petitions",
            description =
                    "Each by itself, by the rules of the act alone; what is refused keeps none of the others. A run that was"
                            + " sent before is only told again. ACCEPT has kind, branch, remark; DECLINE ground, body;"
                            + " ASSIGN department, days, instruction; DRAFT_OPINION outcome, findings, opinion, basis;"
                            + " REVIEW_LAW and APPROVE remarks; SERVE on, means, note; NOTE_EXECUTION what, done.")
    BulkReported act(Ui ui, Actor actor, @RequestBody BulkOrder order) {
        BulkAct act = allowed(actor, order.act());
        few("cases", order.cases().size());
        SharedFacts.check(act, order.facts());
        Map<Long, Integer> seen = new LinkedHashMap<>();
        order.cases().forEach(one -> seen.put(one.id(), one.seq()));
        if (!runs.run(actor, order.run(), act, seen, order.facts(), no -> {
            Ground ground = Ground.of(no, ui);
            return new BulkRun.Reason(ground.text(), no.provision().citation(ui.locale()));
        })) throw new Missing();
        return report(actor, order.run());
    }

    @GetMapping("/{bulk}")
    @Operation(summary = "What became of an act on many petitions", description = "The caller's own ones.")
    BulkReported report(Actor actor, @PathVariable UUID bulk) {
        return runs.find(actor, bulk).map(BulkReported::of).orElseThrow(Missing::new);
    }

    private static BulkAct allowed(Actor actor, BulkAct act) {
        return BulkAct.find(actor, act.name()).orElseThrow(Missing::new);
    }

    private static void few(String field, int many) {
        if (many < 1 || many > BulkRuns.MOST) throw new WrongField(field, WrongField.Kind.NO_SUCH_VALUE);
    }
}
