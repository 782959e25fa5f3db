package xinqiao.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to protected rows. Opens one transaction and tells PostgreSQL, in one statement, who is looking; the
 * row-level security policies of the tables do the rest, and without the gate the application's role sees no row.
 *
 * <p>Nested use by the same viewer joins the open transaction. By another viewer it is refused: the settings hold for
 * the whole transaction, so the inner viewer would inherit the outer one's reach, or leave its own behind.
 */
@Component
public class Gate {
    private static final ScopedValue<Viewer> OPEN = ScopedValue.newInstance();

    /** Written out once: every transaction begins with it. */
    private static final String ANNOUNCE = settings(new Visitor()).keySet().stream()
            .map("set_config('%s', ?, true)"::formatted)
            .collect(Collectors.joining(", ", "select ", ", set_config('plan_cache_mode', ?, true)"));

    /** How PostgreSQL plans what the transaction asks for. */
    private enum Plans {
        /** Anew where the values may matter. */
        AUTO,
        /** Once for all values. */
        FORCE_GENERIC_PLAN
    }

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Gate(DSLContext sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Runs the work in one transaction with the viewer's reach; an exception rolls everything back. */
    public <T extends @Nullable Object> T as(Viewer viewer, Function<DSLContext, T> work) {
        return as(viewer, Plans.AUTO, work);
    }

    /**
     * The same for work that reaches its rows by their keys, such as an act on a case: whatever the key, the plan is the
     * same, and to make it takes longer than to follow it. Not for lists and searches.
     */
    public <T extends @Nullable Object> T byKey(Viewer viewer, Function<DSLContext, T> work) {
        return as(viewer, Plans.FORCE_GENERIC_PLAN, work);
    }

    /**
     * The same for a page that is looked at: what it leaves behind (who has it open, what was seen last) is a help of the
     * screen, so nobody waits until it lies on the disk. Nothing that anybody relies on is written so: inside another
     * transaction this is {@link #byKey}, and that one decides.
     */
    public <T extends @Nullable Object> T glance(Viewer viewer, Function<DSLContext, T> work) {
        if (OPEN.isBound()) return byKey(viewer, work);
        return byKey(viewer, tx -> {
            tx.connection(Gate::hurry);
            return work.apply(tx);
        });
    }

    private static void hurry(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local synchronous_commit = off");
        }
    }

    private <T extends @Nullable Object> T as(Viewer viewer, Plans plans, Function<DSLContext, T> work) {
        if (OPEN.isBound()) {
            if (!OPEN.get().equals(viewer))
                throw new IllegalStateException("The gate is open for another viewer in this transaction");
            return work.apply(sql);
        }
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("The gate opens its own transaction and can't join one of unknown reach");
        return ScopedValue.where(OPEN, viewer).call(() -> inTransaction(viewer, plans, work));
    }

    /** Who is looking in the transaction that is open; for what is told of an act and has to be written down too. */
    public Viewer viewer() {
        return OPEN.get();
    }

    /** The same for work without a result. */
    public void run(Viewer viewer, Consumer<DSLContext> work) {
        this.<@Nullable Void>as(viewer, tx -> {
            work.accept(tx);
            return null;
        });
    }

    /**
     * Lets a task of the system work inside a transaction that somebody else opened without the gate, such as the one
     * that stores a new calendar. The reach is taken back before the transaction goes on.
     */
    public void runInside(Machine task, Consumer<DSLContext> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive() || OPEN.isBound())
            throw new IllegalStateException("There is no open transaction without a viewer to work inside");
        announce(settings(task), Plans.AUTO);
        ScopedValue.where(OPEN, task).run(() -> work.accept(sql));
        announce(nobody(), Plans.AUTO);
    }

    // TransactionTemplate says "may be null" of every result; the work alone decides that
    @SuppressWarnings("NullAway")
    private <T extends @Nullable Object> T inTransaction(Viewer viewer, Plans plans, Function<DSLContext, T> work) {
        return transaction.execute(status -> {
            var settings = settings(viewer);
            // what somebody is engaged for, or what everybody sees, begins and ends with a day; the database has no
            // other
            // clock than ours
            settings.put("xq.today", LocalDate.now(clock).toString());
            announce(settings, plans);
            return work.apply(sql);
        });
    }

    private void announce(Map<String, String> settings, Plans plans) {
        // without jOOQ: it would read the whole text again each time, a twelfth of what an act costs the program
        sql.connection(connection -> {
            try (var statement = connection.prepareStatement(ANNOUNCE)) {
                int at = 0;
                for (String value : settings.values()) statement.setString(++at, value);
                statement.setString(++at, plans.name().toLowerCase(Locale.ROOT));
                statement.execute(); // what it answers is what it was given
            }
        });
    }

    private static Map<String, String> nobody() {
        var settings = settings(new Visitor());
        settings.put("xq.reach", "");
        return settings;
    }

    /** Every setting each time, so that nothing of an earlier use of the connection could remain. */
    static Map<String, String> settings(Viewer viewer) {
        var settings = new TreeMap<String, String>();
        for (var name : List.of(
                "person",
                "house",
                "house_path",
                "department",
                "scope",
                "behalf",
                "reports",
                "persons",
                "capacities",
                "today",
                "petition",
                "granted",
                "application",
                "claim",
                "granted_application")) settings.put("xq." + name, "");
        switch (viewer) {
            case Actor actor -> {
                settings.put("xq.reach", "staff");
                settings.put("xq.person", Long.toString(actor.personId()));
                settings.put("xq.house", actor.houseCode());
                settings.put("xq.house_path", actor.housePath());
                settings.put("xq.department", Long.toString(actor.departmentId()));
                settings.put("xq.scope", actor.scope().name());
                settings.put("xq.reports", actor.reports() ? "yes" : "no");
                settings.put("xq.persons", actor.unmasks() ? "yes" : "no");
                settings.put(
                        "xq.capacities",
                        actor.capacities().stream().map(Enum::name).collect(Collectors.joining(",")));
                var behalf = actor.behalf();
                if (behalf != null) settings.put("xq.behalf", Long.toString(behalf.personId()));
            }
            case FileReader reader -> {
                var actor = reader.actor();
                settings.put("xq.reach", "reader");
                settings.put("xq.petition", Long.toString(reader.petitionId()));
                settings.put("xq.person", Long.toString(actor.personId()));
                settings.put("xq.house", actor.houseCode());
                settings.put("xq.department", Long.toString(actor.departmentId()));
                settings.put("xq.reports", actor.reports() ? "yes" : "no");
                var behalf = actor.behalf();
                if (behalf != null) settings.put("xq.behalf", Long.toString(behalf.personId()));
            }
            case Participant participant -> {
                settings.put("xq.reach", "participant");
                settings.put("xq.person", Long.toString(participant.personId()));
            }
            case Petitioner petitioner -> {
                settings.put("xq.reach", "petitioner");
                settings.put("xq.petition", Long.toString(petitioner.petitionId()));
            }
            case Applicant applicant -> {
                settings.put("xq.reach", "applicant");
                settings.put("xq.application", Long.toString(applicant.applicationId()));
            }
            case Claimant claimant -> {
                settings.put("xq.reach", "claimant");
                settings.put("xq.claim", Long.toString(claimant.claimId()));
            }
            case Visitor ignored -> settings.put("xq.reach", "public");
            case Machine ignored -> settings.put("xq.reach", "system");
        }
        return settings;
    }
}
