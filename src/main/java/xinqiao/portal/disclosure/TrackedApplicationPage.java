package xinqiao.portal.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.identity.Applicant;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.portal.visit.Secret;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One's own application: how far it is, until when, what was answered and given, and what one adds. */
@RestController
@Guides({Provision.LAW_D2, Provision.LAW_D3, Provision.LAW_D4, Provision.LAW_D5, Provision.SZ_27, Provision.SYS_2})
class TrackedApplicationPage {
    static final String PATH = "/track/application";

    private final SignedApplicant signed;
    private final PublicApplications applications;
    private final OwnApplication own;
    private final UnsentFiles files;
    private final Templates pages;

    TrackedApplicationPage(
            SignedApplicant signed,
            PublicApplications applications,
            OwnApplication own,
            UnsentFiles files,
            Templates pages) {
        this.signed = signed;
        this.applications = applications;
        this.own = own;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(Ui ui, HttpServletRequest request) {
        return signed.with(request, applicant -> page(ui, HttpStatus.OK, applicant, Form.empty(), Secret.fresh()));
    }

    /** The reckoning of one of its own terms, day by day. */
    @GetMapping(PATH + "/why/{term}")
    ResponseEntity<?> why(Ui ui, HttpServletRequest request, @PathVariable String term) {
        return signed.with(request, applicant -> {
            var shown = applications.read(applicant, ui.locale()).clocks().stream()
                    .filter(each -> each.clock().term().equals(term))
                    .findFirst()
                    .orElseThrow(Missing::new);
            var clock = shown.clock();
            return unstored(
                    HttpStatus.OK,
                    pages.portalCaseWhy(
                            ui,
                            PATH,
                            ui.t("portal.disclosure.mine"),
                            shown.title(),
                            clock.deadline(),
                            clock.metOn(),
                            clock.running(),
                            false));
        });
    }

    @GetMapping(PATH + "/correct")
    ResponseEntity<?> askCorrection(Ui ui, HttpServletRequest request) {
        return signed.with(request, applicant -> {
            var items = applications.read(applicant, ui.locale()).items().stream()
                    .map(PublicApplication.Asked::item)
                    .toList();
            return correction(ui, HttpStatus.OK, applicant, ApplyForm.with(Form.empty(), items), Secret.fresh());
        });
    }

    @PostMapping(PATH + "/correct")
    ResponseEntity<?> correct(
            Ui ui,
            HttpServletRequest request,
            @RequestParam(name = UnsentFiles.FIELD, required = false) List<MultipartFile> sent,
            @RequestParam(name = "identity", required = false) List<MultipartFile> identity) {
        return signed.with(request, applicant -> {
            String token = token(request);
            Form form = files.keep(Form.of(request), token, sent == null ? List.of() : sent);
            form = files.keep(form, token, identity == null ? List.of() : identity, UnsentFiles.Purpose.IDENTITY);
            String act = form.value("act");
            String what = act.substring(act.indexOf(':') + 1);
            if (act.startsWith("remove-file:")) files.remove(token, what);
            if (act.startsWith("remove-identity:")) files.remove(token, what, UnsentFiles.Purpose.IDENTITY);
            if (act.equals("add-item")) form = ApplyForm.withRow(form);
            if (act.startsWith("remove-item:") && what.matches("\\d{1,2}"))
                form = ApplyForm.withoutRow(form, Integer.parseInt(what));
            boolean sends = act.equals("send") || act.isEmpty() || act.equals("next");
            if (!sends) return correction(ui, form.ok() ? HttpStatus.OK : WRONG, applicant, form, token);
            Form told = form.ok() ? corrected(ui, applicant, form, token) : form;
            return told.ok() ? Go.done(PATH, "portal.corrected") : correction(ui, WRONG, applicant, told, token);
        });
    }

    private Form corrected(Ui ui, Applicant applicant, Form form, String token) {
        return own.correct(
                applicant,
                form,
                token,
                applications.read(applicant, ui.locale()).unproved());
    }

    private static final HttpStatus WRONG = HttpStatus.UNPROCESSABLE_CONTENT;

    private ResponseEntity<?> correction(Ui ui, HttpStatus status, Applicant applicant, Form form, String token) {
        PublicApplication shown = applications.read(applicant, ui.locale());
        if (shown.correction() == null) return Go.to(PATH, Flash.Kind.NOTE, "portal.nothing-to-correct");
        return unstored(
                status,
                pages.portalApplicationCorrect(
                        ui,
                        shown,
                        form,
                        ApplyForm.rows(form),
                        token,
                        files.of(token),
                        files.of(token, UnsentFiles.Purpose.IDENTITY),
                        files.largest()));
    }

    /** 条例第三十五条 */
    @PostMapping(PATH + "/reasons")
    ResponseEntity<?> giveReasons(Ui ui, HttpServletRequest request) {
        return signed.with(request, applicant -> {
            String token = token(request);
            Form told = own.giveReasons(applicant, Form.of(request), token);
            return told.ok() ? Go.done(PATH, "portal.reasons-given") : page(ui, WRONG, applicant, told, token);
        });
    }

    @PostMapping(PATH + "/material")
    ResponseEntity<?> add(
            Ui ui,
            HttpServletRequest request,
            @RequestParam(name = UnsentFiles.FIELD, required = false) List<MultipartFile> sent) {
        return signed.with(request, applicant -> {
            String token = token(request);
            Form form = files.keep(Form.of(request), token, sent == null ? List.of() : sent);
            String act = form.value("act");
            if (act.startsWith("remove-file:")) {
                files.remove(token, act.substring(act.indexOf(':') + 1));
                return page(ui, HttpStatus.OK, applicant, form, token);
            }
            if (form.ok()) form = own.add(applicant, form, token);
            return form.ok() ? Go.done(PATH, "portal.material-added") : page(ui, WRONG, applicant, form, token);
        });
    }

    @GetMapping(PATH + "/withdraw")
    ResponseEntity<?> askWithdrawal(Ui ui, HttpServletRequest request) {
        return signed.with(
                request, applicant -> withdrawal(ui, HttpStatus.OK, applicant, Form.empty(), Secret.fresh()));
    }

    @PostMapping(PATH + "/withdraw")
    ResponseEntity<?> withdraw(Ui ui, HttpServletRequest request) {
        return signed.with(request, applicant -> {
            String token = token(request);
            Form told = own.withdraw(applicant, Form.of(request), token);
            return told.ok() ? Go.done(PATH, "portal.withdrawn") : withdrawal(ui, WRONG, applicant, told, token);
        });
    }

    private ResponseEntity<JteModel> withdrawal(
            Ui ui, HttpStatus status, Applicant applicant, Form form, String token) {
        return unstored(
                status, pages.portalApplicationWithdraw(ui, applications.read(applicant, ui.locale()), form, token));
    }

    private static String token(HttpServletRequest request) {
        String token = Form.of(request).value("form");
        return Secret.wellFormed(token) ? token : Secret.fresh();
    }

    private ResponseEntity<JteModel> page(Ui ui, HttpStatus status, Applicant applicant, Form form, String token) {
        PublicApplication shown = applications.read(applicant, ui.locale());
        return unstored(status, pages.portalApplication(ui, shown, form, token, files.of(token)));
    }

    private static ResponseEntity<JteModel> unstored(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
