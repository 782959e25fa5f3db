package xinqiao.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** How the database says who sees what. */
@XinqiaoTest
class PoliciesTest {
    @Autowired
    DSLContext sql;

    /** Each sub-select on the case would bring all policies of the case into the plans of that table. */
    @Test
    void whatBelongsToACaseAsksForItByFunction() {
        assertThat(policies("concat(qual, with_check) ~ 'FROM \\(*petition\\y'"))
                .containsExactlyInAnyOrder("petition_text change", "petition_text sight");
        assertThat(policies("concat(qual, with_check) ~ 'xq_case'")).contains("fact petition_sight", "letter sight");
    }

    /** Some thirty policies say who reads a fact; a sub-select in one of them stands in the plan of every fact that is read. */
    @Test
    void whoReadsAFactIsAskedByFunctions() {
        assertThat(sql.resultQuery(
                                "select policyname from pg_policies where tablename = 'fact' and qual ~ 'FROM [a-z(]'")
                        .fetch(0, String.class))
                .isEmpty();
        assertThat(policies("tablename = 'fact' and qual ~ 'xq_fact_of_sending'"))
                .containsExactly("fact fact_of_sending");
    }

    /** The two are the public's own: a row is reached by a key that only its writer has. */
    @Test
    void everyTableThatNamesACaseHasPolicies() {
        assertThat(sql.resultQuery("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'petition_id'
                           and not c.relrowsecurity""").fetch(0, String.class))
                .containsExactlyInAnyOrder("portal_sent", "track_session");
    }

    /** Like the wall of the case itself: a token without the power to read reports knows of none by any way. */
    @Test
    @Covers({Provision.KM_21B, Provision.SYS_4})
    void whateverIsForTheOnePersonNamedOnAReportAsksWhetherTheViewerReadsReports() {
        String named = "replace(concat(qual, with_check), 'annual-report', '') ~ '\\yreport\\y'"; // that one is public
        assertThat(policies(named)).contains("sending sight");
        assertThat(policies(named + " and concat(qual, with_check) !~ 'xq_text\\(''reports'''"))
                .isEmpty();
    }

    private List<String> policies(String which) {
        return sql.resultQuery(
                        "select tablename || ' ' || policyname from pg_policies where tablename <> 'petition' and "
                                + which)
                .fetch(0, String.class);
    }
}
