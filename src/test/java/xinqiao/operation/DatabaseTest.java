package xinqiao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class DatabaseTest {
    @Autowired
    private DSLContext db;

    @Test
    void theApplicationWorksAsARoleThatOwnsNothing() {
        assertThat(db.fetchValue("select current_user")).isEqualTo("xinqiao_app");
        assertThat(db.fetchValue("select count(*) from pg_tables where tableowner = current_user"))
                .isEqualTo(0L);
    }

    @Test
    void theApplicationCanMakeAndChangeNoTable() {
        for (String sql : new String[] {
            "create table extra (id int)",
            "alter table scheduled_tasks add column extra int",
            "alter table scheduled_tasks disable row level security",
            "set role xinqiao_owner"
        }) {
            assertThatThrownBy(() -> db.execute(sql)).as(sql).isInstanceOf(DataAccessException.class);
        }
    }
}
