package xinqiao.workbench.redress;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.redress.ClaimDesk;
import xinqiao.redress.ClaimForm;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.ClaimReceipt;
import xinqiao.redress.Claims;
import xinqiao.redress.Person;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Uploads;
import xinqiao.workbench.register.ReceiptCookie;

/** Complaints and corrections that come by letter, by phone or in person are taken down here. */
@RestController
@Guides({Provision.SZ_28, Provision.SZ_31, Provision.SZ_32})
class NewClaimPage {
    private static final String PATH = ClaimsView.PATH + "/new/{kind:[a-z]+}";

    private final Claims claims;
    private final ApplicationIntake intake;
    private final Houses houses;
    private final Uploads uploads;
    private final Templates pages;

    NewClaimPage(Claims claims, ApplicationIntake intake, Houses houses, Uploads uploads, Templates pages) {
        this.claims = claims;
        this.intake = intake;
        this.houses = houses;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel begin(Ui ui, Actor actor, @PathVariable String kind) {
        var wanted = kind(actor, kind);
        return page(
                ui, actor, wanted, Form.empty().with("received", ui.today().toString()), List.of(), none());
    }

    @PostMapping(PATH)
    ResponseEntity<?> register(
            Ui ui,
            Actor actor,
            @PathVariable String kind,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = kind(actor, kind);
        var files = uploads.take(request, "files");
        var form = Answers.check(fields(ui, actor, wanted), Form.of(request));
        if (!form.ok() || !files.objections().isEmpty())
            return refused(page(ui, actor, wanted, form, files.objections(), files));
        return switch (claims.register(actor, read(actor, wanted, form, files))) {
            case Granted<ClaimReceipt>(ClaimReceipt receipt) -> {
                String path = ClaimsView.PATH + "/receipt/" + receipt.id();
                ReceiptCookie.write(
                        request, response, new ReceiptCookie.Told(receipt.number(), receipt.code()), path);
                yield Go.to(path);
            }
            case Refused<ClaimReceipt> no -> refused(page(ui, actor, wanted, form, no.objections(), files));
        };
    }

    /** Number and code, shown this once; whoever took a complaint down doesn't see it any more. */
    @GetMapping(ClaimsView.PATH + "/receipt/{claim:\\d+}")
    JteModel receipt(
            Ui ui,
            @SuppressWarnings("unused") Actor actor,
            @PathVariable long claim,
            HttpServletRequest request,
            HttpServletResponse response) {
        var told = ReceiptCookie.take(request, response, ClaimsView.PATH + "/receipt/" + claim);
        return pages.deskClaimReceipt(ui, told.orElseThrow(Missing::new));
    }

    private static ClaimKind kind(Actor actor, String slug) {
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> ClaimsView.fresh(kind).endsWith("/" + slug))
                .filter(kind -> ClaimDesk.takes(actor, kind))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static ClaimForm read(Actor actor, ClaimKind kind, Form form, Uploads.Sent files) {
        return new ClaimForm(
                kind,
                form.value("house").isEmpty() ? actor.houseCode() : form.value("house"),
                form.date("received").orElseThrow(),
                new Person(
                        form.value("name"),
                        said(form, "document"),
                        said(form, "phone"),
                        said(form, "email"),
                        said(form, "address")),
                form.value("application"),
                form.value("what-" + kind),
                form.value("facts-" + kind),
                "zh",
                files.files());
    }

    private static @Nullable String said(Form form, String name) {
        String value = form.value(name);
        return value.isBlank() ? null : value;
    }

    private List<Field> fields(Ui ui, Actor actor, ClaimKind kind) {
        var fields = new Fields(ui, "redress.form");
        boolean complaint = kind == ClaimKind.COMPLAINT;
        if (complaint)
            fields.pick(
                    "house",
                    houses.tree().stream()
                            .filter(each -> each.path().startsWith(actor.housePath()))
                            .filter(each -> houses.petitionOffice(each.code()).isPresent())
                            .map(each -> new Option(each.code(), each.name(ui.locale())))
                            .toList());
        fields.day("received", ui.today());
        fields.line("name", "medium");
        (complaint ? fields.optional() : fields).line("document", "medium");
        fields.optional().line("phone", "medium");
        fields.optional().line("email", "medium");
        fields.optional().line("address", "full");
        if (complaint) fields.optional().line("application", "medium");
        fields.area("what-" + kind, 5);
        (complaint ? fields.optional() : fields).area("facts-" + kind, 4);
        fields.optional().files("files");
        return fields.list();
    }

    private JteModel page(
            Ui ui, Actor actor, ClaimKind kind, Form form, List<Objection> objections, Uploads.Sent files) {
        return pages.deskClaimNew(
                ui,
                kind,
                fields(ui, actor, kind),
                form,
                objections,
                files.files(),
                uploads.tickets(files.files()),
                intake.profile(actor.houseCode()));
    }

    private static Uploads.Sent none() {
        return new Uploads.Sent(List.of(), List.of());
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
