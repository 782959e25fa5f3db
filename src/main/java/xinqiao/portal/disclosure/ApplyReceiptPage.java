package xinqiao.portal.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.disclosure.OwnApplications;
import xinqiao.identity.Applicant;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Receipt;
import xinqiao.portal.visit.QrCode;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Go;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** What the applicant takes home. Only the browser that sent the form can open it, and only for a while. */
@RestController
@Guides({Provision.LAW_D1, Provision.LAW_D3})
class ApplyReceiptPage {
    private final Applying applying;
    private final OwnApplications applications;
    private final Houses houses;
    private final Templates pages;
    private final SiteAddress site;

    ApplyReceiptPage(
            Applying applying, OwnApplications applications, Houses houses, Templates pages, SiteAddress site) {
        this.site = site;
        this.applying = applying;
        this.applications = applications;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/disclosure/apply/receipt")
    ResponseEntity<?> receipt(Ui ui, HttpServletRequest request) {
        return VisitCookie.APPLIED
                .read(request)
                .flatMap(applying::receipt)
                .<ResponseEntity<?>>map(receipt -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(pages.portalApplyReceipt(ui, view(ui, receipt))))
                .orElseGet(() -> Go.to("/track", Flash.Kind.NOTE, "portal.receipt-gone"));
    }

    /** The code isn't in the picture: whoever photographs it over a shoulder gets the number only. */
    private ApplyReceipt view(Ui ui, Receipt receipt) {
        String address = UriComponentsBuilder.fromUriString(site.of("/track"))
                .queryParam("number", receipt.number())
                .toUriString();
        var file = applications.read(new Applicant(receipt.id()));
        var entry = file.application().entry();
        return new ApplyReceipt(
                receipt.number(),
                receipt.code(),
                houses.get(entry.houseCode()).name(ui.locale()),
                houses.contacts(entry.houseCode())
                        .map(Contacts::disclosurePhone)
                        .orElse(""),
                entry.arrivedOn(),
                file.application().receivedOn(),
                file.profile(),
                address,
                QrCode.of(address));
    }
}
