package xinqiao.portal.write;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.identity.Petitioner;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Receipt;
import xinqiao.portal.visit.QrCode;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.procedure.TermKey;
import xinqiao.web.Flash;
import xinqiao.web.Go;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** What the petitioner takes home. Only the browser that sent the form can open it, and only for a while. */
@RestController
@Guides({Provision.KM_11B, Provision.LAW_P1})
class WriteReceiptPage {
    private final Sending sending;
    private final PetitionDesk desk;
    private final Houses houses;
    private final Templates pages;
    private final SiteAddress site;

    WriteReceiptPage(Sending sending, PetitionDesk desk, Houses houses, Templates pages, SiteAddress site) {
        this.site = site;
        this.sending = sending;
        this.desk = desk;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/write/receipt")
    ResponseEntity<?> receipt(Ui ui, HttpServletRequest request) {
        return VisitCookie.RECEIPT
                .read(request)
                .flatMap(sending::receipt)
                .<ResponseEntity<?>>map(receipt -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(pages.portalReceipt(ui, view(ui, receipt))))
                .orElseGet(() -> Go.to("/track", Flash.Kind.NOTE, "portal.receipt-gone"));
    }

    /** The code isn't in the picture: whoever photographs it over a shoulder gets the number only. */
    private WriteReceipt view(Ui ui, Receipt receipt) {
        String address = UriComponentsBuilder.fromUriString(site.of("/track"))
                .queryParam("number", receipt.number())
                .toUriString();
        CaseFile file = desk.read(new Petitioner(receipt.id()));
        var petition = file.petition();
        return new WriteReceipt(
                receipt.number(),
                receipt.code(),
                houses.get(petition.origin().houseCode()).name(ui.locale()),
                petition.origin().receivedOn(),
                petition.origin().anonymous(),
                petition.walls().isProtected(),
                file.asked(),
                file.clocks().stream()
                        .filter(clock -> clock.term().equals(TermKey.NOTICE.key()))
                        .findFirst()
                        .orElse(null),
                file.profile(),
                address,
                QrCode.of(address));
    }
}
