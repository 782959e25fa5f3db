package xinqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static xinqiao.db.Tables.JURISDICTION;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Scope;
import xinqiao.testing.XinqiaoTest;

/** The conventions of row-level security, on a table of its own. */
@XinqiaoTest
class GateTest {
    @Autowired
    Gate gate;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    private static final String TABLE = """
            create table gate_sample (id bigint primary key, house_path text, departments bigint[], person bigint);
            alter table gate_sample enable row level security;
            create policy seen on gate_sample using (
              case (select xq_text('reach'))
                when 'system' then true
                when 'staff' then xq_in_scope(house_path, departments, person)
                when 'petitioner' then id = (select xq_big('petition'))
              end);
            grant select on gate_sample to %s;
            insert into gate_sample values
              (1, '/0000/8600/', '{10}', 100), (2, '/0000/8600/8602/', '{20,21}', 200), (3, '/0000/8600/8602/', '{20}', 201)
            """;

    @BeforeAll
    static void protectedTable(@Autowired Environment environment) throws SQLException {
        asOwner(environment, TABLE.formatted(environment.getRequiredProperty("xinqiao.database.app.user")));
    }

    @AfterAll
    static void remove(@Autowired Environment environment) throws SQLException {
        asOwner(environment, "drop table gate_sample");
    }

    private static void asOwner(Environment environment, String statements) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        environment.getRequiredProperty("xinqiao.database.url"),
                        environment.getRequiredProperty("xinqiao.database.owner.user"),
                        environment.getRequiredProperty("xinqiao.database.owner.password"));
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static List<Long> seen(DSLContext tx) {
        return tx.select(field("id", Long.class))
                .from(table("gate_sample"))
                .orderBy(field("id"))
                .fetch(0, Long.class);
    }

    private static Actor actor(Scope scope, String housePath, long department, long person) {
        return new Actor(
                1, person, "某", 1, "8602", housePath, "8600", department, DepartmentKind.HANDLING, scope, Set.of());
    }

    @Test
    void withoutTheGateNoRowIsThere() {
        assertThat(seen(sql)).isEmpty();
        assertThat(gate.as(new Visitor(), GateTest::seen)).isEmpty();
    }

    @Test
    void eachScopeReachesItsOwn() {
        var ruili = "/0000/8600/8602/";
        assertThat(gate.as(actor(Scope.OWN, ruili, 20, 201), GateTest::seen)).containsExactly(3L);
        assertThat(gate.as(actor(Scope.DEPARTMENT, ruili, 21, 999), GateTest::seen))
                .containsExactly(2L);
        assertThat(gate.as(actor(Scope.HOUSE, ruili, 1, 999), GateTest::seen)).containsExactly(2L, 3L);
        assertThat(gate.as(actor(Scope.HOUSE, "/0000/8600/", 1, 999), GateTest::seen))
                .containsExactly(1L);
        assertThat(gate.as(actor(Scope.BELOW, "/0000/8600/", 1, 999), GateTest::seen))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void aPetitionerSeesOnePetitionAndTheSystemAll() {
        assertThat(gate.as(new Petitioner(2), GateTest::seen)).containsExactly(2L);
        assertThat(gate.as(new Machine("verify"), GateTest::seen)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void nothingOfAViewerIsLeftBehindOnTheConnection() {
        for (int i = 0; i < 30; i++) {
            assertThat(gate.as(new Machine("verify"), GateTest::seen)).hasSize(3);
            assertThat(seen(sql)).isEmpty();
        }
    }

    @Test
    void theSameViewerJoinsTheOpenGateAndAnotherIsRefused() {
        var machine = new Machine("verify");
        List<Long> joined = gate.as(machine, tx -> gate.as(new Machine("verify"), GateTest::seen));
        assertThat(joined).hasSize(3);
        assertThatThrownBy(() -> gate.as(new Visitor(), tx -> gate.as(machine, GateTest::seen)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theGateDoesNotOpenInATransactionOfUnknownReach() {
        var outer = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> outer.execute(status -> gate.as(new Machine("verify"), GateTest::seen)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anExceptionUndoesEverything() {
        assertThatThrownBy(() -> gate.run(new Visitor(), tx -> {
                    tx.insertInto(JURISDICTION, JURISDICTION.HOUSE_CODE, JURISDICTION.KIND, JURISDICTION.WORD)
                            .values("8600", "PLACE", "无此地")
                            .execute();
                    throw new IllegalArgumentException("stop");
                }))
                .hasMessage("stop");
        assertThat(sql.fetchExists(JURISDICTION, JURISDICTION.WORD.eq("无此地"))).isFalse();
    }

    @Test
    void onlyAGlanceDoesNotWaitForTheDisk() {
        assertThat(gate.<String>glance(new Visitor(), GateTest::waits)).isEqualTo("off");
        String inside = gate.as(new Visitor(), tx -> {
            tx.execute("set local synchronous_commit = on");
            return gate.glance(new Visitor(), GateTest::waits);
        });
        assertThat(inside).as("within a transaction that matters").isEqualTo("on");
    }

    private static String waits(DSLContext tx) {
        return tx.fetchSingle("show synchronous_commit").get(0, String.class);
    }
}
