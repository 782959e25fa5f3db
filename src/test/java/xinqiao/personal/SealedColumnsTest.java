package xinqiao.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.personal.SealedColumns.Column;
import xinqiao.testing.XinqiaoTest;

/** A change of keys reaches whatever is sealed. */
@XinqiaoTest
class SealedColumnsTest {
    @Autowired
    List<SealedRows> rows;

    @Autowired
    DSLContext sql;

    /** Digests that aren't called so, what only the visitor's own key opens, and what isn't about people. */
    private static final Set<String> NOT_BY_OUR_KEY = Set.of(
            "annual_report.snapshot",
            "api_reply.request",
            "application.query_code",
            "attempt.subject",
            "claim.query_code",
            "petition.query_code",
            "personal_key.proof",
            "portal_draft.content",
            "portal_draft.form",
            "portal_draft.resume_token",
            "portal_file.form",
            "portal_file.name",
            "portal_sent.code",
            "portal_sent.form",
            "scheduled_tasks.task_data",
            "seal_picture.png");

    @Test
    void everyColumnOfBytesIsResealedOrADigestOfSomething() {
        var resealed = rows.stream()
                .flatMap(each -> ((SealedColumns) each).columns().stream())
                .map(SealedColumnsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        resealed.addAll(NOT_BY_OUR_KEY);
        var bytes = sql.fetch("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public' and data_type = 'bytea'"
                        + " and column_name !~ '(^|_)(hash|prev|sha256|digest|mark)$'")
                .getValues(0, String.class);
        assertThat(new TreeSet<>(bytes)).isEqualTo(resealed);
    }

    @Test
    void noTwoHaveTheSameName() {
        assertThat(rows).extracting(SealedRows::name).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    private static String name(Column column) {
        return Objects.requireNonNull(column.sealed().getTable()).getName() + "."
                + column.sealed().getName();
    }
}
