package xinqiao.workbench.reception;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.reception.DutyDesk;
import xinqiao.web.Go;
import xinqiao.web.Missing;

/** The entry to the reception. */
@RestController
class ReceptionPage {
    static final String PATH = "/desk/reception";

    @GetMapping(PATH)
    ResponseEntity<Void> start(Actor actor) {
        if (!DutyDesk.takes(actor)) throw new Missing();
        return Go.to(actor.may(Power.REGISTER) ? QueuePage.PATH : DutyPage.PATH);
    }
}
