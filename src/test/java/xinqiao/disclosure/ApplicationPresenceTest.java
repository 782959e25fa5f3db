package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import xinqiao.disclosure.ApplicationCommand.Recuse;
import xinqiao.identity.Applicant;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.KeptForms;
import xinqiao.petition.NotThere;
import xinqiao.petition.Present;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Who is on an application now, and what somebody has typed and not sent: for exactly those who may know. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ApplicationPresenceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    ApplicationPresence presence;

    @Autowired
    KeptForms kept;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Covers(Provision.SYS_4)
    void thoseWhoSeeAnApplicationSeeWhoElseIsOnItAndNobodyElseDoes() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        var office = clerks.who("tian.ye");
        var handler = clerks.who("yue.hua");
        assertThat(presence.enter(handler, id, ApplicationAct.DRAFT)).isEmpty();
        assertThat(presence.enter(office, id, null))
                .containsExactly(new Present(handler.personId(), ApplicationAct.DRAFT.name()));
        assertThat(presence.enter(handler, id, null)).containsExactly(new Present(office.personId(), null));
        assertThatThrownBy(() -> presence.enter(clerks.who("yu.bo"), id, null)).isInstanceOf(NotThere.class);
        clerks.act("dao.yaping", id, new Recuse(clerks.who("dao.yaping").personId(), "与申请人有利害关系"));
        assertThatThrownBy(() -> presence.enter(clerks.who("dao.yaping"), id, null))
                .isInstanceOf(NotThere.class);
        assertThat(seen(clerks.who("dao.yaping"), id)).isZero();
        assertThat(seen(clerks.who("yu.bo"), id)).isZero();
        int shown = gate.as(new Applicant(id), tx -> tx.fetchCount(xinqiao.db.Tables.APPLICATION_PRESENCE));
        assertThat(shown).as("whoever applies isn't told who is on it").isZero();
        assertThat(seen(office, id)).isEqualTo(2);
        // nobody can be put where they aren't
        assertThatThrownBy(() -> gate.run(
                        clerks.who("yu.bo"),
                        tx -> tx.execute(
                                "insert into application_presence (application_id, person_id) values (?, ?)",
                                id,
                                clerks.who("yu.bo").personId())))
                .isInstanceOf(DataAccessException.class);
    }

    private int seen(xinqiao.identity.Actor actor, long id) {
        return gate.as(
                actor,
                tx -> tx.fetchCount(
                        xinqiao.db.Tables.APPLICATION_PRESENCE,
                        xinqiao.db.Tables.APPLICATION_PRESENCE.APPLICATION_ID.eq(id)));
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void whatWasTypedIsKeptForItsWriterAloneUntilItIsSentOrAWeekIsOver() {
        String page = "/desk/applications/1/draft";
        var writer = clerks.who("yue.hua");
        assertThat(kept.keep(writer, page, Map.of("reasoning-1", List.of("涉及某人电话13900000077"))))
                .isTrue();
        assertThat(kept.keep(writer, page, Map.of("reasoning-1", List.of("涉及某人电话13900000077，不予公开"))))
                .as("typed on")
                .isTrue();
        assertThat(kept.find(writer, page).orElseThrow().form())
                .containsEntry("reasoning-1", List.of("涉及某人电话13900000077，不予公开"));
        for (String other : List.of("kang.ning", "tian.ye", "gu.xin", "tao.ran")) {
            assertThat(kept.find(clerks.who(other), page)).as(other).isEmpty();
            int rows = gate.as(clerks.who(other), tx -> tx.fetchCount(xinqiao.db.Tables.KEPT_FORM));
            assertThat(rows).as(other).isZero();
        }
        assertThat(kept.find(writer, "/desk/applications/2/draft"))
                .as("another form")
                .isEmpty();
        assertThat(kept.keep(writer, page, Map.of("reasoning-1", List.of("长".repeat(200_001)))))
                .isFalse();
        kept.forget(writer, page);
        assertThat(kept.find(writer, page)).isEmpty();
        assertThat(kept.keep(writer, page, Map.of("reasoning-1", List.of("再写"))))
                .isTrue();
        clock.set(Instant.now(clock)
                .plus(Duration.ofDays(8))
                .atZone(java.time.ZoneOffset.UTC)
                .toLocalDate());
        kept.sweep();
        assertThat(kept.find(writer, page)).isEmpty();
    }
}
