package xinqiao.workbench.act;

import org.springframework.stereotype.Component;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.workbench.Fields;

/** 转送、交办、上报: a sending has a page of its own, which stands at this act's address. */
@Component
class SendOnForm implements ActForm {
    @Override
    public Act act() {
        return Act.SEND_ON;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        throw new Missing();
    }

    @Override
    public Command command(Asked asked, Form form) {
        throw new Missing();
    }
}
