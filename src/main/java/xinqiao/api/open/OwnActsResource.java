package xinqiao.api.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Replies;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Client;
import xinqiao.identity.Petitioner;
import xinqiao.law.Decision;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.Petition;
import xinqiao.petition.Upload;
import xinqiao.procedure.Satisfaction;
import xinqiao.web.Ui;

/** What petitioners do with the own petition: add to it, ask for its end, rate how it was dealt with. */
@RestController
@RequestMapping("/api/v1/public/track")
@Tag(name = "public")
class OwnActsResource {
    /** In characters; technical bounds, no law. */
    private static final int MOST_MATERIAL = 10_000;

    private static final int MOST_WORDS = 1_000;

    private final OwnSlips slips;
    private final OwnCases cases;
    private final OwnPetitions petitions;
    private final FileParts parts;
    private final Replies replies;

    OwnActsResource(OwnSlips slips, OwnCases cases, OwnPetitions petitions, FileParts parts, Replies replies) {
        this.slips = slips;
        this.cases = cases;
        this.petitions = petitions;
        this.parts = parts;
        this.replies = replies;
    }

    @Schema(name = "OwnMaterial", description = "What is added to the own petition")
    record Material(
            @Schema(example = "8602-2026-123456") String number,

            @Schema(example = "7KQ2M9XWRD") String code,

            @Schema(description = "May be empty where files come with it", example = "货物又滞留两日。")
            String words) {}

    @Schema(name = "OwnWithdrawal", description = "That the matter is to be ended (撤回)")
    record Withdrawal(
            @Schema(example = "8602-2026-123456") String number,

            @Schema(example = "7KQ2M9XWRD") String code,

            @Schema(description = "May be empty", example = "当场已经说明")
            String reason) {}

    @Schema(name = "OwnRating", description = "A rating (满意度评价); the last one counts")
    record Rating(
            @Schema(example = "8602-2026-123456") String number,

            @Schema(example = "7KQ2M9XWRD") String code,

            @Schema(description = "Of the petition office", example = "SATISFIED")
            Satisfaction office,

            @Schema(description = "Of the body that handled it, where one did", example = "SATISFIED") @Nullable
            Satisfaction handling,

            @Schema(description = "May be empty", example = "答复及时")
            String words) {}

    @PostMapping(path = "/material", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Add material to the own petition, in words")
    OwnPetition add(
            Ui ui,
            Client client,
            @RequestBody Material material,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        return added(ui, open(client, material), material, List.of(), key);
    }

    @PostMapping(path = "/material", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Add files to the own petition",
            description = "Part material is JSON, parts files are the files.")
    OwnPetition addFiles(
            Ui ui,
            Client client,
            @RequestPart("material") Material material,
            @RequestPart("files") List<MultipartFile> files,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        var petitioner = open(client, material); // before anything is stored
        return added(ui, petitioner, material, parts.keep(files), key);
    }

    private Petitioner open(Client client, Material material) {
        bounded("words", material.words(), MOST_MATERIAL);
        return slips.open(client, material.number(), material.code());
    }

    private OwnPetition added(
            Ui ui, Petitioner petitioner, Material material, List<Upload> files, @Nullable String key) {
        return act(
                ui,
                petitioner,
                key,
                List.of("material", material, files),
                who -> petitions.addMaterial(who, material.words(), files));
    }

    @PostMapping("/withdrawal")
    @Operation(
            summary = "Ask that the own petition be ended",
            description =
                    "It ends when the petition office has made sure; until then withdrawalAskedOn says since when it"
                            + " waits.")
    OwnPetition withdraw(
            Ui ui,
            Client client,
            @RequestBody Withdrawal withdrawal,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        bounded("reason", withdrawal.reason(), MOST_WORDS);
        return act(
                ui,
                slips.open(client, withdrawal.number(), withdrawal.code()),
                key,
                List.of("withdrawal", withdrawal),
                who -> petitions.askWithdrawal(who, withdrawal.reason()));
    }

    @PostMapping("/rating")
    @Operation(summary = "Rate how the own petition was dealt with")
    OwnPetition rate(
            Ui ui,
            Client client,
            @RequestBody Rating rating,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        bounded("words", rating.words(), MOST_WORDS);
        return act(
                ui,
                slips.open(client, rating.number(), rating.code()),
                key,
                List.of("rating", rating),
                who -> petitions.rate(who, rating.office(), rating.handling(), rating.words()));
    }

    private OwnPetition act(
            Ui ui,
            Petitioner who,
            @Nullable String key,
            List<Object> asked,
            Function<Petitioner, Decision<Petition>> act) {
        return replies.once(who, "public." + who.petitionId(), key, asked, OwnPetition.class, () -> {
            Petition _ = act.apply(who).orElseThrow();
            return cases.read(who, ui);
        });
    }

    static void bounded(String field, String words, int most) {
        if (words.codePointCount(0, words.length()) > most) throw new WrongField(field, WrongField.Kind.NO_SUCH_VALUE);
    }
}
