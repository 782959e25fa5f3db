package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.dictionary.Dictionaries;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The statistical dictionaries: what is offered from which day on, and every version that came before. */
@RestController
@Guides(Provision.LAW_P6)
class DictionaryPage {
    private static final String PATH = AdminPaths.TOP + "/dictionaries";

    private final Dictionaries dictionaries;
    private final Templates pages;

    DictionaryPage(Dictionaries dictionaries, Templates pages) {
        this.dictionaries = dictionaries;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel all(Ui ui, Actor actor) {
        AdminPaths.mustAdminister(actor);
        return pages.deskAdminDictionaries(ui, dictionaries.entries(actor.houseCode(), ui.today()));
    }

    @GetMapping(PATH + "/{dictionary}")
    JteModel one(Ui ui, Actor actor, @PathVariable String dictionary) {
        var kind = kind(actor, dictionary);
        return pages.deskAdminDictionary(
                ui, kind, dictionaries.entries(kind, actor.houseCode(), ui.today()), dictionaries.changes(actor, kind));
    }

    /** A new entry, the next version of one, or one of its earlier versions as the next one. */
    @GetMapping(PATH + "/{dictionary}/entry")
    JteModel write(
            Ui ui,
            Actor actor,
            @PathVariable String dictionary,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "0") long version) {
        var kind = kind(actor, dictionary);
        var form = dictionaries.versions(kind, actor.houseCode(), code).stream()
                .filter(entry -> version == 0 || entry.id() == version)
                .findFirst()
                .map(DictionaryPage::values)
                .orElse(Form.empty())
                .with("valid-from", ui.today().toString());
        return pages.deskAdminDictionaryEntry(ui, kind, code, fields(ui, kind, code), form, List.of());
    }

    @PostMapping(PATH + "/{dictionary}/entry")
    ResponseEntity<?> save(
            Ui ui,
            Actor actor,
            @PathVariable String dictionary,
            @RequestParam(defaultValue = "") String known,
            HttpServletRequest request) {
        var kind = kind(actor, dictionary);
        var fields = fields(ui, kind, known);
        var form = Answers.check(fields, Form.of(request));
        if (!form.ok()) return refused(pages.deskAdminDictionaryEntry(ui, kind, known, fields, form, List.of()));
        var draft = new DictionaryEntry.Draft(
                kind,
                known.isEmpty() ? form.value("code") : known,
                form.value("zh"),
                form.value("en"),
                Answers.number(form, "order").orElse(0),
                Answers.number(form, "least").orElse(null),
                form.date("valid-from").orElse(ui.today()));
        Decision<DictionaryEntry> decision =
                known.isEmpty() ? dictionaries.add(actor, draft) : dictionaries.change(actor, draft);
        return switch (decision) {
            case Granted<DictionaryEntry> _ -> Go.done(PATH + "/" + kind, "administration.saved");
            case Refused<DictionaryEntry>(List<Objection> objections) ->
                refused(pages.deskAdminDictionaryEntry(ui, kind, known, fields, form, objections));
        };
    }

    @PostMapping(PATH + "/{dictionary}/close")
    ResponseEntity<?> close(
            Ui ui, Actor actor, @PathVariable String dictionary, @RequestParam(defaultValue = "") String code) {
        var kind = kind(actor, dictionary);
        String back = PATH + "/" + kind;
        return switch (dictionaries.close(actor, kind, code, ui.today())) {
            case Granted<DictionaryEntry> _ -> Go.done(back, "administration.saved");
            case Refused<DictionaryEntry>(List<Objection> objections) ->
                refused(pages.deskAdminRefused(ui, ui.t("dictionary.kind." + kind), objections, back));
        };
    }

    private static List<Field> fields(Ui ui, DictionaryKind kind, String known) {
        var fields = new Fields(ui, "dictionary.field");
        if (known.isEmpty()) fields.line("code", "short");
        fields.line("zh", "medium");
        fields.line("en", "medium");
        fields.number("order");
        if (kind.counts()) fields.optional().number("least");
        fields.day("valid-from", null);
        return fields.list();
    }

    private static Form values(DictionaryEntry entry) {
        var least = entry.least();
        return Form.empty()
                .with("zh", entry.zh())
                .with("en", entry.en())
                .with("order", Integer.toString(entry.order()))
                .with("least", least == null ? "" : least.toString());
    }

    private static DictionaryKind kind(Actor actor, String name) {
        AdminPaths.mustAdminister(actor);
        return Arrays.stream(DictionaryKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
