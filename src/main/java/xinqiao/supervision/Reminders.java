package xinqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.supervision.ReminderFact.Explained;
import xinqiao.supervision.ReminderFact.Noted;
import xinqiao.supervision.rules.Reminding;

/** The reminders of terms, for the unit that is reminded and for whoever assigned. */
@Component
public class Reminders {
    private final Gate gate;
    private final ReminderStore store;
    private final Journal journal;
    private final Clock clock;

    Reminders(Gate gate, ReminderStore store, Journal journal, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** The lists of reminders. */
    public enum Box {
        /** 待本岗位处理 */
        MINE,
        /** 本关交办的 */
        SENT,
        /** 全部 */
        ALL
    }

    /** The newest first; one more than asked for tells that there are others. */
    @Enforces(Provision.SYS_4)
    public List<Reminder> list(Actor actor, Box box, @Nullable Long before, int size) {
        return gate.as(actor, tx -> store.list(tx, actor, box, before, size + 1));
    }

    /** How many wait for the actor. @param late only those of terms that have run out */
    public long waiting(Actor actor, boolean late) {
        return gate.as(actor, tx -> store.count(tx, actor, late));
    }

    /** Those of one matter, the newest first. */
    public List<Reminder> of(Actor actor, @Nullable Long petition, @Nullable Long sending) {
        return gate.as(actor, tx -> store.of(tx, petition, sending));
    }

    /** JF-L5a: the unit says in writing why it is late. @throws NotThere for what the actor may not see */
    @Enforces(Provision.JF_L5A)
    public Decision<Reminder> explain(Actor actor, long id, String words) {
        return gate.as(actor, tx -> {
            var kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            Decision<String> said = Reminding.explain(kept.reminder(), actor, words);
            if (said instanceof Granted<String>(String why)) answer(tx, actor, kept, why);
            return said.map(why -> reread(tx, id));
        });
    }

    /** The unit knows; what is late is explained instead. */
    public Decision<Reminder> note(Actor actor, long id) {
        return gate.as(actor, tx -> {
            var kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            return Reminding.note(kept.reminder(), actor).map(one -> {
                if (one.notedOn() == null) answer(tx, actor, kept, "");
                return reread(tx, id);
            });
        });
    }

    private void answer(DSLContext tx, Actor actor, ReminderStore.Kept kept, String why) {
        LocalDate today = LocalDate.now(clock);
        ReminderFact fact = why.isEmpty() ? new Noted(today) : new Explained(today, why);
        Link link = append(tx, actor, kept.reminder().id(), kept.directCustoms(), kept.link(), fact);
        store.noted(tx, kept.reminder().id(), today, actor.signature(), why, link);
    }

    Link append(DSLContext tx, Viewer who, long id, String directCustoms, Link last, ReminderFact fact) {
        var stream = new Stream(ReminderStore.STREAM, id, directCustoms);
        return journal.append(tx, who, stream, last, List.of(SupervisionJson.entry(fact)), clock.instant());
    }

    private Reminder reread(DSLContext tx, long id) {
        return store.lock(tx, id).orElseThrow().reminder();
    }
}
