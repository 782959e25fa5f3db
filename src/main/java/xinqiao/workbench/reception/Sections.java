package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What the pages of the reception share: the way between them, their one form, and the answer to a button. */
@Component
public class Sections {
    private final Registrations registrations;
    private final Templates pages;

    Sections(Registrations registrations, Templates pages) {
        this.registrations = registrations;
        this.pages = pages;
    }

    /** The pages that the post may open. */
    public static List<Link> links(Ui ui) {
        List<Link> links = new ArrayList<>();
        var actor = ui.actor();
        boolean office = actor != null && actor.may(Power.REGISTER);
        if (office) links.add(new Link(QueuePage.PATH, ui.t("reception.queue")));
        if (actor != null && open(actor)) links.add(new Link(DaysPage.PATH, ui.t("reception.days")));
        links.add(new Link(DutyPage.PATH, ui.t("reception.duty-desk")));
        links.add(new Link(IncidentPage.PATH, ui.t("reception.incidents")));
        links.add(new Link(PlansPage.PATH, ui.t("reception.plans")));
        if (actor != null && open(actor)) links.add(new Link(RoomsPage.PATH, ui.t("reception.rooms")));
        return links;
    }

    /** Whether the post has to do with receiving visitors. */
    static boolean open(Actor actor) {
        return actor.may(Power.REGISTER) || actor.may(Power.APPROVE);
    }

    JteModel form(
            Ui ui,
            Actor actor,
            String name,
            String action,
            String back,
            List<Field> fields,
            Form form,
            List<Objection> objections,
            Provision... provisions) {
        var profile = registrations.profile(actor.houseCode());
        return pages.deskReceptionForm(
                ui, new ReceptionForm(name, action, back, fields, form, objections, List.of(provisions), profile));
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** After a button without a form: done, or not at this point. */
    static ResponseEntity<Void> pressed(Decision<?> decision, String path, String done) {
        return decision instanceof Granted<?> ? Go.done(path, done) : Go.to(path, Flash.Kind.WARN, "reception.not-now");
    }

    /** The fields of a form whose texts begin so, with a dot at the end. */
    static Fields fields(Ui ui, String texts) {
        return new Fields(ui, texts.substring(0, texts.length() - 1));
    }

    static Optional<LocalTime> time(Form form, String name) {
        try {
            String typed = form.value(name).replace('：', ':');
            return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
