package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Fields;

/** 办结归档 */
@Component
@Guides({Provision.KM_33C, Provision.JF_V8})
class CloseForm implements ActForm {
    /** The points of the closing check (JF-V8). */
    private static final List<String> POINTS = List.of(
            "procedure",
            "same-matter",
            "facts",
            "evidence",
            "law",
            "handling",
            "formalities",
            "carried-out",
            "answered",
            "signature",
            "counselling");

    @Override
    public Act act() {
        return Act.CLOSE;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_33C, Provision.JF_V8);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.DRAFT, Beside.SAID, Beside.CLOCKS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var ui = asked.ui();
        fields.optional()
                .many(
                        "checked",
                        POINTS.stream()
                                .map(point -> new Option(point, ui.t("workbench.closing." + point)))
                                .toList());
        fields.optional().area("remark", 3);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Close(form.all("checked"), form.value("remark"));
    }
}
