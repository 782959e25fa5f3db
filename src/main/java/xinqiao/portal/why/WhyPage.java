package xinqiao.portal.why;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.Deadline;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.procedure.TermRule;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Why this date? (为什么是这一天): reckons any term for anybody; the question is the address, so it can be passed on. */
@RestController
@Guides({Provision.SYS_2, Provision.KM_11A})
class WhyPage {
    private final KnownTerms terms;
    private final Calendars calendars;
    private final Templates pages;

    WhyPage(KnownTerms terms, Calendars calendars, Templates pages) {
        this.terms = terms;
        this.calendars = calendars;
        this.pages = pages;
    }

    @GetMapping("/why")
    JteModel why(Ui ui, HttpServletRequest request) {
        Form form = Form.of(request);
        String act = form.value("act");
        Optional<TermRule> rule = terms.find(form.value("term"));
        if (act.equals("fill"))
            return rule.map(found -> answer(ui, WhyForm.filled(form, form.value("term"), found), found))
                    .orElseGet(() -> page(ui, form.problem("term", "portal.why.problem.term"), null, List.of(), null));
        if (act.equals("add")) return page(ui, WhyForm.withRow(form), null, List.of(), null);
        if (act.isEmpty() && form.value("start").isEmpty()) return page(ui, form, null, List.of(), null);
        return answer(ui, form, rule.orElse(null));
    }

    /** A named term, such as a case's page links to. */
    @GetMapping("/why/{profile}/{term}")
    JteModel of(Ui ui, HttpServletRequest request, @PathVariable String profile, @PathVariable String term) {
        String name = profile + "/" + term;
        TermRule rule = terms.find(name).orElseThrow(Missing::new);
        return answer(ui, WhyForm.filled(Form.of(request), name, rule), rule);
    }

    private JteModel answer(Ui ui, Form typed, @Nullable TermRule rule) {
        if (typed.value("start").isEmpty() && typed.value("act").equals("fill"))
            return page(ui, typed, null, List.of(), rule);
        Form form = WhyForm.checked(typed);
        if (!form.ok()) return page(ui, form, null, List.of(), rule);
        Decision<Deadline> answer = WhyForm.reckon(form, rule, calendars.current());
        return switch (answer) {
            case Granted<Deadline>(Deadline deadline) -> page(ui, form, deadline, List.of(), rule);
            case Refused<Deadline>(List<Objection> objections) ->
                page(ui, WhyForm.objected(form, objections), null, WhyForm.lawful(objections), rule);
        };
    }

    private JteModel page(
            Ui ui, Form form, @Nullable Deadline deadline, List<Objection> objections, @Nullable TermRule rule) {
        return pages.portalWhy(
                ui, new WhyView(form, WhyForm.rows(form), terms.options(ui.locale()), deadline, objections, rule));
    }
}
