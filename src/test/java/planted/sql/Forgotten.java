package planted.sql;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Has statements, some in lambdas, that no test executes. */
public final class Forgotten {
    private final DSLContext sql;

    public Forgotten(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Integer> never() {
        return sql.resultQuery("select 1 from nowhere").fetchOptional(0, Integer.class);
    }

    public int neverInside() {
        return List.of(1).stream()
                .mapToInt(each -> sql.execute("delete from nowhere"))
                .sum();
    }

    /** Builds, but executes nothing. */
    public String none() {
        return sql.selectOne().getSQL();
    }
}
