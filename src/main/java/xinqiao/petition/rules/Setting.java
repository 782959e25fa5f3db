package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Provision;
import xinqiao.petition.Desk;
import xinqiao.petition.InTheWay;
import xinqiao.petition.Petition;
import xinqiao.procedure.Profile;

/**
 * What a rule may know besides the petition: its procedure, the calendar, the day, and the desks of its house.
 *
 * @param petitionOffice 信访工作机构
 * @param legal 法规部门
 * @param leadership 关领导
 * @param staff the posts of the house
 * @param said what was handed in, where the act asks for it
 * @param again what is known of the same matter brought before, where the act asks for it
 * @param latest what happened last, where the act asks for it
 * @param inTheWay what earlier cases of the same matter do to this one, where the act asks for it
 */
public record Setting(
        Profile profile,
        WorkCalendar calendar,
        LocalDate today,
        long petitionOffice,
        long legal,
        long leadership,
        Staff staff,
        Said said,
        @Nullable Latest latest,
        List<InTheWay> inTheWay,
        Again again) {
    public Setting {
        inTheWay = List.copyOf(inTheWay);
    }

    public Setting(
            Profile profile,
            WorkCalendar calendar,
            LocalDate today,
            long petitionOffice,
            long legal,
            long leadership,
            Staff staff,
            Said said) {
        this(profile, calendar, today, petitionOffice, legal, leadership, staff, said, null, List.of(), Again.NOTHING);
    }

    public Setting after(Latest event) {
        return with(event, inTheWay, again);
    }

    /** With what stands in the way of the same matter. */
    public Setting with(List<InTheWay> earlier) {
        return with(latest, earlier, again);
    }

    /** With what is known of the same matter. */
    public Setting knowing(Again before) {
        return with(latest, inTheWay, before);
    }

    private Setting with(@Nullable Latest event, List<InTheWay> earlier, Again before) {
        return new Setting(
                profile, calendar, today, petitionOffice, legal, leadership, staff, said, event, earlier, before);
    }

    /** A provision as the procedure cites it, in the language that the petition is answered in. */
    String cited(Petition petition, Provision provision) {
        return profile.citation(
                provision, Locale.forLanguageTag(petition.origin().language()));
    }

    Desk office() {
        return Desk.of(petitionOffice);
    }
}
