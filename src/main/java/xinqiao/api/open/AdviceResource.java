package xinqiao.api.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Cited;
import xinqiao.api.http.WrongField;
import xinqiao.organisation.House;
import xinqiao.organisation.Proposal;
import xinqiao.petition.Businesses;
import xinqiao.petition.CompetentHouses;
import xinqiao.petition.OtherRoute;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Ui;

/** Advice before anything is sent: which house, and which other statutory route (KM-16, KM-22). Nobody is kept from sending. */
@RestController
@RequestMapping("/api/v1/public/advice")
@Tag(name = "public")
class AdviceResource {
    private final CompetentHouses houses;
    private final Businesses types;

    AdviceResource(CompetentHouses houses, Businesses types) {
        this.houses = houses;
        this.types = types;
    }

    @Schema(description = "What to ask somebody who wants to write")
    record AdviceQuestions(
            @Schema(description = "Kinds of business that it may be about")
            List<AdviceChoice> types,

            @Schema(description = "What else it may be, for which the law has another route; NONE is the last")
            List<AdviceChoice> routes) {}

    @Schema(description = "One answer to choose")
    record AdviceChoice(
            @Schema(example = "REVIEW") String code,

            @Schema(description = "In the language asked for", example = "不服海关的处罚、征税、归类、许可、强制等决定")
            String name) {}

    @Schema(description = "What somebody wants to write about; nothing of it is kept")
    record AdviceOn(
            @Schema(example = "APPEAL") MatterKind kind,

            @Schema(description = "Code of a kind of business", example = "cargo") @Nullable
            String type,

            @Schema(description = "More about it, in words", example = "鲜花出口查验") @Nullable
            String business,

            @Schema(description = "Where it happened", example = "瑞丽口岸") @Nullable
            String place,

            @Schema(description = "What it is among the routes", example = "REVIEW") @Nullable
            OtherRoute route,

            @Schema(description = "Customs code of the house that was chosen, if one was", example = "8600") @Nullable
            String house) {}

    @Schema(description = "The advice")
    record Advice(
            @Schema(description = "Another statutory route that fits; absent where none was named") @Nullable
            AdvisedRoute route,

            @Schema(description = "Houses that place and business speak for, the best first; may be none")
            List<AdvisedHouse> houses,

            @Schema(description = "A lower house that could settle it sooner than the one that was chosen") @Nullable
            AdvisedHouse nearer) {}

    @Schema(description = "Another statutory route")
    record AdvisedRoute(
            OtherRoute route,

            @Schema(description = "What it is called, in the language asked for", example = "行政复议、行政诉讼")
            String way,

            @Schema(description = "How one goes about it") String how,

            @Schema(description = "The laws that provide for it")
            String law,

            @Schema(description = "The provision by which it is named; absent where the laws speak for themselves")
            @Nullable
            Cited authority) {
        static Optional<AdvisedRoute> of(@Nullable OtherRoute route, Ui texts) {
            return Optional.ofNullable(route)
                    .filter(one -> one != OtherRoute.NONE)
                    .map(one -> new AdvisedRoute(
                            one,
                            texts.t("portal.route-way." + one),
                            texts.t("portal.route-how." + one),
                            texts.t("portal.route-law." + one),
                            one.provision().map(Cited::of).orElse(null)));
        }
    }

    @Schema(description = "A house to write to")
    record AdvisedHouse(
            @Schema(description = "Customs code", example = "8602")
            String code,

            @Schema(description = "In the language asked for", example = "瑞丽海关")
            String name,

            @Schema(description = "Words of place and business that speak for it", example = "[\"瑞丽\"]")
            List<String> reasons) {
        static AdvisedHouse of(House house, List<String> reasons, Ui texts) {
            return new AdvisedHouse(house.code(), house.name(texts.locale()), reasons);
        }

        static AdvisedHouse of(Proposal one, Ui texts) {
            return of(
                    one.house(),
                    one.reasons().stream().map(Proposal.Reason::word).toList(),
                    texts);
        }
    }

    @GetMapping
    @Operation(
            summary = "What to ask before somebody writes",
            description = "The same questions as on the public site.")
    AdviceQuestions questions(Ui ui, @RequestParam MatterKind kind) {
        return new AdviceQuestions(
                types.all().stream()
                        .map(type -> new AdviceChoice(type.code(), type.name(ui.locale())))
                        .toList(),
                OtherRoute.of(kind).stream()
                        .map(route -> new AdviceChoice(route.name(), ui.t("portal.route." + route)))
                        .toList());
    }

    @PostMapping
    @Operation(
            summary = "Which house, and which other statutory route",
            description = "Advice only: any house takes the petition all the same.")
    Advice advise(Ui ui, @RequestBody AdviceOn about) {
        OtherRoute route = about.route();
        if (route != null && !OtherRoute.of(about.kind()).contains(route)) throw wrong("route");
        String type = said(about.type());
        if (!type.isEmpty() && types.name(type, ui.locale()).isEmpty()) throw wrong("type");
        String house = said(about.house());
        if (!house.isEmpty() && !houses.takes(house)) throw wrong("house");
        List<Proposal> proposals = houses.proposals(said(about.place()), type, said(about.business()));
        return new Advice(
                AdvisedRoute.of(route, ui).orElse(null),
                proposals.stream().map(one -> AdvisedHouse.of(one, ui)).toList(),
                houses.nearer(house, proposals)
                        .map(lower -> AdvisedHouse.of(lower, List.of(), ui))
                        .orElse(null));
    }

    private static WrongField wrong(String field) {
        return new WrongField(field, WrongField.Kind.NO_SUCH_VALUE);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
