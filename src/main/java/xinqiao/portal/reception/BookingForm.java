package xinqiao.portal.reception;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.reception.ReceptionDay;
import xinqiao.web.Form;

/** The form by which one books a place. @param free how many are left */
public record BookingForm(ReceptionDay day, String house, int free, Form form, List<Objection> objections) {}
