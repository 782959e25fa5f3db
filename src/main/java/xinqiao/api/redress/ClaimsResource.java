package xinqiao.api.redress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.api.http.Cursors;
import xinqiao.api.http.FileParts;
import xinqiao.api.http.Replies;
import xinqiao.api.http.WrongField;
import xinqiao.api.redress.ClaimParts.BroughtClaim;
import xinqiao.api.redress.ClaimParts.ClaimDeed;
import xinqiao.api.redress.ClaimParts.ClaimPage;
import xinqiao.api.redress.ClaimParts.ListedClaim;
import xinqiao.api.redress.ClaimParts.OneClaim;
import xinqiao.identity.Actor;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.redress.ClaimDesk;
import xinqiao.redress.ClaimFilter;
import xinqiao.redress.ClaimFilter.Box;
import xinqiao.redress.ClaimForm;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.ClaimReceipt;
import xinqiao.redress.Claims;

/** Claims: taken down, handed to who can look into them, answered, served. */
@RestController
@RequestMapping("/api/v1/claims")
@Tag(
        name = "claims",
        description = "Complaints about disclosure (投诉举报) and requests for the correction of a record (更正申请)")
class ClaimsResource {
    private final ClaimDesk desk;
    private final Claims claims;
    private final FileParts parts;
    private final Replies replies;

    ClaimsResource(ClaimDesk desk, Claims claims, FileParts parts, Replies replies) {
        this.desk = desk;
        this.claims = claims;
        this.parts = parts;
        this.replies = replies;
    }

    @GetMapping
    @Operation(summary = "List claims", description = "The newest first; others don't exist for the caller.")
    ClaimPage list(
            Actor actor,
            @Parameter(description = "MINE waits for the caller's department") @RequestParam(defaultValue = "OPEN")
                    Box box,
            @RequestParam(required = false) @Nullable ClaimKind kind,
            @RequestParam(required = false) @Nullable Long before,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Cursors.size(size);
        var found = desk.list(actor, new ClaimFilter(box, kind), before, size);
        var shown = found.subList(0, Math.min(size, found.size()));
        Long next = found.size() > size ? (Long) shown.getLast().id() : null;
        return new ClaimPage(shown.stream().map(ListedClaim::of).toList(), next);
    }

    @GetMapping("/{claim}")
    @Operation(
            summary = "One claim",
            description = "Names and addresses in full at the desk that answers, masked elsewhere.")
    OneClaim read(Actor actor, @PathVariable long claim) {
        return OneClaim.of(desk.read(actor, claim));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take a claim down",
            description =
                    "A complaint goes to the supervision department, and whoever took it down doesn't see it any more. The answer holds the query code, which is kept nowhere else.")
    ResponseEntity<ClaimReceipt> register(
            Actor actor,
            @RequestBody BroughtClaim claim,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        return write(actor, claim.form(actor.houseCode(), List.of()), key);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Take a claim down with files", description = "Part claim is JSON, parts files are the files.")
    ResponseEntity<ClaimReceipt> registerWithFiles(
            Actor actor,
            @RequestPart("claim") BroughtClaim claim,
            @RequestPart("files") List<MultipartFile> files,
            @Parameter(description = Replies.ABOUT) @RequestHeader(name = Replies.HEADER, required = false) @Nullable
                    String key) {
        // nothing is stored for whoever may not take one down
        var mayTake = ClaimDesk.takes(actor, claim.kind()) ? parts.keep(files) : List.<Upload>of();
        return write(actor, claim.form(actor.houseCode(), mayTake), key);
    }

    private ResponseEntity<ClaimReceipt> write(Actor actor, ClaimForm form, @Nullable String key) {
        var receipt = replies.once(
                actor,
                Long.toString(actor.accountId()),
                key,
                form,
                ClaimReceipt.class,
                () -> claims.register(actor, form).orElseThrow());
        return ResponseEntity.created(URI.create("/api/v1/claims/" + receipt.id()))
                .body(receipt);
    }

    @PostMapping("/{claim}/act")
    @Operation(
            summary = "Do one of the acts that are open",
            description = "204 where the claim is no longer the caller's to see.")
    ResponseEntity<OneClaim> act(Actor actor, @PathVariable long claim, @RequestBody ClaimDeed body) {
        var there = desk.read(actor, claim).claim(); // or there is none
        var done = switch (body.act()) {
            case ASSIGN -> claims.assign(actor, there.id(), needed("department", body.department()));
            case DECIDE ->
                claims.decide(
                        actor,
                        there.id(),
                        needed("outcome", body.outcome()),
                        text(body.reason()),
                        text(body.destination()));
            case SERVE -> claims.serve(actor, there.id(), needed("on", body.on()));
        };
        long id = done.orElseThrow();
        try {
            return ResponseEntity.ok(OneClaim.of(desk.read(actor, id)));
        } catch (NotThere outOfSight) {
            return ResponseEntity.noContent().build();
        }
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) throw new WrongField(field, WrongField.Kind.MISSING);
        return value;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
