package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 逾期的复查、复核请求不予受理 */
@Component
@Guides(Provision.KM_31)
class RefuseReviewForm implements ActForm {
    @Override
    public Act act() {
        return Act.REFUSE_REVIEW;
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.REVIEW, Beside.SAID);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("ground", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.RefuseReview(form.value("ground"));
    }
}
