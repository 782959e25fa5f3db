package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Remarks;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** Remarks among colleagues: one more on a case, and those that ask for the reader's attention. */
@RestController
class RemarksPage {
    static final String PATH = "/desk/remarks";

    private static final int MOST = 100;

    private final Houses houses;
    private final Remarks remarks;
    private final CaseViews views;
    private final Templates pages;

    RemarksPage(Houses houses, Remarks remarks, CaseViews views, Templates pages) {
        this.houses = houses;
        this.remarks = remarks;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel waiting(Ui ui, Actor actor) {
        return pages.deskRemarksWaiting(ui, new Names(houses, ui), remarks.waiting(actor, MOST));
    }

    @PostMapping("/desk/petitions/{id:\\d+}/remarks")
    ResponseEntity<?> add(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var form = Form.of(request);
        return switch (remarks.add(actor, id, form.value("words"), mentioned(form))) {
            case Granted<String> _ -> Go.done("/desk/petitions/" + id, "casework.remark");
            case Refused<String> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(pages.deskPetition(ui, views.of(ui, actor, id, form, no.objections())));
        };
    }

    /** What is no number stands for nobody who could see the case. */
    private static Set<Long> mentioned(Form form) {
        return form.all("mention").stream()
                .filter(value -> !value.isEmpty())
                .map(value -> value.matches("\\d{1,18}") ? Long.valueOf(value) : Long.valueOf(-1))
                .collect(Collectors.toSet());
    }
}
