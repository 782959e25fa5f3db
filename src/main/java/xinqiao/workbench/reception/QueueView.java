package xinqiao.workbench.reception;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.reception.Lack;
import xinqiao.reception.Visit;
import xinqiao.web.Form;

/** The window on one day. @param due appointments and material due today or before */
public record QueueView(
        List<Visit> visits, List<Visit> incomplete, List<Visit.Promise> due, Form form, List<Objection> objections) {

    public long open() {
        return visits.stream().filter(visit -> !visit.state().over()).count();
    }

    public List<Lack> lacks(Visit visit) {
        return visit.lacks();
    }
}
