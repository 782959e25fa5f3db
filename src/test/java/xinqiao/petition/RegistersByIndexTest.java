package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import xinqiao.engagement.Engagements;
import xinqiao.identity.Actor;
import xinqiao.identity.Participant;
import xinqiao.journal.ReadingLog;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.InstructionDesk;
import xinqiao.leadership.PaperState;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.Slips;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.reception.BookingDesk;
import xinqiao.reception.DepartmentCalls;
import xinqiao.reception.DutyDesk;
import xinqiao.reception.Incidents;
import xinqiao.reception.Plans;
import xinqiao.reception.Visits;
import xinqiao.routing.Negotiations;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFilter;
import xinqiao.supervision.Reminders;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.testing.ExecutedSql;
import xinqiao.testing.XinqiaoTest;

/**
 * The registers beside the cases: what the application asks for each list is explained where the tables are full, with
 * row-level security on, and goes through an index. The rows live in a transaction that is never committed.
 */
@XinqiaoTest
@TestInstance(Lifecycle.PER_CLASS)
class RegistersByIndexTest {
    private static final int ROWS = Integer.getInteger("plan.rows", 20_000);
    private static final int HOUSE = 3;
    private static final List<String> TABLES = List.of(
            "sending",
            "negotiation",
            "reminder",
            "supervision",
            "mail_item",
            "mail_slip",
            "leader_paper",
            "engagement",
            "reading",
            "reception_visit",
            "reception_call",
            "reception_promise",
            "reception_booking",
            "reception_duty",
            "reception_incident",
            "reception_plan");

    @Autowired
    Environment environment;

    @Autowired
    SendingDesk sendings;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Reminders reminders;

    @Autowired
    SupervisionDesk supervisions;

    @Autowired
    MailBook mail;

    @Autowired
    Slips slips;

    @Autowired
    InstructionDesk instructions;

    @Autowired
    Bulletins bulletins;

    @Autowired
    Engagements engagements;

    @Autowired
    ReadingLog readings;

    @Autowired
    Visits visits;

    @Autowired
    DepartmentCalls calls;

    @Autowired
    BookingDesk bookings;

    @Autowired
    DutyDesk duty;

    @Autowired
    Incidents incidents;

    @Autowired
    Plans plans;

    private Connection connection;
    private DSLContext sql;

    @BeforeAll
    void fill() throws SQLException {
        connection =
                DriverManager.getConnection(environment.getRequiredProperty("xinqiao.database.url"), "postgres", "");
        connection.setAutoCommit(false);
        sql = DSL.using(connection, SQLDialect.POSTGRES);
        sql.execute("set local session_replication_role = replica"); // houses and people that aren't there
        ManyRows.fill(connection, ROWS);
        try (var statement = connection.createStatement()) {
            for (String rows : registers()) statement.execute(rows.replace("{made}", made()));
            for (String table : TABLES) statement.execute("analyze " + table);
        }
        sql.execute("set local role xinqiao_app");
    }

    @AfterAll
    void forget() throws SQLException {
        ManyRows.forget(connection);
    }

    /** One of them for each case, one in ten still open. */
    private static String made() {
        return """
                (select g, 900000000000 + g petition, 'Q' || lpad((g %% %1$d)::text, 3, '0') house,
                    'Q' || lpad(((g + 1) %% %1$d)::text, 3, '0') other, (g / 20) %% 10 = 0 open,
                    9000000 + g %% %1$d * 5::bigint office, 9000000 + g %% %1$d * 5 + 1 + (g / 200) %% 4::bigint section,
                    date '2026-01-01' + g %% 300 d, decode(repeat('00', 32), 'hex') h
                  from generate_series(1, %2$d) g) made""".formatted(ManyRows.HOUSES, ROWS);
    }

    private static List<String> registers() {
        return List.of("""
                insert into sending (id, direct_customs, manner, state, from_house, from_petition, to_house, title, report,
                    turn_house, turn, due_on, letter_owed, to_settle, sent_on, details, seq, hash)
                select petition, 'Q000', 'FORWARD', case when open then 'SENT' else 'DONE' end, house, petition, other, 't',
                    false, case when open then other end, case when open then 'OFFICE' end, case when open then d end,
                    g % 400 = 0, false, d, '{}', 1, h from {made}""", """
                insert into negotiation (id, direct_customs, petition_id, house_code, houses, state, details, seq, hash)
                select petition, 'Q000', petition, house, array[house, other], case when open then 'OPEN' else 'AGREED' end,
                    '{}', 1, h from {made}""", """
                insert into reminder (direct_customs, petition_id, house_code, unit_house, unit_department, term, due_on,
                    stage, title, number, provision, fired_on, noted_on, seq, hash)
                select 'Q000', petition, house, other, case when g % 3 = 0 then section end, 'handling', d, 'SOON', 't',
                    'n' || g, 'p', d, case when not open then d end, 1, h from {made}""", """
                insert into supervision (id, direct_customs, petition_id, house_code, unit_house, unit_department, title,
                    opened_on, ended_on, office_turn, leader_turn, unit_turn, due_on, details, seq, hash)
                select petition, 'Q000', petition, house, other, section, 't', d, case when not open then d end, open,
                    false, open, d, '{}', 1, h from {made}""", """
                insert into mail_item (id, house_code, direct_customs, on_day, ord, number, once, kind, came_at, step,
                    outcome, ended_on, seq, hash)
                select petition, house, 'Q000', d, g, 'Q' || g, gen_random_uuid(), 'ORDINARY', now(), 'SCANNED',
                    case when not open then 'REGISTERED' end, case when not open then d end, 1, h from {made}""", """
                insert into mail_slip (id, petition_id, house_code, direct_customs, state, leader, proposal, submitted_by,
                    submitted_at, agreed, decided_at, carried_on, seq, hash)
                select petition, petition, house, 'Q000', case when open then 'DECIDED' else 'CARRIED_OUT' end, office * 10,
                    'p', office * 10 + 1, now(), true, now(), case when not open then d end, 1, h from {made}""", """
                insert into leader_paper (id, kind, direct_customs, house_code, petition_id, cases, leader, departments,
                    on_day, due_on, state, done_on, content, seq, hash)
                select petition, case when g / 20 % 2 = 0 then 'INSTRUCTION' else 'BULLETIN' end, 'Q000', house, petition,
                    array[petition], office * 10, array[section], d, d, case when open then 'OPEN' else 'DONE' end,
                    case when not open then d end, ''::bytea, 1, h from {made}""", """
                insert into engagement (id, direct_customs, house_code, house_path, petition_id, participant_id, person_id,
                    number, title, purpose, from_on, until_on, ended_on, seq, hash)
                select petition, 'Q000', house, '/0000/Q000/' || house || '/', petition, office, office * 10, 'n', 't', 'p',
                    d, d + 10, case when not open then d end, 1, h from {made}""", """
                insert into reception_visit (id, house_code, on_day, ticket, state, people, came_at)
                select petition, house, d, g, case when open then 'WAITING' else 'DONE' end, 1, now() from {made}""", """
                insert into reception_call (visit_id, house_code, department_id, state, about, asked_at)
                select petition, house, section, case when open then 'ASKED' else 'ARRIVED' end, 'a', now()
                  from {made}""", """
                insert into reception_promise (visit_id, house_code, kind, on_day, words, state)
                select petition, house, 'MATERIAL', d, h, case when open then 'OPEN' else 'KEPT' end from {made}""", """
                insert into reception_booking (id, house_code, day_id, code_sha256, number, state, booked_at, told_on)
                select petition, house, 900000000000 + g % 500, h, 'QB' || g,
                    case when open then 'BOOKED' else 'FORWARDED' end, now(), case when not open then d end
                  from {made}""", """
                insert into reception_duty (id, house_code, taken_at, due_on, state, content)
                select petition, house, now(), d, case when open then 'WAITING' else 'TAKEN_OVER' end, h
                  from {made}""", """
                insert into reception_incident (id, house_code, begun_at, kind, open, content)
                select petition, house, now(), 'k', open, h from {made}""", """
                insert into reception_plan (id, house_code, kind, from_day, to_day, in_force, details)
                select petition, house, 'PERIOD', d, d, open, '{}' from {made}""", """
                insert into reading (at, what, account, post, person, name, house_path, subject_kind, subject_id)
                select now(), 'READ', 1, 1, 1, 'n', '/0000/' || house || '/' || other || '/', 'petition', petition
                  from {made}""");
    }

    private static Actor actor(Scope scope, DepartmentKind kind) {
        int department = scope == Scope.OWN || scope == Scope.DEPARTMENT ? 1 : 0;
        String house = scope == Scope.BELOW ? ManyRows.DIRECT : ManyRows.house(HOUSE);
        return new Actor(
                1,
                ManyRows.person(HOUSE, department, 0),
                "何以琳",
                1,
                house,
                scope == Scope.BELOW ? "/0000/Q000/" : "/0000/Q000/" + house + "/",
                ManyRows.DIRECT,
                ManyRows.department(HOUSE, department),
                kind,
                scope,
                EnumSet.allOf(Power.class));
    }

    /** Of the office where it sees the house, of a department where it doesn't. */
    private static Actor actor(Scope scope) {
        return actor(
                scope,
                scope == Scope.OWN || scope == Scope.DEPARTMENT
                        ? DepartmentKind.HANDLING
                        : DepartmentKind.PETITION_OFFICE);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void sendingsAndNegotiations(Scope scope) {
        Actor actor = actor(scope);
        for (var box : SendingFilter.Box.values())
            goesThroughAnIndex(actor, "sending", () -> sendings.list(actor, SendingFilter.of(box), 50));
        goesThroughAnIndex(actor, "sending", () -> sendings.count(actor, SendingFilter.of(SendingFilter.Box.MINE)));
        goesThroughAnIndex(actor, "negotiation", () -> negotiations.list(actor, null, null, 50));
        goesThroughAnIndex(actor, "negotiation", () -> negotiations.waiting(actor));
        goesThroughAnIndex(actor, "negotiation", () -> negotiations.list(actor, null, 900_000_001_000L, 50));
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void remindersAndSupervisions(Scope scope) {
        Actor actor = actor(scope);
        for (var box : Reminders.Box.values())
            goesThroughAnIndex(actor, "reminder", () -> reminders.list(actor, box, null, 50));
        goesThroughAnIndex(actor, "reminder", () -> reminders.waiting(actor, true));
        for (var box : SupervisionDesk.Box.values())
            goesThroughAnIndex(actor, "supervision", () -> supervisions.list(actor, box, null, 50));
        goesThroughAnIndex(actor, "supervision", () -> supervisions.count(actor, SupervisionDesk.Box.MINE, true));
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void mailBookAndSlips(Scope scope) {
        Actor actor = actor(scope);
        goesThroughAnIndex(actor, "mail_item", () -> mail.waiting(actor));
        goesThroughAnIndex(actor, "mail_item", () -> mail.ofDay(actor, LocalDate.of(2026, 3, 2)));
        goesThroughAnIndex(actor, "mail_slip", () -> slips.list(actor));
        goesThroughAnIndex(actor, "mail_slip", () -> slips.toCarryOut(actor));
        goesThroughAnIndex(actor, "mail_slip", () -> slips.decided(actor, false));
        Actor leader = actor(scope, DepartmentKind.LEADERSHIP);
        goesThroughAnIndex(leader, "mail_slip", () -> slips.toDecide(leader));
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whatLeadersWrote(Scope scope) {
        Actor actor = actor(scope, DepartmentKind.LEADERSHIP);
        for (var box : InstructionDesk.Box.values())
            goesThroughAnIndex(actor, "leader_paper", () -> instructions.list(actor, box));
        goesThroughAnIndex(actor, "leader_paper", () -> instructions.of(actor, 900_000_000_007L));
        goesThroughAnIndex(actor, "leader_paper", () -> bulletins.list(actor, PaperState.APPROVAL));
        goesThroughAnIndex(actor, "leader_paper", () -> bulletins.list(actor, PaperState.values()));
        goesThroughAnIndex(actor, "leader_paper", () -> bulletins.of(actor, 900_000_000_007L));
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void theWindowAndWhatWasPromisedThere(Scope scope) {
        Actor actor = actor(scope);
        var day = LocalDate.of(2026, 3, 2);
        goesThroughAnIndex(actor, "reception_visit", () -> visits.queue(actor, day));
        goesThroughAnIndex(actor, "reception_visit", () -> visits.incomplete(actor));
        goesThroughAnIndex(actor, "reception_visit", () -> visits.open(actor, day));
        goesThroughAnIndex(actor, "reception_promise", () -> visits.due(actor, day));
        goesThroughAnIndex(actor, "reception_call", () -> calls.waiting(actor));
        goesThroughAnIndex(actor, "reception_booking", () -> bookings.toFollow(actor));
        goesThroughAnIndex(actor, "reception_booking", () -> bookings.toRemind(actor, 1));
        goesThroughAnIndex(actor, "reception_duty", () -> duty.waiting(actor));
        goesThroughAnIndex(actor, "reception_incident", () -> incidents.list(actor));
        goesThroughAnIndex(actor, "reception_incident", () -> incidents.count(actor));
        goesThroughAnIndex(actor, "reception_plan", () -> plans.list(actor));
        goesThroughAnIndex(actor, "reception_plan", () -> plans.running(actor));
    }

    /** Newest first within the own direct customs, not through everybody's. */
    @Test
    void theReadingLogOfAnAuditor() {
        var auditor = new Actor(
                1,
                ManyRows.person(HOUSE, 0, 0),
                "何以琳",
                1,
                ManyRows.house(HOUSE),
                "/0000/" + ManyRows.house(HOUSE) + "/",
                ManyRows.house(HOUSE),
                ManyRows.department(HOUSE, 0),
                DepartmentKind.SUPERVISION,
                Scope.OWN,
                EnumSet.allOf(Power.class));
        goesThroughAnIndex(auditor, "reading", () -> readings.list(auditor, ReadingLog.Filter.ALL, null));
        assertThat(plansOf("reading", () -> readings.list(auditor, ReadingLog.Filter.ALL, 900_000_000L)))
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan).contains("reading_direct"));
    }

    @Test
    void engagementsOfAParticipant() {
        var lawyer = new Participant(1, ManyRows.person(HOUSE, 0, 0), "覃律师");
        reach("participant", lawyer.personId(), "", "", 0, "");
        explained("engagement", () -> engagements.mine(lawyer));
    }

    private void reach(String reach, long person, String house, String path, long department, String scope) {
        sql.fetch("""
                select set_config('xq.reach', ?, true), set_config('xq.person', ?, true),
                  set_config('xq.house', ?, true), set_config('xq.house_path', ?, true),
                  set_config('xq.department', ?, true), set_config('xq.scope', ?, true)""", reach, Long.toString(person), house, path, Long.toString(department), scope);
    }

    private void goesThroughAnIndex(Actor actor, String table, Supplier<?> list) {
        reach(
                "staff",
                actor.personId(),
                actor.houseCode(),
                actor.housePath(),
                actor.departmentId(),
                actor.scope().name());
        explained(table, list);
    }

    private void explained(String table, Supplier<?> list) {
        for (String plan : plansOf(table, list))
            assertThat(plan).doesNotContainPattern("Seq Scan on " + table + "( |$)");
    }

    private List<String> plansOf(String table, Supplier<?> list) {
        var asked = ExecutedSql.during(list).stream()
                .filter(one -> one.matches("(?s).*\\bfrom " + table + "\\b.*"))
                .toList();
        assertThat(asked).as(table + ": something is asked").isNotEmpty();
        List<String> plans = new ArrayList<>();
        for (String one : asked)
            plans.add(one + "\n"
                    + sql.fetch("explain " + one).getValues(0, String.class).stream()
                            .collect(Collectors.joining("\n")));
        if (Boolean.getBoolean("plan.show")) plans.forEach(System.out::println);
        return plans;
    }
}
