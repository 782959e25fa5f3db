package xinqiao.workbench.inquiries;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.inquiry.Inquiries;
import xinqiao.inquiry.Inquiry;
import xinqiao.inquiry.InquiryWay;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The inquiries about one case, and what waits in the house. */
@RestController
@Guides({Provision.JF_V9, Provision.JF_L8})
class InquiryPage {
    static final String WAITING = "/desk/inquiries";
    private static final String OF_CASE = "/desk/petitions/{id:\\d+}/inquiries";

    private final Inquiries inquiries;
    private final PetitionDesk desk;
    private final Templates pages;

    InquiryPage(Inquiries inquiries, PetitionDesk desk, Templates pages) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(WAITING)
    JteModel waiting(Ui ui, Actor actor) {
        return pages.deskInquiriesWaiting(ui, inquiries.waiting(actor));
    }

    @GetMapping(OF_CASE)
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        var begun = Form.empty().with("on", ui.today().toString()).with("way", InquiryWay.PHONE.name());
        return page(ui, actor, id, begun, List.of());
    }

    @PostMapping(OF_CASE)
    ResponseEntity<?> register(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var form = Answers.check(fields(ui), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, id, form, List.of()));
        LocalDate on = form.date("on").orElseThrow();
        InquiryWay way = Fields.chosen(form, "way", InquiryWay.class).orElseThrow();
        return switch (inquiries.register(actor, id, way, on, form.value("question"))) {
            case Granted<Long> _ -> Go.done(path(id), "inquiry.registered");
            case Refused<Long>(List<Objection> objections) -> refused(page(ui, actor, id, form, objections));
        };
    }

    @PostMapping(OF_CASE + "/{inquiry:\\d+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long id, @PathVariable long inquiry, HttpServletRequest request) {
        var there = desk.read(actor, id); // or there is no case
        var form = Form.of(request);
        String words = form.value("words");
        @Nullable
        Decision<Inquiry> done = switch (form.value("do")) {
            case "tell" -> inquiries.tell(actor, id, inquiry, words);
            case "slip" -> inquiries.draftSlip(actor, id, inquiry, words);
            case "approve" -> inquiries.decide(actor, id, inquiry, true, words);
            case "return" -> inquiries.decide(actor, id, inquiry, false, words);
            case "send" -> inquiries.send(actor, id, inquiry);
            default -> null;
        };
        if (done == null) return Go.to(path(there.petition().id()), Flash.Kind.WARN, "inquiry.choose");
        return switch (done) {
            case Granted<Inquiry> _ -> Go.done(path(id), "inquiry.noted");
            case Refused<Inquiry>(List<Objection> objections) -> refused(page(ui, actor, id, form, objections));
        };
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private static String path(long id) {
        return "/desk/petitions/" + id + "/inquiries";
    }

    private static List<Field> fields(Ui ui) {
        var fields = new Fields(ui, "workbench.inquiry");
        var ways = Arrays.stream(InquiryWay.values())
                .filter(way -> way != InquiryWay.PORTAL)
                .toList();
        fields.one("way", Fields.options(ui, ways, "inquiry.way."));
        fields.day("on", ui.today());
        fields.area("question", 3);
        return fields.list();
    }

    private JteModel page(Ui ui, Actor actor, long id, Form form, List<Objection> objections) {
        var origin = desk.read(actor, id).petition().origin();
        return pages.deskInquiries(
                ui, new InquiryView(actor, origin, inquiries.of(actor, id), fields(ui), form, objections));
    }
}
