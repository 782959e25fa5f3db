package xinqiao.workbench.list;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import xinqiao.identity.Actor;
import xinqiao.pages.Templates;
import xinqiao.petition.SavedList.With;
import xinqiao.petition.SavedLists;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;

/** The lists kept under a name: keeping one, and taking one away. */
@RestController
class SavedListsPage {
    static final String PATH = "/desk/saved-lists";

    private final SavedLists lists;
    private final Templates pages;

    SavedListsPage(SavedLists lists, Templates pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        return page(ui, actor, form.value("with").isEmpty() ? form.with("with", With.NOBODY.name()) : form);
    }

    private JteModel page(Ui ui, Actor actor, Form form) {
        var withs = lists.mayShare(actor) ? Arrays.asList(With.values()) : List.of(With.NOBODY);
        return pages.deskSavedLists(
                ui, form, lists.list(actor), Fields.options(ui, withs, "workbench.saved.with."), lists.mayShare(actor));
    }

    @PostMapping(PATH)
    ResponseEntity<?> save(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request).require("name", "workbench.problem.saved-name");
        var with = Fields.chosen(form, "with", With.class).orElse(With.NOBODY);
        String address = canonical(form.value("address"), with);
        if (form.value("name").length() > SavedLists.NAME || address.length() > SavedLists.ADDRESS)
            form = form.problem("name", "workbench.problem.too-long");
        if (with != With.NOBODY && !lists.mayShare(actor)) throw new Missing();
        if (form.ok() && !lists.save(actor, form.value("name"), address, with))
            form = form.problem("name", "workbench.problem.saved-taken");
        if (!form.ok())
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, form));
        return Go.done(PATH, "workbench.list-saved");
    }

    @PostMapping(PATH + "/{saved}/remove")
    ResponseEntity<Void> remove(Actor actor, @PathVariable long saved) {
        if (!lists.remove(actor, saved)) throw new Missing();
        return Go.done(PATH, "workbench.list-removed");
    }

    /** Only ever an address of one of our lists, whatever was sent. */
    private static String canonical(String address, With with) {
        Map<String, List<String>> values = new HashMap<>();
        UriComponentsBuilder.fromUriString("?" + address.replaceFirst("^[^?]*\\??", ""))
                .build()
                .getQueryParams()
                .forEach((name, all) -> values.put(
                        name,
                        all.stream().map(one -> one == null ? "" : decoded(one)).toList()));
        // words looked for may be somebody's name or number, which is nobody else's to read
        if (with != With.NOBODY) values.remove("q");
        return ListQuery.of(new Form(values, List.of())).address();
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
