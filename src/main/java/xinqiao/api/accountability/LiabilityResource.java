package xinqiao.api.accountability;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.accountability.Breach;
import xinqiao.accountability.CorrectionOrder;
import xinqiao.accountability.Liabilities;
import xinqiao.accountability.Liability;
import xinqiao.accountability.LiabilityAct;
import xinqiao.accountability.LiabilityDesk;
import xinqiao.accountability.LiabilityDesk.About;
import xinqiao.accountability.LiabilityDesk.About.What;
import xinqiao.accountability.LiabilityFilter;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.accountability.LiabilityGround;
import xinqiao.accountability.LiabilityState;
import xinqiao.accountability.NewLiability;
import xinqiao.accountability.Referral;
import xinqiao.api.http.Cursors;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;

/** Liability: proposed by the system or entered, judged, ordered to be corrected, answered, followed to its result. */
@RestController
@RequestMapping("/api/v1/liability")
@Tag(name = "liability", description = "The register of liability and orders of correction (责任追究)")
class LiabilityResource {
    private final LiabilityDesk desk;
    private final Liabilities liabilities;

    LiabilityResource(LiabilityDesk desk, Liabilities liabilities) {
        this.desk = desk;
        this.liabilities = liabilities;
    }

    @Schema(description = "A liability case as lists show it")
    record ListedLiability(
            long id,
            LiabilityGround ground,

            @Schema(description = "What the system found; absent where somebody entered it") @Nullable
            Breach breach,

            @Schema(description = "Customs code of whoever judges and orders")
            String house,

            @Schema(description = "Customs code of the unit")
            String unitHouse,

            @Schema(description = "The department; absent where the house itself is the unit") @Nullable
            Long unitDepartment,

            LocalDate foundOn,
            LiabilityState state,

            @Schema(description = "By when an answer is owed") @Nullable
            LocalDate answerBy) {
        static ListedLiability of(Liability one) {
            return new ListedLiability(
                    one.id(),
                    one.ground(),
                    one.breach(),
                    one.house(),
                    one.unitHouse(),
                    one.unitDepartment(),
                    one.foundOn(),
                    one.state(),
                    one.answerBy());
        }
    }

    @Schema(description = "One page of a list, the newest first")
    record LiabilityPage(
            List<ListedLiability> items,

            @Schema(description = "Give it as before= for the next page; absent after the last") @Nullable
            Long next) {}

    @Schema(description = "An order of correction with its answer")
    record OneCorrectionOrder(
            int no,
            String number,
            LocalDate on,
            LocalDate answerBy,
            String demands,
            @Nullable LocalDate answeredOn,
            String answer,
            @Nullable Boolean corrected,
            String finding) {
        static OneCorrectionOrder of(CorrectionOrder one) {
            return new OneCorrectionOrder(
                    one.no(),
                    one.number(),
                    one.on(),
                    one.answerBy(),
                    one.demands(),
                    one.answeredOn(),
                    one.answer(),
                    one.corrected(),
                    one.finding());
        }
    }

    @Schema(description = "One case, and what the caller may do with it now; the unit gets the orders and nothing else")
    record OneLiability(
            ListedLiability liability,

            @Schema(description = "Whether this is the bare order, without what led to it")
            boolean bare,

            Set<Long> people,

            @Schema(description = "The petition concerned, where the caller sees it") @Nullable
            Long petition,

            @Schema(description = "The application for disclosure concerned, where the caller sees it") @Nullable
            Long application,

            @Schema(description = "The complaint or request for correction concerned, where the caller sees it")
            @Nullable
            Long claim,

            @Schema(description = "The item of the unit's catalogue that was published late") @Nullable
            String item,

            String statement,
            String verdict,
            List<OneCorrectionOrder> orders,
            @Nullable Referral referral,
            String referralResult,
            String end,
            Set<LiabilityAct> open) {}

    @Schema(description = "What was seen, against which unit")
    record SeenBreach(
            LiabilityGround ground,
            String unitHouse,
            @Nullable Long unitDepartment,

            @Schema(description = "Ids of persons directly responsible, of the unit") @Nullable
            Set<Long> people,

            @Schema(description = "Number of the petition concerned, or of the application for a breach of disclosure")
            @Nullable
            String caseNumber,

            String statement) {}

    @Schema(description = "The number of what was entered")
    record EnteredLiability(
            long id,

            @Schema(
                    description =
                            "False where another house or department judges it, so that the caller sees it no more")
            boolean seen) {}

    @Schema(description = "What is done; each act takes what it needs")
    record LiabilityDeed(
            LiabilityAct act,
            @Nullable String words,

            @Schema(description = "For OPEN: persons directly responsible") @Nullable
            Set<Long> people,

            @Schema(description = "For ORDER: absent for the configured period") @Nullable
            LocalDate answerBy,

            @Schema(description = "For EXAMINE") @Nullable Boolean corrected,

            @Schema(description = "For REFER") @Nullable Referral referral) {}

    @GetMapping
    @Operation(summary = "List liability cases")
    LiabilityPage list(
            Actor actor,
            @Parameter(description = "MINE waits for the caller's post") @RequestParam(defaultValue = "OPEN") Box box,
            @RequestParam(required = false) @Nullable LiabilityState state,
            @RequestParam(required = false) @Nullable LiabilityGround ground,
            @Parameter(description = "Customs code of the unit") @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Long before,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var found = desk.list(actor, new LiabilityFilter(box, state, ground, unit, null), before, size);
        var shown = found.subList(0, Math.min(size, found.size()));
        Long next = found.size() > size ? (Long) shown.getLast().id() : null;
        return new LiabilityPage(shown.stream().map(ListedLiability::of).toList(), next);
    }

    @GetMapping("/{liability}")
    @Operation(
            summary = "One liability case",
            description = "The unit sees it from the first order on, as a bare order.")
    OneLiability read(Actor actor, @PathVariable long liability) {
        var file = desk.read(actor, liability);
        var one = file.liability();
        var about = file.about();
        return new OneLiability(
                ListedLiability.of(one),
                one.bare(),
                one.people(),
                id(about, What.PETITION),
                id(about, What.APPLICATION),
                id(about, What.CLAIM),
                about != null && about.what() == What.ITEM ? about.number() : null,
                one.content().statement(),
                one.content().verdict(),
                one.orders().stream().map(OneCorrectionOrder::of).toList(),
                one.content().referral(),
                one.content().referralResult(),
                one.content().end(),
                file.open());
    }

    private static @Nullable Long id(@Nullable About about, What what) {
        return about != null && about.what() == what ? (Long) about.id() : null;
    }

    @PostMapping
    @Operation(
            summary = "Enter what was seen",
            description = "Opened at once where the caller judges it; else a proposal to whoever does.")
    EnteredLiability enter(Actor actor, @RequestBody SeenBreach body) {
        var entry = liabilities
                .enter(
                        actor,
                        new NewLiability(
                                body.ground(),
                                body.unitHouse(),
                                body.unitDepartment(),
                                Objects.requireNonNullElse(body.people(), Set.of()),
                                text(body.caseNumber()),
                                body.statement()))
                .orElseThrow();
        return new EnteredLiability(entry.id(), entry.seen());
    }

    @PostMapping("/{liability}/act")
    @Operation(summary = "Do one of the acts that are open")
    OneLiability act(Actor actor, @PathVariable long liability, @RequestBody LiabilityDeed body) {
        String words = text(body.words());
        var done = switch (body.act()) {
            case OPEN -> liabilities.open(actor, liability, Objects.requireNonNullElse(body.people(), Set.of()), words);
            case SET_ASIDE -> liabilities.setAside(actor, liability, words);
            case ORDER -> liabilities.order(actor, liability, words, body.answerBy());
            case ANSWER -> liabilities.answer(actor, liability, words);
            case EXAMINE -> liabilities.examine(actor, liability, Boolean.TRUE.equals(body.corrected()), words);
            case REFER -> liabilities.refer(actor, liability, referral(body), words);
            case END_REFERRAL -> liabilities.endReferral(actor, liability, words);
            case CLOSE -> liabilities.close(actor, liability, words);
        };
        return read(actor, done.orElseThrow());
    }

    private static Referral referral(LiabilityDeed body) {
        if (body.referral() == null) throw new WrongField("referral", WrongField.Kind.NO_SUCH_VALUE);
        return body.referral();
    }

    private static String text(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
