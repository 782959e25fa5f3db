package xinqiao.portal.write;

import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.portal.visit.Secret;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.procedure.LimitKey;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** Writing a petition. Every button sends the whole form, so nothing that was typed is ever lost. */
@RestController
@Guides({Provision.KM_11B, Provision.KM_17A, Provision.KM_17B, Provision.KM_18C, Provision.KM_25, Provision.KM_38})
class WritePage {
    private final Sending sending;
    private final SentBefore sentBefore;
    private final HouseChoice choice;
    private final Registrations registrations;
    private final UnsentFiles files;
    private final Templates pages;

    WritePage(
            Sending sending,
            SentBefore sentBefore,
            HouseChoice choice,
            Registrations registrations,
            UnsentFiles files,
            Templates pages) {
        this.sending = sending;
        this.sentBefore = sentBefore;
        this.choice = choice;
        this.registrations = registrations;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/write")
    ResponseEntity<JteModel> write(Ui ui, HttpServletRequest request) {
        Form asked = Form.of(request);
        Form form = Form.empty()
                .with("house", asked.value("house"))
                .with("kind", asked.value("kind"))
                .with("as", "named");
        return page(ui, HttpStatus.OK, form, Secret.fresh(), List.of());
    }

    @PostMapping("/write")
    ResponseEntity<?> act(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = UnsentFiles.FIELD, required = false) List<MultipartFile> sent) {
        Form typed = Form.of(request);
        String token = Secret.wellFormed(typed.value("form")) ? typed.value("form") : Secret.fresh();
        Form form = files.keep(typed, token, sent == null ? List.of() : sent);
        String act = form.value("act");
        String what = act.substring(act.indexOf(':') + 1);
        if (act.equals("send")) return send(ui, request, response, form, token);
        if (act.equals("add-person")) form = WriteForm.withPerson(form);
        if (act.startsWith("remove-person:") && what.matches("\\d{1,2}"))
            form = WriteForm.withoutPerson(form, Integer.parseInt(what));
        if (act.startsWith("remove-file:")) files.remove(token, what);
        if (act.startsWith("house:") && choice.takes(what)) form = form.with("house", what);
        return page(ui, HttpStatus.OK, form, token, List.of());
    }

    private ResponseEntity<?> send(
            Ui ui, HttpServletRequest request, HttpServletResponse response, Form typed, String token) {
        if (sending.receipt(token).isPresent()) return sent(request, response, token);
        Form form = WriteForm.checked(typed);
        if (!form.value("house").isEmpty() && !choice.takes(form.value("house")))
            form = form.problem("house", "portal.problem.house");
        var submission = sending.submission(form, ui.language(), files.of(token));
        // what the law objects to is told together with what is merely missing
        if (!form.ok()) return refused(ui, form, token, sending.objections(submission));
        Optional<String> before = VisitCookie.RECEIPT
                .read(request)
                .filter(last -> sending.receipt(last)
                        .filter(receipt -> sentBefore.same(receipt, submission))
                        .isPresent());
        if (before.isPresent()) return sent(request, response, before.get());
        List<Objection> objections = sending.send(submission, token);
        return objections.isEmpty() ? sent(request, response, token) : refused(ui, form, token, objections);
    }

    private static ResponseEntity<Void> sent(HttpServletRequest request, HttpServletResponse response, String token) {
        VisitCookie.RECEIPT.write(request, response, token);
        return Go.to("/write/receipt");
    }

    private ResponseEntity<JteModel> refused(Ui ui, Form form, String token, List<Objection> objections) {
        Form told = WriteForm.objected(form, objections);
        return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, told, token, objections);
    }

    private ResponseEntity<JteModel> page(
            Ui ui, HttpStatus status, Form form, String token, List<Objection> objections) {
        String house = choice.takes(form.value("house")) ? form.value("house") : sending.someHouse();
        var view = new WriteView(
                form,
                token,
                files.of(token),
                choice.options(ui.locale()),
                choice.proposals(form),
                form.value("act").equals("check"),
                choice.nearer(form),
                registrations.profile(house).limit(LimitKey.REPRESENTATIVES).value(),
                objections.stream().collect(toMap(Objection::reason, Objection::provision, (first, _) -> first)));
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(pages.portalWrite(ui, view));
    }
}
