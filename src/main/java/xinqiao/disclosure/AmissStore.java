package xinqiao.disclosure;

import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_CONTEST;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ApplicationRecord;
import xinqiao.disclosure.AmissApplications.Named;

/** The SQL behind what may be amiss with applications; the policies say which a viewer sees. */
@Component
class AmissStore {
    /** A case that ended with a correction, and its application. */
    record Corrected(Application application, int contest, LocalDate endedOn) {}

    /** Open, or closed on or after a day. */
    List<Application> since(DSLContext tx, LocalDate closedSince, long after, int most) {
        return tx.selectFrom(APPLICATION)
                .where(APPLICATION.STATE.ne(ApplicationState.CLOSED.name()).or(APPLICATION.CLOSED_ON.ge(closedSince)))
                .and(APPLICATION.ID.gt(after))
                .orderBy(APPLICATION.ID)
                .limit(most)
                .fetch(ApplicationStore::read);
    }

    List<Corrected> corrected(DSLContext tx, LocalDate since, int most) {
        return tx.select(APPLICATION, APPLICATION_CONTEST.NO, APPLICATION_CONTEST.ENDED_ON)
                .from(APPLICATION_CONTEST)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_CONTEST.APPLICATION_ID))
                .where(APPLICATION_CONTEST.OUTCOME.eq(ContestOutcome.CORRECTED.name()))
                .and(APPLICATION_CONTEST.ENDED_ON.ge(since))
                .orderBy(APPLICATION_CONTEST.ENDED_ON, APPLICATION_CONTEST.APPLICATION_ID, APPLICATION_CONTEST.NO)
                .limit(most)
                .fetch(row -> new Corrected(ApplicationStore.read(row.value1()), row.value2(), row.value3()));
    }

    List<Named> named(DSLContext tx, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : tx.selectFrom(APPLICATION)
                        .where(APPLICATION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                        .fetch(AmissStore::named);
    }

    @Nullable
    Named named(DSLContext tx, String number) {
        return tx.selectFrom(APPLICATION)
                .where(APPLICATION.NUMBER.eq(number))
                .fetchOptional(AmissStore::named)
                .orElse(null);
    }

    private static Named named(ApplicationRecord row) {
        return new Named(row.getId(), row.getDirectCustoms(), row.getNumber(), row.getTitle());
    }
}
