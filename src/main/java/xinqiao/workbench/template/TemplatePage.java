package xinqiao.workbench.template;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.WorkKind;
import xinqiao.template.CheckedTemplate;
import xinqiao.template.LetterTemplate;
import xinqiao.template.LetterTemplates;
import xinqiao.template.LetterTemplates.Draft;
import xinqiao.template.TemplateKey;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;

/** The words of one kind of letter: written beside the page that they make, tried on a case, put to the leader, withdrawn. */
@RestController
@Guides({Provision.KM_7, Provision.JF_V6A})
class TemplatePage {
    private static final String ONE = TemplatesView.PATH + "/{template}";

    private final LetterTemplates templates;
    private final TemplateShown shown;
    private final Trial trial;
    private final Templates pages;

    TemplatePage(LetterTemplates templates, TemplateShown shown, Trial trial, Templates pages) {
        this.templates = templates;
        this.shown = shown;
        this.trial = trial;
        this.pages = pages;
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable String template) {
        var key = key(actor, template);
        var open = open(actor, key);
        return page(ui, actor, key, open == null ? Form.empty() : filled(open), List.of());
    }

    /** Keeps what was typed, shows it, puts a value in, or puts it to the leader, as the button says. */
    @PostMapping(ONE)
    ResponseEntity<?> write(Ui ui, Actor actor, @PathVariable String template, HttpServletRequest request) {
        var key = key(actor, template);
        if (!LetterTemplates.writes(actor, profile(actor, key).kind())) throw new Missing();
        var form = Form.of(request);
        if (!form.value("insert").isEmpty()) return ResponseEntity.ok(page(ui, actor, key, inserted(form), List.of()));
        if (form.value("do").equals("preview")) return ResponseEntity.ok(page(ui, actor, key, form, List.of()));
        for (String day : List.of("from", "until"))
            if (!form.value(day).isEmpty() && form.date(day).isEmpty()) form = form.problem(day, "template.day.wrong");
        if (!form.ok()) return refused(page(ui, actor, key, form, List.of()));
        var draft = new Draft(
                form.value("zh"),
                form.value("en"),
                form.date("from").orElse(null),
                form.date("until").orElse(null));
        int version = number(form, "version");
        var saved = templates.save(actor, key, version, number(form, "seq"), draft);
        if (saved instanceof Granted<LetterTemplate>(LetterTemplate one)
                && form.value("do").equals("submit")) {
            // what was typed is kept, whatever comes of it
            form = form.with("seq", Integer.toString(one.seq()));
            return answer(ui, actor, key, form, templates.submit(actor, key, version, one.seq()), "template.submitted");
        }
        return answer(ui, actor, key, form, saved, "template.saved");
    }

    @PostMapping(ONE + "/begin")
    ResponseEntity<?> begin(Ui ui, Actor actor, @PathVariable String template, HttpServletRequest request) {
        var key = key(actor, template);
        var form = Form.of(request);
        int based = number(form, "based");
        return answer(
                ui, actor, key, Form.empty(), templates.begin(actor, key, based < 1 ? null : based), "template.begun");
    }

    @PostMapping(ONE + "/{deed:approve|send-back|withdraw|drop}")
    ResponseEntity<?> decide(
            Ui ui, Actor actor, @PathVariable String template, @PathVariable String deed, HttpServletRequest request) {
        var key = key(actor, template);
        var form = Form.of(request);
        int version = number(form, "version");
        int seen = number(form, "seq");
        return switch (deed) {
            case "approve" ->
                answer(ui, actor, key, form, templates.approve(actor, key, version, seen), "template.approved");
            case "send-back" ->
                answer(
                        ui,
                        actor,
                        key,
                        form,
                        templates.sendBack(actor, key, version, seen, form.value("reason")),
                        "template.sent-back");
            case "withdraw" ->
                answer(
                        ui,
                        actor,
                        key,
                        form,
                        templates.withdraw(actor, key, version, seen, form.value("reason-" + version)),
                        "template.withdrawn");
            default -> answer(ui, actor, key, form, templates.drop(actor, key, version, seen), "template.dropped");
        };
    }

    /** A version as PDF, of the invented case. */
    @GetMapping(ONE + "/versions/{version:\\d{1,6}}/{language:zh|en}")
    ResponseEntity<byte[]> pdf(
            Ui ui,
            Actor actor,
            @PathVariable String template,
            @PathVariable int version,
            @PathVariable String language) {
        var key = key(actor, template);
        var profile = profile(actor, key);
        var one = templates.versions(actor, key).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(Missing::new);
        CheckedTemplate checked = templates.check(profile, key, one.zh(), one.en());
        if (!checked.good()) throw new Missing();
        Letter letter = trial.letter(ui, actor, profile, key, checked.parts(), Map.of(), TemplateView.locale(language));
        if (letter == null) throw new Missing();
        return Pdf.inline(trial.pdf(letter), "template-" + version);
    }

    private ResponseEntity<?> answer(
            Ui ui, Actor actor, TemplateKey key, Form form, Decision<LetterTemplate> decision, String done) {
        return switch (decision) {
            case Granted<LetterTemplate> _ -> Go.done(TemplatesView.path(key), done);
            case Refused<LetterTemplate> no -> {
                var open = open(actor, key);
                // the forms beside the editor bring no words along
                var kept = form.values().containsKey("zh") || open == null ? form : merged(filled(open), form);
                yield refused(page(ui, actor, key, kept, no.objections()));
            }
        };
    }

    private static Form merged(Form words, Form typed) {
        Form all = words;
        for (var value : typed.values().entrySet())
            if (value.getKey().startsWith("reason"))
                all = all.with(value.getKey(), value.getValue().toArray(String[]::new));
        return all;
    }

    /** Without JavaScript a value goes to the end of its text. */
    private static Form inserted(Form form) {
        String[] what = form.value("insert").split(":", 2);
        if (what.length < 2 || !(what[0].equals("zh") || what[0].equals("en"))) return form;
        String text = form.value(what[0]);
        String words = what[1].startsWith("【") ? "\n" + what[1] + "\n" : what[1];
        return form.with(what[0], text + words);
    }

    private JteModel page(Ui ui, Actor actor, TemplateKey key, Form form, List<Objection> objections) {
        Procedure profile = profile(actor, key);
        var open = open(actor, key);
        WorkKind work = profile.kind();
        var now = templates.today(actor, profile, key);
        String zh = open == null ? now.zh() : form.value("zh");
        String en = open == null ? now.en() : form.value("en");
        CheckedTemplate checked = templates.check(profile, key, zh, en);
        List<ShownLetter> pictures = new ArrayList<>();
        String number = form.value("case");
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Optional<Map<LetterField, Object>> known =
                    number.isEmpty() ? Optional.of(Map.of()) : trial.of(actor, work, number, locale);
            if (known.isEmpty()) {
                form = form.problemOf("case").isPresent() ? form : form.problem("case", "template.case.missing");
                known = Optional.of(Map.of());
            }
            if (!checked.good()) continue;
            Letter letter = trial.letter(ui, actor, profile, key, checked.parts(), known.get(), locale);
            if (letter != null) pictures.add(new ShownLetter(locale, trial.pictures(letter)));
        }
        return pages.deskTemplate(
                ui, shown.of(ui, actor, profile, key, open, now, checked, pictures, form, objections));
    }

    private @Nullable LetterTemplate open(Actor actor, TemplateKey key) {
        return templates.versions(actor, key).stream()
                .filter(one -> one.state().open())
                .findFirst()
                .orElse(null);
    }

    private static Form filled(LetterTemplate one) {
        return Form.empty()
                .with("zh", one.zh())
                .with("en", one.en())
                .with("from", day(one.from()))
                .with("until", day(one.until()))
                .with("seq", Integer.toString(one.seq()))
                .with("version", Integer.toString(one.version()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private TemplateKey key(Actor actor, String words) {
        var key = TemplateKey.of(words).orElseThrow(Missing::new);
        Procedure _ = profile(actor, key);
        return key;
    }

    private Procedure profile(Actor actor, TemplateKey key) {
        return templates.procedure(actor, key).orElseThrow(Missing::new);
    }

    private static int number(Form form, String field) {
        String typed = form.value(field);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
