package xinqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ReminderRecord;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.Link;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.DueCases;
import xinqiao.petition.DueCases.DueCase;
import xinqiao.petition.DueCases.Running;
import xinqiao.procedure.TermKey;
import xinqiao.routing.DueSendings;
import xinqiao.routing.Sending;
import xinqiao.supervision.ReminderFact.Fired;
import xinqiao.supervision.rules.Reminding;
import xinqiao.supervision.rules.Reminding.Pace;

/**
 * Goes round all terms and reminds of those that end or have ended. A matter is reminded of in a transaction of its own
 * batch, and the database lets one stage of one term in once: whatever crashes is made up for, and nothing comes twice.
 */
@Component
class Rounds {
    private static final Machine TASK = new Machine("reminders");
    private static final int BATCH = 200;

    private final Gate gate;
    private final DueCases cases;
    private final DueSendings sendings;
    private final ReminderStore store;
    private final Reminders reminders;
    private final Pace pace;
    private final Clock clock;

    Rounds(
            Gate gate,
            DueCases cases,
            DueSendings sendings,
            ReminderStore store,
            Reminders reminders,
            Pace pace,
            Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.sendings = sendings;
        this.store = store;
        this.reminders = reminders;
        this.pace = pace;
        this.clock = clock;
    }

    @Enforces({Provision.JF_V4, Provision.JF_L5A})
    void go() {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusDays(pace.soon());
        for (long after = 0; ; ) {
            long from = after;
            List<DueCase> batch = gate.as(TASK, tx -> {
                var due = cases.until(tx, until, from, BATCH);
                for (DueCase one : due) for (Running clock1 : one.clocks()) fire(tx, one, clock1, today);
                return due;
            });
            if (batch.size() < BATCH) break;
            after = batch.getLast().petition();
        }
        for (long after = 0; ; ) {
            long from = after;
            List<Sending> batch = gate.as(TASK, tx -> {
                var due = sendings.until(tx, until, from, BATCH);
                for (Sending one : due) fire(tx, one, today);
                return due;
            });
            if (batch.size() < BATCH) break;
            after = batch.getLast().id();
        }
    }

    private void fire(DSLContext tx, DueCase one, Running term, LocalDate today) {
        var row = new ReminderRecord();
        row.setDirectCustoms(one.directCustoms());
        row.setPetitionId(one.petition());
        row.setHouseCode(one.houseCode());
        row.setUnitHouse(one.houseCode());
        // telling the petitioner in writing is the petition office's, wherever the case lies
        if (!term.term().equals(TermKey.NOTICE.key())) row.setUnitDepartment(one.department());
        row.setTitle(one.title());
        row.setNumber(one.number());
        fire(tx, row, term.term(), term.lastDay(), term.by(), today);
    }

    /** KM-23.3d: what another house was asked to report on. */
    @Enforces(Provision.KM_23_3D)
    private void fire(DSLContext tx, Sending one, LocalDate today) {
        LocalDate due = one.due();
        String assigner = one.from().house();
        String unit = one.to().house();
        if (due == null || assigner == null && unit == null) return;
        var row = new ReminderRecord();
        row.setDirectCustoms(one.directCustoms());
        row.setSendingId(one.id());
        row.setHouseCode(assigner == null ? unit : assigner);
        row.setUnitHouse(unit);
        row.setTitle(one.title());
        row.setNumber(one.number() == null ? "" : one.number());
        fire(tx, row, Reminder.FEEDBACK, due, Provision.KM_23_3D, today);
    }

    private void fire(DSLContext tx, ReminderRecord row, String term, LocalDate due, Provision by, LocalDate today) {
        var stage = Reminding.stage(due, today, pace).orElse(null);
        if (stage == null) return;
        row.setTerm(term);
        row.setDueOn(due);
        row.setStage(stage.name());
        row.setProvision(by.name());
        row.setFiredOn(today);
        row.setExplanation("");
        store.insert(tx, row).ifPresent(id -> {
            var fact = new Fired(today, term, due, stage);
            store.end(tx, id, reminders.append(tx, TASK, id, row.getDirectCustoms(), Link.START, fact));
        });
    }
}
