package xinqiao.workbench.review;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Channel;
import xinqiao.petition.Receipt;
import xinqiao.petition.Reviews;
import xinqiao.petition.Reviews.Way;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.register.ReceiptCookie;

/** The number of the opinion leads to what is reviewed; then the request is registered as a case of this house. */
@RestController
@Guides({Provision.KM_29, Provision.KM_30, Provision.KM_31, Provision.LAW_P3})
class ReviewRequestPage {
    static final String PATH = "/desk/reviews";
    private static final String NAMES = "workbench.review";

    /** The ways in which a request reaches the office otherwise than online. */
    private static final List<Channel> CHANNELS =
            List.of(Channel.LETTER, Channel.VISIT, Channel.FAX, Channel.EMAIL, Channel.PHONE);

    private final Reviews reviews;
    private final Houses houses;
    private final Templates pages;

    ReviewRequestPage(Reviews reviews, Houses houses, Templates pages) {
        this.reviews = reviews;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel ask(Ui ui, Actor actor, @RequestParam(defaultValue = "") String number) {
        allowed(actor);
        var begun = Form.empty()
                .with("number", number.replace("\0", "").strip())
                .with("on", ui.today().toString())
                .with("channel", Channel.LETTER.name());
        return page(ui, actor, begun, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> register(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        allowed(actor);
        var sent = Form.of(request);
        var fields = new Fields(ui, NAMES);
        ask(ui, fields);
        var form = Answers.check(fields.list(), sent);
        if (!form.ok())
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, form, List.of()));
        var asked = new Reviews.Request(
                Fields.chosen(form, "channel", Channel.class).orElseThrow(),
                form.date("on").orElseThrow(),
                form.value("wanted"),
                form.value("why"),
                form.value("late"));
        return switch (reviews.register(actor, form.value("number"), asked)) {
            case Granted<Receipt>(Receipt receipt) -> {
                String path = "/desk/petitions/" + receipt.id() + "/receipt";
                ReceiptCookie.write(request, response, receipt, path);
                yield Go.to(path);
            }
            case Refused<Receipt>(List<Objection> objections) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, form, objections));
        };
    }

    private static void allowed(Actor actor) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
    }

    private static void ask(Ui ui, Fields fields) {
        fields.one("channel", Fields.options(ui, CHANNELS, "petition.channel."));
        fields.day("on", ui.today());
        fields.area("wanted", 3);
        fields.area("why", 8);
        fields.optional().area("late", 3);
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        String number = form.value("number");
        Optional<Way> found = number.isEmpty() ? Optional.empty() : reviews.find(actor, number);
        var fields = new Fields(ui, NAMES);
        ask(ui, fields);
        return pages.deskReviewRequest(
                ui, new ReviewRequest(found.orElse(null), fields.list(), form, objections, new Names(houses, ui)));
    }
}
