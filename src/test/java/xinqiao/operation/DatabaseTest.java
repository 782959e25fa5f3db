package xinqiao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
}
