package xinqiao.workbench.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.supervision.Step;
import xinqiao.supervision.Supervision;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.web.Missing;
import xinqiao.web.SiteAddress;
import xinqiao.web.Ui;

/** The supervision notice with its receipt (督办通知、回执) as a form. */
@RestController
@Guides({Provision.JF_V4, Provision.JF_L5A})
class SupervisionFormPage {
    private static final String PATH = "/desk/supervision/{supervision:\\d+}/forms";

    private final SupervisionDesk desk;
    private final FormPapers papers;
    private final ChineseWords words;
    private final SiteAddress site;

    SupervisionFormPage(SupervisionDesk desk, FormPapers papers, ChineseWords words, SiteAddress site) {
        this.desk = desk;
        this.papers = papers;
        this.words = words;
        this.site = site;
    }

    @GetMapping(PATH + FormPapers.FILE)
    ResponseEntity<byte[]> form(
            Ui ui, Actor actor, @PathVariable long supervision, @PathVariable String form, @PathVariable String as) {
        Supervision one = desk.read(actor, supervision).supervision();
        FormKind kind = FormPapers.kind(form)
                .filter(each -> each == FormKind.SUPERVISION_NOTICE)
                .orElseThrow(Missing::new);
        String code = site.of("/desk/supervision/" + one.id());
        return papers.answer(
                kind,
                as,
                new FormFacts(words.house(one.house()), code, ui.today(), values(one), Map.of()),
                one.number());
    }

    private Map<String, String> values(Supervision one) {
        Map<String, String> all = new HashMap<>();
        all.put("number", one.number());
        all.put("opened", words.day(one.openedOn()));
        all.put("title", one.title());
        all.put("unit", words.house(one.unitHouse()) + words.department(one.unitDepartment()));
        all.put("due", words.day(one.dueOn()));
        all.put("grounds", one.grounds().stream().map(Enum::name).collect(Collectors.joining(",")));
        all.put("words", one.words());
        all.put("answerBy", words.day(one.answerBy()));
        all.put("instruction", one.instruction() == null ? "" : one.instruction());
        if (one.steps().isEmpty()) return all;
        Step last = one.steps().getLast();
        all.put("means", last.means().name());
        String proposed = one.proposal() == null ? "" : one.proposal().words();
        all.put("asked", proposed.isBlank() ? last.asked() : last.asked() + "\n" + proposed);
        all.put("result", last.result() == null ? "" : last.result());
        return all;
    }
}
