package xinqiao.disclosure.rules;

import java.time.LocalDate;
import xinqiao.calendar.WorkCalendar;
import xinqiao.procedure.DisclosureProfile;

/**
 * What a rule may know besides the application: its procedure, the calendar, the day, the desks.
 *
 * @param inMonth how many applications the applicant has made in the calendar month, this one among them; 0 where not asked
 */
public record Setting(DisclosureProfile profile, WorkCalendar calendar, LocalDate today, Desks desks, int inMonth) {}
