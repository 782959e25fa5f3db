package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import xinqiao.identity.Actor;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Scope;
import xinqiao.petition.Filter.More;
import xinqiao.petition.Filter.Order;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.petition.rules.Rarity;
import xinqiao.petition.rules.Wording;
import xinqiao.testing.XinqiaoTest;

/**
 * What PostgreSQL does for each list, with row-level security on: it must go through an index. The rows live in a
 * transaction that is never committed. More of them: {@code -Dplan.rows=300000}, and {@code -Dplan.show=true}.
 */
@XinqiaoTest
@TestInstance(Lifecycle.PER_CLASS)
class PlanTest {
    private static final int ROWS = Integer.getInteger("plan.rows", 20_000);
    private static final DueDays DAYS = new DueDays(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 13));

    @Autowired
    Environment environment;

    @Autowired
    ListStore lists;

    @Autowired
    NumberStore numbers;

    @Autowired
    ApprovalStore approvals;

    @Autowired
    ArchiveStore archive;

    @Autowired
    HandoverStore handovers;

    @Autowired
    LikeStore like;

    @Autowired
    FigureStore figures;

    private Connection connection;
    private DSLContext sql;
    private final List<String> plans = new ArrayList<>();

    @BeforeAll
    void fill() throws SQLException {
        connection =
                DriverManager.getConnection(environment.getRequiredProperty("xinqiao.database.url"), "postgres", "");
        connection.setAutoCommit(false);
        ManyRows.fill(connection, ROWS);
        var configuration = new DefaultConfiguration().set(connection).set(SQLDialect.POSTGRES);
        sql = DSL.using(configuration.derive(ExecuteListener.onExecuteStart(this::explain)));
        DSL.using(configuration).execute("set local role xinqiao_app");
    }

    private void explain(ExecuteContext context) {
        var query = context.query();
        if (query == null) return;
        var plain = DSL.using(connection, SQLDialect.POSTGRES);
        String analyze = Boolean.getBoolean("plan.show") ? "explain (analyze, buffers off) " : "explain ";
        plans.add(query.getSQL(org.jooq.conf.ParamType.INLINED) + "\n"
                + String.join(
                        "\n",
                        plain.fetch(analyze + query.getSQL(org.jooq.conf.ParamType.INLINED))
                                .getValues(0, String.class)));
    }

    @AfterAll
    void forget() throws SQLException {
        ManyRows.forget(connection);
    }

    /** An office clerk of house 3, or an officer of its first section. */
    private static Actor actor(Scope scope) {
        int department = scope == Scope.OWN || scope == Scope.DEPARTMENT ? 1 : 0;
        String house = scope == Scope.BELOW ? ManyRows.DIRECT : ManyRows.house(3);
        return new Actor(
                1,
                ManyRows.person(3, department, 0),
                "何以琳",
                1,
                house,
                scope == Scope.BELOW ? "/0000/Q000/" : "/0000/Q000/" + house + "/",
                ManyRows.DIRECT,
                ManyRows.department(3, department),
                DepartmentKind.PETITION_OFFICE,
                scope,
                Set.of());
    }

    private void as(Actor actor) {
        plans.clear();
        DSL.using(connection, SQLDialect.POSTGRES)
                .fetch(
                        """
                        select set_config('xq.reach', 'staff', true), set_config('xq.person', ?, true),
                          set_config('xq.house', ?, true), set_config('xq.house_path', ?, true),
                          set_config('xq.department', ?, true), set_config('xq.scope', ?, true)""",
                        Long.toString(actor.personId()),
                        actor.houseCode(),
                        actor.housePath(),
                        Long.toString(actor.departmentId()),
                        actor.scope().name());
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void everyListGoesThroughAnIndex(Scope scope) {
        Actor actor = actor(scope);
        for (View view : View.values()) {
            as(actor);
            var first = lists.list(sql, actor, Filter.of(view), null, DAYS, 50);
            Cursor next = first.next();
            if (next != null)
                assertThat(lists.list(sql, actor, Filter.of(view), next, DAYS, 50)
                                .lines())
                        .isNotEmpty();
            if (view == View.ALL) assertThat(first.lines()).isNotEmpty();
            goThroughAnIndex(view);
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void everyNumberComesFromAnIndex(Scope scope) {
        Actor actor = actor(scope);
        for (View view : View.values()) {
            as(actor);
            assertThat(numbers.count(sql, actor, Filter.of(view), DAYS).number())
                    .isNotNegative();
            goThroughAnIndex(view);
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void aSearchGoesThroughAnIndex(Scope scope) {
        Actor actor = actor(scope);
        for (String words : List.of("请求尽快办理1234", "请求")) {
            as(actor);
            assertThat(lists.list(sql, actor, Filter.of(View.ALL).with(words), null, DAYS, 50)
                            .lines())
                    .isNotNull();
            goThroughAnIndex(View.ALL);
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whatWaitsForALeaderGoesThroughAnIndex(Scope scope) {
        Actor actor = actor(scope);
        as(actor);
        assertThat(approvals.candidates(sql, actor, 200, (petition, line) -> line))
                .isNotNull();
        goThroughAnIndex(View.MY_DESK);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whatIsToBeArchivedGoesThroughAnIndex(Scope scope) {
        Actor actor = actor(scope);
        as(actor);
        assertThat(archive.waiting(sql, actor, 100)).isNotNull();
        assertThat(archive.number(sql, actor, 100)).isNotNegative();
        goThroughAnIndex(View.MY_DESK);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whatWasLedElsewhereGoesThroughAnIndex(Scope scope) {
        Actor actor = actor(scope);
        as(actor);
        assertThat(handovers.open(sql, actor, 100)).isNotNull();
        assertThat(handovers.number(sql, actor, 100)).isNotNegative();
        goThroughAnIndex(View.MY_DESK);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void theFiguresOfAMonthGoThroughAnIndex(Scope scope) {
        Actor actor = actor(scope);
        as(actor);
        var month = Slice.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 5));
        var all = List.of(Figure.values());
        assertThat(figures.count(sql, actor, month, null, all, DAYS.today())).isNotNull();
        for (Axis axis : List.of(Axis.HOUSE, Axis.CONTENT))
            assertThat(figures.count(sql, actor, month, axis, all, DAYS.today()))
                    .isNotNull();
        assertThat(figures.people(sql, actor, month)).isEmpty();
        assertThat(figures.alike(sql, actor, month)).isEmpty();
        goThroughAnIndex(View.ALL);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyOrderGoesThroughAnIndexOnAndBack(Order order) {
        var more = new More(null, null, null, null, null, null, null, false, false, false, order);
        for (Scope scope : Scope.values()) {
            Actor actor = actor(scope);
            Filter filter = Filter.of(View.ALL).with(more);
            as(actor);
            var first = lists.list(sql, actor, filter, null, DAYS, 20);
            if (first.next() == null) continue;
            var second = lists.list(sql, actor, filter, first.next(), DAYS, 20);
            assertThat(second.previous()).isNotNull();
            assertThat(lists.list(sql, actor, filter, second.previous(), DAYS, 20)
                            .lines())
                    .isEqualTo(first.lines());
            goThroughAnIndex(View.ALL);
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whatLooksAlikeGoesThroughAnIndex(Scope scope) {
        Actor actor = actor(scope);
        as(actor);
        var person = new PetitionerDetails("何以琳", false, null, "E1000001", "13800000000", null, null, null);
        assertThat(like.samePeople(sql, List.of(person))).isNotNull();
        var keys = Rarity.none().keys(Wording.of("第7请求"), ROWS, 100);
        var sharing = like.sharing(sql, keys, 400);
        assertThat(sharing).isNotEmpty();
        var seen = like.seen(sql, actor, sharing);
        // the rows have no progress that could be read; only the question counts
        assertThat(catchThrowable(() -> like.read(sql, actor, seen)) == null).isEqualTo(seen.isEmpty());
        goThroughAnIndex(View.ALL);
    }

    /** What they do is hidden from the plans above. */
    @ParameterizedTest
    @ValueSource(strings = {"petition_named", "petition_barred_here", "petition_due_between"})
    void theFunctionsThatLookPastThePoliciesGoThroughIndexesToo(String function) {
        var plain = DSL.using(connection, SQLDialect.POSTGRES);
        plain.execute("set local role none");
        try {
            String body = plain.fetchSingle("select prosrc from pg_proc where proname = ?", function)
                    .get(0, String.class)
                    .replace("between first and last", "between date '2026-11-01' and date '2026-11-09'");
            for (Scope scope : Scope.values()) {
                as(actor(scope));
                plans.add(String.join("\n", plain.fetch("explain " + body).getValues(0, String.class)));
                goThroughAnIndex(View.ALL);
            }
        } finally {
            plain.execute("set local role xinqiao_app");
        }
    }

    private void goThroughAnIndex(View view) {
        assertThat(plans).isNotEmpty();
        if (Boolean.getBoolean("plan.show")) plans.forEach(plan -> System.out.println(view + " " + plan + "\n"));
        for (String plan : plans) {
            assertThat(plan).as(view + ": the policy is part of the query").doesNotContain("xq_sees(");
            assertThat(plan).as(view.name()).doesNotContainPattern("Seq Scan on petition( |_text|_seen)");
        }
    }
}
