package xinqiao.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationWatch;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.notice.rules.ApplicationNews;
import xinqiao.notice.rules.News;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionWatch;

/** Notes, in the transaction of an act, that its petitioner or applicant is to be told; the mail goes out later, or not at all. */
@Component
public class Notices implements PetitionWatch, ApplicationWatch {
    private static final Machine TASK = new Machine("notice");

    private final Gate gate;
    private final NoticeStore store;
    private final boolean on;
    private final Clock clock;

    Notices(Gate gate, NoticeStore store, ObjectProvider<JavaMailSender> sender, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.on = sender.getIfAvailable() != null;
        this.clock = clock;
    }

    /**
     * How notices are doing.
     *
     * @param on whether there is a mail server to send them
     * @param givenUp those that didn't arrive; each stands on record with its case
     */
    public record Status(boolean on, int waiting, int givenUp) {}

    /** Whether a mail server is configured; without one nothing is noted, so that nothing piles up. */
    public boolean on() {
        return on;
    }

    @Override
    public void happened(DSLContext tx, Petition after, List<PetitionFact> facts) {
        if (after.origin().anonymous() || !on() || !News.in(facts)) return;
        Instant now = clock.instant();
        store.add(tx, after.id(), now);
    }

    @Override
    public void happened(DSLContext tx, Application after, List<ApplicationFact> facts) {
        if (on() && ApplicationNews.in(after, facts)) store.addApplication(tx, after.id(), clock.instant());
    }

    public Status status() {
        var counts = gate.as(TASK, store::counts);
        return new Status(on(), counts.getOrDefault("WAITING", 0), counts.getOrDefault("GIVEN_UP", 0));
    }
}
