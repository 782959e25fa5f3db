package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 记录听证 */
@Component
@Guides({Provision.KM_27})
class RecordHearingForm implements ActForm {
    @Override
    public Act act() {
        return Act.RECORD_HEARING;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_27);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.HEARING);
    }

    /** Who was to come stands there already. */
    @Override
    public Form begin(Asked asked) {
        var hearing = asked.file().petition().course().openHearing();
        var people = hearing.map(one -> asked.file().hearingPeople().get(one.no()));
        return people.map(one -> Form.empty().with("present", one.participants()))
                .orElse(Form.empty());
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("heard", YesOrNo.options(asked.ui(), "workbench.act.RECORD_HEARING.heard"));
        fields.area("present", 4);
        fields.area("record", 12);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.RecordHearing(
                form.chosen("heard", YesOrNo.YES), form.value("present"), form.value("record"));
    }
}
