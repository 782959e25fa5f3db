package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.WorkCalendar;
import xinqiao.petition.Desk;
import xinqiao.petition.InTheWay;
import xinqiao.procedure.Profile;

/**
 * What a rule may know besides the petition: its procedure, the calendar, the day, and the desks of its house.
 *
 * @param petitionOffice 信访工作机构
 * @param legal 法规部门
 * @param leadership 关领导
 * @param staff the posts of the house
 * @param said what was handed in, where the act asks for it
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
        List<InTheWay> inTheWay) {
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
        this(profile, calendar, today, petitionOffice, legal, leadership, staff, said, null, List.of());
    }

    public Setting after(Latest event) {
        return new Setting(profile, calendar, today, petitionOffice, legal, leadership, staff, said, event, inTheWay);
    }

    /** With what stands in the way of the same matter. */
    public Setting with(List<InTheWay> earlier) {
        return new Setting(profile, calendar, today, petitionOffice, legal, leadership, staff, said, latest, earlier);
    }

    Desk office() {
        return Desk.of(petitionOffice);
    }
}
