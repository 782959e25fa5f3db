package xinqiao.workbench.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.governance.Appointments;
import xinqiao.governance.Deed;
import xinqiao.governance.Inspections;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.Registers;
import xinqiao.governance.Task;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;

/** What each deed asks for on the page of an entry, and how it is carried out. Names say the deed: several stand on a page. */
@Component
public class GovernanceDeeds {
    private final Registers registers;
    private final Appointments appointments;
    private final Inspections inspections;
    private final GovernanceForms forms;

    GovernanceDeeds(Registers registers, Appointments appointments, Inspections inspections, GovernanceForms forms) {
        this.registers = registers;
        this.appointments = appointments;
        this.inspections = inspections;
        this.forms = forms;
    }

    /** A deed that is open now. @param link a page of its own, where it has one; its fields are empty then */
    public record Offer(Deed deed, String slug, boolean link, List<Field> fields) {}

    /** What has a page of its own. */
    private static final Set<Deed> PAGES = EnumSet.of(Deed.EDIT, Deed.FIND, Deed.ANSWER, Deed.RECHECK, Deed.PROPOSE);

    List<Offer> offers(Ui ui, Actor actor, RegisterEntry one) {
        List<Offer> offers = new ArrayList<>();
        for (Deed deed : Registers.open(one, actor))
            offers.add(new Offer(deed, slug(deed), PAGES.contains(deed), fields(ui, actor, one, deed)));
        // what is to be done stands first, what isn't done as a rule after it, mending what was entered last
        offers.sort(Comparator.comparing(offer -> switch (offer.deed()) {
            case PROPOSE -> 1;
            case EDIT, END -> 2;
            default -> 0;
        }));
        return offers;
    }

    static String slug(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT);
    }

    private List<Field> fields(Ui ui, Actor actor, RegisterEntry one, Deed deed) {
        var fields = GovernancePages.fields(ui, "governance.field.");
        return switch (deed) {
            case FILE ->
                fields.line("filing-number", "medium")
                        .day("filed-on", ui.today())
                        .list();
            case SUBMIT ->
                fields.line("submit-to", "full").day("submitted-on", ui.today()).list();
            case EDIT, FIND, ANSWER, RECHECK, PROPOSE, REPORT, CIRCULATE -> fields.list();
            case DONE -> fields.one("place", open(one, actor)).area("result", 2).list();
            case ADD ->
                fields.line("add-words", "full")
                        .pick("add-department", forms.departments(ui, actor))
                        .day("add-by", null)
                        .list();
            case ACKNOWLEDGE -> fields.optional().area("acknowledge-words", 2).list();
            case RETURN -> fields.area("return-words", 2).list();
            case CONCLUDE ->
                fields.area("conclusion", 4)
                        .optional()
                        .area("correction", 3)
                        .optional()
                        .day("until", null)
                        .list();
            case OPINION -> fields.area("opinion-words", 3).list();
            case ADVISE -> fields.area("advice", 6).list();
            case END -> fields.area("end-words", 2).list();
        };
    }

    private static List<Option> open(RegisterEntry one, Actor actor) {
        return Registers.doable(one, actor).stream()
                .map(place -> new Option(
                        Integer.toString(place),
                        one.content().tasks().get(place).words()))
                .toList();
    }

    Decision<RegisterEntry> carryOut(Actor actor, long id, Deed deed, Form form) {
        return switch (deed) {
            case DONE -> registers.done(actor, id, Answers.number(form, "place").orElse(-1), form.value("result"));
            case ADD ->
                registers.add(
                        actor,
                        id,
                        new Task(
                                form.value("add-words"),
                                Answers.id(form, "add-department").orElse(null),
                                form.date("add-by").orElseThrow()));
            case REPORT -> appointments.report(actor, id);
            case SUBMIT ->
                registers.submit(
                        actor,
                        id,
                        form.value("submit-to"),
                        form.date("submitted-on").orElseThrow());
            case FILE ->
                registers.file(
                        actor,
                        id,
                        form.value("filing-number"),
                        form.date("filed-on").orElseThrow());
            case ACKNOWLEDGE -> appointments.acknowledge(actor, id, form.value("acknowledge-words"));
            case RETURN -> appointments.giveBack(actor, id, form.value("return-words"));
            case CONCLUDE ->
                inspections.conclude(
                        actor,
                        id,
                        form.value("conclusion"),
                        form.value("correction"),
                        form.date("until").orElse(null));
            case CIRCULATE -> registers.circulate(actor, id);
            case OPINION -> registers.opinion(actor, id, form.value("opinion-words"));
            case ADVISE -> registers.advise(actor, id, form.value("advice"));
            case END -> registers.end(actor, id, form.value("end-words"));
            case EDIT, FIND, ANSWER, RECHECK, PROPOSE -> throw new Missing();
        };
    }
}
