package xinqiao.workbench.statistics;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.statistics.Assessments;
import xinqiao.statistics.Indicator;
import xinqiao.statistics.Scheme;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;

/** By which indicators units are assessed, and how much each of them weighs: the leader decides, the office reads. */
@RestController
@Guides(Provision.KM_34)
class SchemePage {
    static final String PATH = StatisticsPages.PATH + "/scheme";

    private final Assessments assessments;
    private final PublicationPages shared;
    private final Templates pages;

    SchemePage(Assessments assessments, PublicationPages shared, Templates pages) {
        this.assessments = assessments;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        StatisticsPages.reads(actor);
        var scheme = assessments.scheme(actor);
        var form = Form.empty();
        for (var one : scheme.weights().entrySet())
            form = form.with(one.getKey().name(), Integer.toString(one.getValue()));
        return page(ui, actor, scheme, form, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> weigh(Ui ui, Actor actor, HttpServletRequest request) {
        if (!Assessments.weighs(actor)) throw new Missing();
        var form = Answers.check(fields(ui), Form.of(request));
        List<Objection> objections = List.of();
        if (form.ok()) {
            Map<Indicator, Integer> weights = new EnumMap<>(Indicator.class);
            for (Indicator one : Indicator.values())
                weights.put(one, Answers.number(form, one.name()).orElse(0));
            if (!(assessments.weigh(actor, weights) instanceof Refused<?> no))
                return Go.done(PATH, "statistics.weighed");
            objections = no.objections();
        }
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page(ui, actor, assessments.scheme(actor), form, objections));
    }

    private static List<Field> fields(Ui ui) {
        var fields = StatisticsPages.fields(ui, "statistics.indicator.");
        Arrays.stream(Indicator.values()).forEach(one -> fields.optional().number(one.name()));
        return fields.list();
    }

    private JteModel page(Ui ui, Actor actor, Scheme scheme, Form form, List<Objection> objections) {
        return pages.deskAssessmentScheme(
                ui,
                StatisticsPages.sections(ui, actor),
                scheme,
                Assessments.weighs(actor),
                fields(ui),
                form,
                objections,
                shared.profile(actor),
                shared.names(ui));
    }
}
