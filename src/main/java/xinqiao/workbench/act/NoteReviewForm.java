package xinqiao.workbench.act;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Reviews;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 登记向本系统以外的机关提出的复查、复核请求 */
@Component
@Guides({Provision.KM_29, Provision.KM_30})
class NoteReviewForm implements ActForm {
    private final Reviews reviews;

    NoteReviewForm(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Act act() {
        return Act.NOTE_REVIEW;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_29, Provision.KM_30, Provision.LAW_P3);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.DRAFT, Beside.CLOCKS);
    }

    /** The body that the procedure names; where no source names one, the office writes down who it was. */
    @Override
    public Form begin(Asked asked) {
        var form = Form.empty().with("on", asked.ui().today().toString());
        return reviews.way(asked.file())
                .flatMap(way -> way.body().name(Locale.SIMPLIFIED_CHINESE))
                .map(name -> form.with("body", name))
                .orElse(form);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.day("on", asked.ui().today());
        fields.line("body", "full");
        fields.optional().line("number", "medium");
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.NoteReview(form.date("on").orElseThrow(), form.value("body"), form.value("number"));
    }
}
