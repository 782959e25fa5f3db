package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Provision;
import xinqiao.petition.Desk;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Text;

/**
 * What a rule may know besides the petition: its procedure, the calendar, the day, and the desks of its house.
 *
 * @param petitionOffice 信访工作机构
 * @param legal 法规部门
 * @param leadership 关领导
 * @param staff the posts of the house
 * @param answers to what the command asks of the record
 */
public record Setting(
        Profile profile,
        WorkCalendar calendar,
        LocalDate today,
        long petitionOffice,
        long legal,
        long leadership,
        Staff staff,
        List<Answer> answers) {
    public Setting {
        answers = List.copyOf(answers);
    }

    /** @throws IllegalStateException when the command doesn't ask for it */
    <A extends Answer> A answer(Class<A> kind) {
        return answers.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the command doesn't ask for " + kind.getSimpleName()));
    }

    /** A provision as the procedure cites it, in the language that the petition is answered in. */
    Text cited(Provision provision) {
        return new Text(
                profile.citation(provision, Locale.SIMPLIFIED_CHINESE), profile.citation(provision, Locale.ENGLISH));
    }

    Desk office() {
        return Desk.of(petitionOffice);
    }
}
