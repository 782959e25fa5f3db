package xinqiao.workbench.supervision;

import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.petition.CaseFile;
import xinqiao.routing.SendingDesk.SendingFile;
import xinqiao.supervision.Reminders;
import xinqiao.supervision.SupervisionDesk;

/** What the pages of a case and of a sending show of its supervision. */
@Component
public class Supervised {
    private final SupervisionDesk desk;
    private final Reminders reminders;

    Supervised(SupervisionDesk desk, Reminders reminders) {
        this.desk = desk;
        this.reminders = reminders;
    }

    public SupervisedView petition(Actor actor, CaseFile file) {
        long id = file.petition().id();
        var all = desk.of(actor, id, null);
        boolean opens = desk.opens(actor, desk.matter(file), all);
        return new SupervisedView(
                all, reminders.of(actor, id, null), opens ? "/desk/petitions/" + id + "/supervise" : null);
    }

    public SupervisedView sending(Actor actor, SendingFile file) {
        long id = file.sending().id();
        var all = desk.of(actor, null, id);
        boolean opens = desk.opens(actor, desk.matter(file), all);
        return new SupervisedView(
                all, reminders.of(actor, null, id), opens ? "/desk/sendings/" + id + "/supervise" : null);
    }
}
