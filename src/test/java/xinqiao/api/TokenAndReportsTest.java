package xinqiao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.condition;
import static xinqiao.db.Tables.PETITION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jooq.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Client;
import xinqiao.identity.Gate;
import xinqiao.identity.PersonalTokens;
import xinqiao.identity.Sessions;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A report is shown to a program only if its token was given the power to read reports. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class TokenAndReportsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String READER = "dao.yaping";

    @Autowired
    PersonalTokens tokens;

    @Autowired
    Sessions sessions;

    @Autowired
    Gate gate;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void now() {
        clock.reset();
    }

    private String token(Set<Power> powers) {
        return tokens.issue(desks.who(READER), "t" + System.nanoTime(), powers, 1, new Client("127.0.0.1", "test"))
                .orElseThrow();
    }

    private OtherSystem program(Set<Power> powers) {
        return new OtherSystem(port, token(powers));
    }

    private long report() {
        clock.set(MONDAY);
        long id = desks.register(READER, Papers.against("8602", MONDAY, "某科员")).id();
        desks.act(READER, id, new Accept(MatterKind.REPORT, null, null, "反映工作人员", Set.of()));
        return id;
    }

    private static Set<Power> but(Set<Power> all, Power one) {
        var rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }

    @Test
    @Covers({Provision.KM_21B, Provision.SYS_4})
    void withoutThePowerAReportDoesNotExistForIt() {
        long id = report();
        var all = desks.who(READER).powers();
        assertThat(all).contains(Power.READ_REPORTS);
        var with = program(Set.of(Power.READ_REPORTS));
        assertThat(with.get("/api/v1/petitions/" + id).status()).isEqualTo(200);
        assertThat(with.get("/api/v1/petitions?view=REPORTS").text()).contains("\"id\":" + id);

        for (var powers : Set.of(Set.<Power>of(), but(all, Power.READ_REPORTS))) {
            var without = program(powers);
            assertThat(without.get("/api/v1/petitions/" + id).status()).isEqualTo(404);
            assertThat(without.get("/api/v1/petitions/" + id + "/remarks").status())
                    .isEqualTo(404);
            assertThat(without.get("/api/v1/petitions?view=REPORTS")
                            .json()
                            .at("/items")
                            .size())
                    .isZero();
            assertThat(without.get("/api/v1/petitions?view=ALL&size=200").text())
                    .doesNotContain("\"id\":" + id + ",");
            assertThat(without.get("/api/v1/petitions/counts")
                            .json()
                            .at("/REPORTS")
                            .asInt())
                    .isZero();
            assertThat(without.get("/api/v1/petitions/999999999").status()).isEqualTo(404);
        }
    }

    private int count(Actor actor, Condition rows) {
        return gate.as(actor, tx -> tx.fetchCount(PETITION, rows));
    }

    /** The policy of the table, without the application's own filter. */
    @Test
    void theDatabaseSaysTheSame() {
        long id = report();
        var limited = sessions.byApiToken(token(Set.of(Power.REGISTER))).orElseThrow();
        assertThat(limited.reports()).isFalse();
        assertThat(count(limited, PETITION.ID.eq(id))).isZero();
        assertThat(count(limited, condition(PETITION.PROTECTED))).isZero();
        int named = gate.as(
                limited, tx -> tx.fetch("select * from petition_named()").size());
        assertThat(named).isZero();
        assertThat(count(desks.who(READER), PETITION.ID.eq(id))).isEqualTo(1);
    }

    /** What the act itself puts behind the wall is still written, and then gone for the program. */
    @Test
    void itMayRaiseTheWallAndSeesNothingBehindIt() {
        clock.set(MONDAY);
        long id = desks.register(READER, Papers.against("8602", MONDAY, "某科员")).id();
        var program = program(but(desks.who(READER).powers(), Power.READ_REPORTS));
        int seq = program.get("/api/v1/petitions/" + id).json().at("/seq").asInt();
        var accepted = program.post("/api/v1/petitions/" + id + "/acts/accept", """
                        {"seq": %d, "kind": "REPORT", "remark": "反映工作人员", "readers": []}""".formatted(seq));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(204);
        assertThat(program.get("/api/v1/petitions/" + id).status()).isEqualTo(404);
        assertThat(desks.read(READER, id).petition().walls().isProtected()).isTrue();
    }
}
