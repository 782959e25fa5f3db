package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.ReviewOf;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 受理复查、复核请求 */
@Component
@Guides({Provision.KM_29, Provision.KM_30, Provision.KM_31, Provision.LAW_P3})
class AcceptReviewForm implements ActForm {
    @Override
    public Act act() {
        return Act.ACCEPT_REVIEW;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_29, Provision.KM_30, Provision.KM_31);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.REVIEW, Beside.SAID, Beside.CLOCKS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        ReviewOf review = asked.file().petition().origin().review();
        boolean late = review != null && review.late();
        (late ? fields : fields.optional()).area("remark", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.AcceptReview(form.value("remark"));
    }
}
