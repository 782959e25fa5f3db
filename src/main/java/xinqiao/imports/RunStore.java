package xinqiao.imports;

import static xinqiao.db.Tables.IMPORT_RUN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.ImportRunRecord;

/** Remembers imports. They hold no case data beyond the cell that a problem shows, and belong to their house. */
@Component
class RunStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext sql;

    RunStore(DSLContext sql) {
        this.sql = sql;
    }

    long begin(String house, String file, Instant at, String by, ImportReport report) {
        return sql.insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.HOUSE_CODE, house)
                .set(IMPORT_RUN.FILE_NAME, file)
                .set(IMPORT_RUN.STARTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(IMPORT_RUN.STARTED_BY, by)
                .set(IMPORT_RUN.ROWS, report.rows())
                .set(IMPORT_RUN.GOOD, report.good())
                .set(IMPORT_RUN.PROBLEMS, JSONB.valueOf(JSON.writeValueAsString(report.problems())))
                .set(IMPORT_RUN.LATENESS, JSONB.valueOf(JSON.writeValueAsString(report.lateness())))
                .returningResult(IMPORT_RUN.ID)
                .fetchSingle()
                .value1();
    }

    void progress(long id, int done, int added) {
        sql.update(IMPORT_RUN)
                .set(IMPORT_RUN.DONE, done)
                .set(IMPORT_RUN.ADDED, added)
                .where(IMPORT_RUN.ID.eq(id))
                .execute();
    }

    void end(long id, Instant at, @Nullable String failure) {
        sql.update(IMPORT_RUN)
                .set(IMPORT_RUN.ENDED_AT, at.atOffset(ZoneOffset.UTC))
                .set(IMPORT_RUN.FAILURE, failure)
                .where(IMPORT_RUN.ID.eq(id))
                .execute();
    }

    /** Only the house's own: another house's import isn't there. */
    Optional<ImportRun> find(String house, long id) {
        return sql.selectFrom(IMPORT_RUN)
                .where(IMPORT_RUN.ID.eq(id))
                .and(IMPORT_RUN.HOUSE_CODE.eq(house))
                .fetchOptional(RunStore::run);
    }

    /** The newest first. */
    List<ImportRun> latest(String house, int most) {
        return sql.selectFrom(IMPORT_RUN)
                .where(IMPORT_RUN.HOUSE_CODE.eq(house))
                .orderBy(IMPORT_RUN.ID.desc())
                .limit(most)
                .fetch(RunStore::run);
    }

    private static ImportRun run(ImportRunRecord row) {
        return new ImportRun(
                row.getId(),
                row.getHouseCode(),
                row.getFileName(),
                row.getStartedAt().toInstant(),
                row.getStartedBy(),
                row.getEndedAt() == null ? null : row.getEndedAt().toInstant(),
                row.getRows(),
                row.getGood(),
                row.getDone(),
                row.getAdded(),
                List.of(JSON.readValue(row.getProblems().data(), RowProblem[].class)),
                List.of(JSON.readValue(row.getLateness().data(), Lateness[].class)),
                row.getFailure());
    }
}
