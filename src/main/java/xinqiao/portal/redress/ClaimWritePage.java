package xinqiao.portal.redress;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.petition.Receipt;
import xinqiao.portal.disclosure.TakingHouses;
import xinqiao.portal.visit.QrCode;
import xinqiao.portal.visit.Secret;
import xinqiao.portal.visit.SentOften;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.redress.ClaimKind;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** A complaint about disclosure, or a request that a record about oneself be corrected: one form, a number and a code. */
@RestController
@Guides({Provision.SZ_28, Provision.SZ_31, Provision.SZ_32, Provision.LAW_D7})
class ClaimWritePage {
    private static final String PATH = "/disclosure/claims/{kind:complaint|correction}";
    private static final String RECEIPT = "/disclosure/claims/receipt";

    private final Claiming claiming;
    private final TakingHouses taking;
    private final ApplicationIntake intake;
    private final UnsentFiles files;
    private final SentOften often;
    private final Templates pages;
    private final SiteAddress site;

    ClaimWritePage(
            Claiming claiming,
            TakingHouses taking,
            ApplicationIntake intake,
            UnsentFiles files,
            SentOften often,
            Templates pages,
            SiteAddress site) {
        this.site = site;
        this.claiming = claiming;
        this.taking = taking;
        this.intake = intake;
        this.files = files;
        this.often = often;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(Ui ui, @PathVariable String kind, HttpServletRequest request) {
        Form asked = Form.of(request);
        Form form = Form.empty()
                .with("form", Secret.fresh())
                .with("house", asked.value("house"))
                .with("application", asked.value("application"));
        return page(ui, HttpStatus.OK, kind(kind), form, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> send(
            Ui ui,
            @PathVariable String kind,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = UnsentFiles.FIELD, required = false) List<MultipartFile> sent) {
        Form typed = Form.of(request);
        String token = Secret.wellFormed(typed.value("form")) ? typed.value("form") : Secret.fresh();
        Form form = files.keep(typed.with("form", token), token, sent == null ? List.of() : sent);
        String act = form.value("act");
        if (act.startsWith("remove-file:")) files.remove(token, act.substring(act.indexOf(':') + 1));
        if (act.startsWith("remove-file:") || act.equals("attach"))
            return page(ui, form.ok() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, kind(kind), form, List.of());
        if (!taking.takes(form.value("house"))) form = form.problem("house", "portal.problem.house");
        if (!form.ok()) return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, kind(kind), form, List.of());
        if (often.tooOften(request)) {
            Form slow = form.problem("what", "portal.problem.sent-often");
            return page(ui, HttpStatus.TOO_MANY_REQUESTS, kind(kind), slow, List.of());
        }
        var objections = claiming.send(kind(kind), form, ui.language().code(), token);
        // also refused ones that name an application: nobody tries out which numbers there are
        if (objections.isEmpty() || !form.value("application").isEmpty()) often.count(request);
        if (!objections.isEmpty()) return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, kind(kind), form, objections);
        VisitCookie.CLAIMED.write(request, response, token);
        return Go.to(RECEIPT);
    }

    /** Only the browser that sent the form can open it, and only for a while. */
    @GetMapping(RECEIPT)
    ResponseEntity<?> receipt(Ui ui, HttpServletRequest request) {
        return VisitCookie.CLAIMED
                .read(request)
                .flatMap(claiming::receipt)
                .<ResponseEntity<?>>map(receipt -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(pages.portalClaimReceipt(ui, receipt.number(), receipt.code(), qr(receipt))))
                .orElseGet(() -> Go.to("/track", Flash.Kind.NOTE, "portal.receipt-gone"));
    }

    private QrCode qr(Receipt receipt) {
        return QrCode.of(UriComponentsBuilder.fromUriString(site.of("/track"))
                .queryParam("number", receipt.number())
                .toUriString());
    }

    private ResponseEntity<JteModel> page(
            Ui ui, HttpStatus status, ClaimKind kind, Form form, List<Objection> objections) {
        String house = form.value("house");
        var profile = taking.takes(house) ? intake.profile(house) : null;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(pages.portalClaim(
                        ui,
                        kind,
                        form,
                        objections,
                        taking.options(ui.locale()),
                        files.of(form.value("form")),
                        files.largest(),
                        profile));
    }

    private static ClaimKind kind(String slug) {
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(slug))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
