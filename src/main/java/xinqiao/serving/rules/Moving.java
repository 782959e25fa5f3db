package xinqiao.serving.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.ServiceRule.OnlineDay;
import xinqiao.serving.Opening;
import xinqiao.serving.ServedLetter;
import xinqiao.serving.Serving;
import xinqiao.serving.ServingState;

/** A day of service is corrected to the day that was, and never against what is on record by itself. */
public final class Moving {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Moving() {}

    /**
     * LAW-P1, LAW-D8: nobody takes a letter before it was given to the post, nor is it posted after somebody took it or
     * it came back; what was opened online was opened on the day that the system wrote down.
     *
     * @param openings none where it wasn't served online
     */
    @Enforces({Provision.LAW_P1, Provision.LAW_D8})
    public static Decision<LocalDate> day(
            ServedLetter letter, List<Serving> tries, List<Opening> openings, LocalDate on) {
        LocalDate was = letter.servedOn();
        var objections = new Objections();
        if (was == null) return objections.orGrant(() -> on);
        for (Serving one : tries)
            if (one.state() != ServingState.UNDONE && was.equals(one.countsOn()))
                post(objections, letter, one, was, on);
        if (!openings.isEmpty()) online(objections, letter, openings.getFirst(), on);
        return objections.orGrant(() -> on);
    }

    private static void post(Objections objections, ServedLetter letter, Serving one, LocalDate was, LocalDate on) {
        Provision cited = Trying.cited(letter.key());
        LocalDate posted = one.postedOn();
        LocalDate ended = one.endedOn();
        boolean byPosting = one.countedByPosting(was, letter.rule());
        if (byPosting && ended != null && on.isAfter(ended))
            objections.when(true, cited, "serving.refusal.posted-after-end", ended);
        if (!byPosting && posted != null && was.equals(ended) && on.isBefore(posted) && !on.isBefore(one.issuedOn()))
            objections.when(true, cited, "serving.refusal.taken-before-posting", posted);
    }

    private static void online(Objections objections, ServedLetter letter, Opening first, LocalDate on) {
        Provision cited = Trying.cited(letter.key());
        LocalDate opened = first.at().atZone(ZONE).toLocalDate();
        boolean opening = letter.rule().online() == OnlineDay.OPENED;
        objections
                .when(opening && !on.equals(opened), cited, "serving.refusal.opened-on", opened)
                .when(!opening && on.isAfter(opened), cited, "serving.refusal.entered-after-opening", opened);
    }
}
