package xinqiao.portal.participation;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.participation.Consultation;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.FromOutside;
import xinqiao.participation.PublicEvent;
import xinqiao.participation.Survey;
import xinqiao.participation.SurveyItem;
import xinqiao.participation.Voice;
import xinqiao.portal.visit.Secret;
import xinqiao.portal.visit.SentOften;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Consultations, surveys and events for everybody: the lists, one to be read, and what one says to it. */
@RestController
@Guides({Provision.GS_C25, Provision.GS_15})
class DialoguesPages {
    private static final String LIST = "/{papers:consultations|surveys|events}";
    private static final String ONE = LIST + "/{number:\\d{4}-\\d{4}-[A-Z]\\d+}";
    private static final int LONG = 10_000;
    private static final int SHORT = 100;
    private static final int PAGE = 50;

    private final FromOutside outside;
    private final Houses houses;
    private final FileStore store;
    private final SentOften often;
    private final Templates pages;

    DialoguesPages(FromOutside outside, Houses houses, FileStore store, SentOften often, Templates pages) {
        this.outside = outside;
        this.houses = houses;
        this.store = store;
        this.often = often;
        this.pages = pages;
    }

    @GetMapping(LIST)
    JteModel all(
            Ui ui,
            @PathVariable String papers,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") String before) {
        var kind = kind(papers);
        var last = before.isEmpty() ? null : outside.find(kind, before).orElse(null);
        var found = outside.page(kind, houses.find(house).map(House::code).orElse(null), last, PAGE + 1);
        boolean more = found.size() > PAGE;
        return pages.portalPapers(
                ui,
                new PublicDialogues(kind, more ? found.subList(0, PAGE) : found, houses),
                house,
                last != null,
                more);
    }

    /** What is asked often, with its answer. */
    @GetMapping("/questions")
    JteModel questions(Ui ui) {
        return pages.portalQuestions(ui, new PublicDialogues(DialogueKind.FAQ, outside.all(DialogueKind.FAQ), houses));
    }

    private static DialogueKind kind(String slug) {
        return switch (slug) {
            case "consultations" -> DialogueKind.CONSULTATION;
            case "surveys" -> DialogueKind.SURVEY;
            default -> DialogueKind.EVENT;
        };
    }

    @GetMapping(ONE)
    ResponseEntity<JteModel> one(Ui ui, @PathVariable String papers, @PathVariable String number) {
        var form = Form.empty().with("form", Secret.fresh()).with("people", "1");
        return page(ui, HttpStatus.OK, find(papers, number), form, List.of());
    }

    private Dialogue find(String papers, String number) {
        return outside.find(kind(papers), number).orElseThrow(Missing::new);
    }

    @GetMapping(ONE + "/files/{file:\\d+}")
    ResponseEntity<Resource> file(@PathVariable String papers, @PathVariable String number, @PathVariable long file) {
        var found = outside.files(find(papers, number)).stream()
                .filter(each -> each.id() == file)
                .findFirst()
                .orElseThrow(Missing::new);
        var headers = new HttpHeaders();
        Download.shown(new StoredFile(found.sha256(), found.name(), found.type(), found.size()))
                .forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(new FileSystemResource(store.path(found.sha256())));
    }

    @PostMapping(ONE)
    ResponseEntity<?> send(
            Ui ui,
            @PathVariable String papers,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response) {
        var one = find(papers, number);
        var form = Form.of(request);
        if (!Secret.wellFormed(form.value("form"))) form = form.with("form", Secret.fresh());
        var checked = check(one, form);
        if (!checked.ok()) return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, one, checked, List.of());
        if (often.tooOften(request)) {
            var slow = form.problem(first(one), "portal.problem.sent-often");
            return page(ui, HttpStatus.TOO_MANY_REQUESTS, one, slow, List.of());
        }
        Decision<?> said = say(one, form);
        if (said instanceof Refused<?> no)
            return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, one, form, no.objections());
        often.count(request);
        if (said instanceof Granted<?>(Voice.Ticket ticket)) {
            VisitCookie.PLACE.write(request, response, new VisitCookie.Pair(ticket.number(), ticket.code()));
            return Go.done(EventPlacePage.PATH, "participation.signed-up");
        }
        return Go.done(PublicDialogues.path(one), "participation.thanks");
    }

    private static String first(Dialogue one) {
        return switch (one.kind()) {
            case SURVEY -> "q-1";
            case EVENT -> "name";
            case CONSULTATION, FAQ, OPINION, QUESTION -> "words";
        };
    }

    private static Form check(Dialogue one, Form form) {
        Form checked = form;
        for (String name : List.of("name", "contact"))
            if (form.value(name).length() > SHORT) checked = checked.problem(name, "participation.problem.long");
        for (String name : form.values().keySet())
            if (form.value(name).length() > LONG) checked = checked.problem(name, "participation.problem.long");
        if (one.kind() == DialogueKind.EVENT && number(form.value("people")) < 1)
            checked = checked.problem("people", "participation.problem.people");
        return checked;
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private Decision<?> say(Dialogue one, Form form) {
        var said = new Voice.Said(form.value("name"), form.value("contact"), form.value("words"));
        String secret = form.value("form");
        return switch (one.content()) {
            case Survey survey -> answer(one, survey, form, secret);
            case PublicEvent _ -> outside.signUp(one, said, number(form.value("people")), secret);
            default -> outside.comment(one, said, secret);
        };
    }

    private Decision<Dialogue> answer(Dialogue one, Survey survey, Form form, String secret) {
        Map<Integer, List<Integer>> choices = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        for (SurveyItem item : survey.items()) {
            String name = "q-" + item.no();
            if (item.kind() == SurveyItem.Kind.TEXT) {
                if (!form.value(name).isEmpty()) texts.put(item.no(), form.value(name));
                continue;
            }
            List<Integer> chosen = new ArrayList<>();
            for (String value : form.all(name)) {
                int no = number(value);
                boolean several = item.kind() == SurveyItem.Kind.MULTIPLE;
                if (no >= 1 && no <= item.choices() && !chosen.contains(no) && (several || chosen.isEmpty()))
                    chosen.add(no);
            }
            if (!chosen.isEmpty()) choices.put(item.no(), chosen);
        }
        return outside.answer(one, choices, texts, secret);
    }

    private ResponseEntity<JteModel> page(
            Ui ui, HttpStatus status, Dialogue one, Form form, List<Objection> objections) {
        String house =
                houses.find(one.house()).map(each -> each.name(ui.locale())).orElse(one.house());
        int left = FromOutside.takes(one, ui.today()) ? outside.left(one) : 0;
        var view = new PublicDialogue(one, house, outside.files(one), left, form, objections);
        JteModel page = switch (one.content()) {
            case Consultation said -> pages.portalConsultation(ui, view, said);
            case Survey said -> pages.portalSurvey(ui, view, said);
            case PublicEvent said -> pages.portalEvent(ui, view, said);
            default -> throw new Missing();
        };
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
