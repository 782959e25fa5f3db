package xinqiao.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Journal;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.CaseFile;
import xinqiao.petition.NotThere;
import xinqiao.routing.SendingDesk.SendingFile;
import xinqiao.supervision.rules.Pressing;

/** Reads how matters are supervised. What a viewer may not see isn't there. */
@Component
public class SupervisionDesk {
    private final Gate gate;
    private final SupervisionStore store;
    private final ReminderStore reminders;
    private final SupervisionLetters letters;
    private final Matters matters;
    private final Journal journal;
    private final Clock clock;
    private final int often;

    SupervisionDesk(
            Gate gate,
            SupervisionStore store,
            ReminderStore reminders,
            SupervisionLetters letters,
            Matters matters,
            Journal journal,
            Clock clock,
            @Value("${xinqiao.supervision.repeatedly:2}") int often) {
        this.gate = gate;
        this.store = store;
        this.reminders = reminders;
        this.letters = letters;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
        this.often = often;
    }

    /** The lists of supervisions. */
    public enum Box {
        /** 待本岗位办理 */
        MINE,
        /** 督办中 */
        OPEN,
        /** 已结束 */
        ENDED
    }

    /**
     * A supervision with all that belongs to it.
     *
     * @param reminders of the same matter, the newest first, with the explanations that the unit gave
     * @param open what the viewer may do now
     */
    public record SupervisionFile(
            Supervision supervision,
            List<Reminder> reminders,
            List<SupervisionLetter> letters,
            List<SupervisionEvent> history,
            Set<SupervisionAct> open) {}

    /** Something that happened, and who wrote it down. */
    public record SupervisionEvent(Instant at, String by, SupervisionFact fact) {}

    /**
     * Whoever sees the matter sees this; reading that of a report is logged as reading the report.
     *
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    @Enforces({Provision.SYS_4, Provision.JF_V4})
    public SupervisionFile read(Actor actor, long id) {
        return gate.as(actor, tx -> {
            Supervision one = store.find(tx, id).orElseThrow(() -> new NotThere(id));
            Matter unused = matters.of(actor, one.petition(), one.sending());
            return new SupervisionFile(
                    one,
                    reminders.of(tx, one.petition(), one.sending()),
                    letters.of(tx, id),
                    journal.facts(tx, SupervisionStore.STREAM, id).stream()
                            .map(fact -> new SupervisionEvent(
                                    fact.at(), fact.by().name(), SupervisionJson.fact(fact.entry())))
                            .toList(),
                    Pressing.open(one, actor, often));
        });
    }

    /** The newest first; one more than asked for tells that there are others. */
    public List<Supervision> list(Actor actor, Box box, @Nullable Long before, int size) {
        return gate.as(actor, tx -> store.list(tx, actor, box, before, size + 1));
    }

    public long count(Actor actor, Box box, boolean late) {
        return gate.as(actor, tx -> store.count(tx, actor, box, late, LocalDate.now(clock)));
    }

    /** Those of one matter, the newest first. */
    public List<Supervision> of(Actor actor, @Nullable Long petition, @Nullable Long sending) {
        return gate.as(actor, tx -> store.of(tx, petition, sending));
    }

    /** A matter, to open its supervision. @throws NotThere for what the actor may not see */
    public Matter matter(Actor actor, @Nullable Long petition, @Nullable Long sending) {
        return matters.of(actor, petition, sending);
    }

    /** The same of a case that the actor has open. */
    public Matter matter(CaseFile file) {
        return matters.of(file);
    }

    public Matter matter(SendingFile file) {
        return matters.of(file);
    }

    /** Whether the actor may open the supervision of a matter now. */
    public boolean opens(Actor actor, Matter matter) {
        return opens(actor, matter, of(actor, matter.petition(), matter.sending()));
    }

    /** The same where all supervisions of the matter were read. */
    public boolean opens(Actor actor, Matter matter, List<Supervision> all) {
        return Pressing.supervises(actor, matter)
                && matter.assigned()
                && all.stream().noneMatch(Supervision::open);
    }

    int often() {
        return often;
    }
}
