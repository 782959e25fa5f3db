package xinqiao.workbench.serving;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.serving.LetterKey;
import xinqiao.serving.LetterKey.Family;
import xinqiao.serving.Notice;
import xinqiao.serving.Openings;
import xinqiao.serving.Posting;
import xinqiao.serving.PublicNotices;
import xinqiao.serving.ServiceRecords;
import xinqiao.serving.Serving;
import xinqiao.serving.ServingPapers;
import xinqiao.serving.Servings;
import xinqiao.serving.Way;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;

/** The service of one letter: every try, what proves it, and what may be tried next. */
@RestController
@Guides({Provision.LAW_D8, Provision.LAW_P1, Provision.KM_31})
class LetterServicePage {
    private static final String PETITION = "/desk/petitions/{id:\\d+}/letters/{letter:\\d+}/service";
    private static final String APPLICATION = "/desk/applications/{application:\\d+}/letters/{letter:\\d+}/service";
    private static final String ONE = ServingLinks.PATH + "/{serving:\\d+}";

    private final Servings servings;
    private final Posting posting;
    private final ServiceRecords records;
    private final Openings openings;
    private final PublicNotices notices;
    private final ServingPapers papers;
    private final Templates pages;

    LetterServicePage(
            Servings servings,
            Posting posting,
            ServiceRecords records,
            Openings openings,
            PublicNotices notices,
            ServingPapers papers,
            Templates pages) {
        this.servings = servings;
        this.posting = posting;
        this.records = records;
        this.openings = openings;
        this.notices = notices;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(PETITION)
    JteModel ofPetition(Ui ui, Actor actor, @PathVariable long id, @PathVariable long letter) {
        return show(ui, actor, new LetterKey(Family.PETITION, id, letter));
    }

    @GetMapping(APPLICATION)
    JteModel ofApplication(Ui ui, Actor actor, @PathVariable long application, @PathVariable long letter) {
        return show(ui, actor, new LetterKey(Family.APPLICATION, application, letter));
    }

    private JteModel show(Ui ui, Actor actor, LetterKey key) {
        return page(ui, actor, key, Form.empty(), List.of());
    }

    @PostMapping(PETITION)
    ResponseEntity<?> actOnPetition(
            Ui ui, Actor actor, @PathVariable long id, @PathVariable long letter, HttpServletRequest request) {
        return act(ui, actor, new LetterKey(Family.PETITION, id, letter), Form.of(request));
    }

    @PostMapping(APPLICATION)
    ResponseEntity<?> actOnApplication(
            Ui ui, Actor actor, @PathVariable long application, @PathVariable long letter, HttpServletRequest request) {
        return act(ui, actor, new LetterKey(Family.APPLICATION, application, letter), Form.of(request));
    }

    private ResponseEntity<?> act(Ui ui, Actor actor, LetterKey key, Form form) {
        var once = ServingLinks.once(form);
        return switch (form.value("do")) {
            case "post" -> answer(ui, actor, key, form, posting.prepare(actor, List.of(key), once), "serving.prepared");
            case "record" -> answer(ui, actor, key, form, records.prepare(actor, key, once), "serving.record-made");
            case "notice" ->
                answer(
                        ui,
                        actor,
                        key,
                        form,
                        notices.ask(actor, key, form.value("ground"), once),
                        "serving.notice-asked");
            case "correct" -> correct(ui, actor, key, form, once);
            case "online" -> answer(ui, actor, key, form, openings.serve(actor, key), "serving.served-online");
            default ->
                ServingLinks.refused(page(ui, actor, key, form.problem("do", "workbench.problem.choose"), List.of()));
        };
    }

    private ResponseEntity<?> correct(Ui ui, Actor actor, LetterKey key, Form form, UUID once) {
        var on = form.date("right-day");
        if (on.isEmpty())
            return ServingLinks.refused(
                    page(ui, actor, key, form.problem("right-day", "workbench.problem.date"), List.of()));
        var decision = servings.correct(actor, key, on.get(), form.value("correct-why"), once);
        return answer(ui, actor, key, form, decision, "serving.corrected");
    }

    @GetMapping(PETITION + "/evidence.pdf")
    ResponseEntity<byte[]> evidence(Ui ui, Actor actor, @PathVariable long id, @PathVariable long letter) {
        return evidence(ui, actor, new LetterKey(Family.PETITION, id, letter));
    }

    @GetMapping(APPLICATION + "/evidence.pdf")
    ResponseEntity<byte[]> evidenceOfApplication(
            Ui ui, Actor actor, @PathVariable long application, @PathVariable long letter) {
        return evidence(ui, actor, new LetterKey(Family.APPLICATION, application, letter));
    }

    private ResponseEntity<byte[]> evidence(Ui ui, Actor actor, LetterKey key) {
        return Pdf.inline(papers.evidence(actor, key), ui.t("serving.evidence"));
    }

    @GetMapping(ONE + "/record.pdf")
    ResponseEntity<byte[]> record(Ui ui, Actor actor, @PathVariable long serving) {
        byte[] pdf = papers.record(actor, serving);
        return Pdf.inline(
                pdf,
                ui.t("serving.record") + " " + servings.open(actor, serving).number());
    }

    @PostMapping(ONE + "/signed")
    ResponseEntity<?> signed(Ui ui, Actor actor, @PathVariable long serving, HttpServletRequest request) {
        var form = Form.of(request);
        return change(
                ui, actor, serving, form, "signed-on", on -> posting.signed(actor, serving, on, form.value("signer")));
    }

    @PostMapping(ONE + "/returned")
    ResponseEntity<?> returned(Ui ui, Actor actor, @PathVariable long serving, HttpServletRequest request) {
        var form = Form.of(request);
        return change(
                ui,
                actor,
                serving,
                form,
                "returned-on",
                on -> posting.returned(actor, serving, on, form.value("returned-why")));
    }

    @PostMapping(ONE + "/failed")
    ResponseEntity<?> failed(Ui ui, Actor actor, @PathVariable long serving, HttpServletRequest request) {
        var form = Form.of(request);
        return change(
                ui,
                actor,
                serving,
                form,
                "failed-on",
                on -> records.failed(actor, serving, on, form.value("failed-why")));
    }

    @PostMapping(ONE + "/undo")
    ResponseEntity<?> undo(Ui ui, Actor actor, @PathVariable long serving, HttpServletRequest request) {
        var form = Form.of(request);
        LetterKey key = servings.open(actor, serving).letter();
        return answer(ui, actor, key, form, servings.undo(actor, serving, form.value("undo-why")), "serving.undone");
    }

    private ResponseEntity<?> change(
            Ui ui, Actor actor, long serving, Form form, String field, Function<LocalDate, Decision<Serving>> work) {
        LetterKey key = servings.open(actor, serving).letter();
        var on = form.date(field);
        if (on.isEmpty())
            return ServingLinks.refused(page(ui, actor, key, form.problem(field, "workbench.problem.date"), List.of()));
        return answer(ui, actor, key, form, work.apply(on.get()), "serving.entered");
    }

    private ResponseEntity<?> answer(Ui ui, Actor actor, LetterKey key, Form form, Decision<?> decision, String done) {
        return switch (decision) {
            case Granted<?> _ -> Go.done(ServingLinks.of(key), done);
            case Refused<?> no -> ServingLinks.refused(page(ui, actor, key, form, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, LetterKey key, Form form, List<Objection> objections) {
        var letter = servings.letter(actor, key);
        var tries = servings.of(actor, key);
        var filed = tries.stream().collect(Collectors.toMap(Serving::id, one -> records.filed(actor, one.id())));
        var opened = openings.of(actor, key);
        boolean acts = Posting.serves(actor) && letter.houseCode().equals(actor.houseCode());
        Notice notice = tries.stream()
                .filter(one -> one.way() == Way.NOTICE)
                .max(Comparator.comparing(Serving::id))
                .flatMap(one -> notices.of(actor, one.id()))
                .orElse(null);
        return pages.deskServingLetter(
                ui,
                new ServiceView(
                        letter,
                        tries,
                        filed,
                        opened,
                        openings.day(letter, opened).orElse(null),
                        notice,
                        servings.corrections(actor, key),
                        acts,
                        ServingLinks.once(form),
                        form,
                        objections));
    }
}
