package xinqiao.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.identity.Actor;
import xinqiao.identity.Session;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** A leader lets a colleague act: to whom and with what, from when until when, and how it ends. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class DelegationTest extends Delegating {
    @Autowired
    DSLContext sql;

    @Test
    @Covers(Provision.SYS_4)
    void itBeginsAndEndsOnItsDaysAndIsRevokedAtOnce() {
        Offer later = offer("duan.li", MONDAY.plusDays(1), MONDAY.plusDays(2));
        assertThat(delegations.give(leader("gu.xin"), later).isGranted()).isTrue();
        assertThat(posts("duan.li")).isEqualTo(1);
        clock.set(MONDAY.plusDays(1));
        Session session = session("duan.li");
        assertThat(session.seat()).as("two posts: she chooses").isNull();
        Actor acting = acting("duan.li");
        assertThat(acting.may(Power.APPROVE)).isTrue();
        clock.set(MONDAY.plusDays(3));
        assertThat(posts("duan.li")).isEqualTo(1);
        clock.set(MONDAY.plusDays(1));
        Session used = session("duan.li");
        assertThat(sessions.choose(used, acting.postId(), HERE)).isTrue();
        long id = delegations.given(leader("gu.xin")).getFirst().id();
        assertThat(delegations.revoke(leader("cui.ping"), id))
                .as("somebody else's")
                .isFalse();
        assertThat(delegations.revoke(leader("gu.xin"), id)).isTrue();
        assertThat(delegations.revoke(leader("gu.xin"), id)).as("twice").isFalse();
        assertThat(sessions.find(used.token()).flatMap(Session::actor))
                .as("with the next request")
                .isEmpty();
        assertThat(posts("duan.li")).isEqualTo(1);
        assertThat(journalCheck.problems()).isEmpty();
    }

    private int posts(String login) {
        return houses.postsOf(desks.who(login).personId()).size();
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void onlyAColleagueOnlyOnesOwnPowersOnlyAheadAndOneAtATime() {
        Actor leader = leader("gu.xin");
        LocalDate end = MONDAY.plusDays(3);
        assertThat(reasons(delegations.give(leader, offer("ding.yi", MONDAY, end))))
                .containsExactly("delegation.refusal.no-colleague");
        assertThat(reasons(delegations.give(leader, offer("gu.xin", MONDAY, end))))
                .containsExactly("delegation.refusal.oneself");
        assertThat(reasons(delegations.give(leader, offer("duan.li", MONDAY.minusDays(1), MONDAY.minusDays(2)))))
                .containsExactly("delegation.refusal.in-the-past", "delegation.refusal.ends-before");
        long duanLi = desks.who("duan.li").personId();
        assertThat(reasons(delegations.give(leader, new Offer(duanLi, Set.of(), MONDAY, end, " "))))
                .containsExactly("delegation.refusal.no-power", "delegation.refusal.no-reason");
        assertThat(reasons(delegations.give(leader, new Offer(duanLi, Set.of(Power.TRIAGE), MONDAY, end, "出差"))))
                .containsExactly("delegation.refusal.another-power");
        assertThat(reasons(delegations.give(
                        desks.who("wei.hong"),
                        new Offer(
                                desks.who("wang.ruoxi").personId(),
                                Set.of(Power.APPROVE, Power.READ_REPORTS),
                                MONDAY,
                                end,
                                "出差"))))
                .containsExactly("delegation.refusal.another-power");
        assertThat(reasons(delegations.give(desks.who("tian.ye"), offer("duan.li", MONDAY, end))))
                .contains("delegation.refusal.no-leader");
        give("gu.xin", "duan.li");
        assertThat(reasons(delegations.give(leader, offer("yue.hua", end, end.plusDays(1)))))
                .containsExactly("delegation.refusal.overlaps");
        assertThat(reasons(delegations.give(acting("duan.li"), offer("yue.hua", MONDAY, end))))
                .contains("delegation.refusal.not-ones-own");
        assertThat(delegations.given(acting("duan.li"))).isEmpty();
    }

    @Test
    @Covers(Provision.SYS_4)
    void aPowerOrPostThatTheLeaderLosesIsLostForWhoActsToo() {
        give("gu.xin", "duan.li");
        Actor acting = acting("duan.li");
        long leaders = leader("gu.xin").postId();
        sql.update(Tables.POST)
                .set(Tables.POST.POWERS, new String[] {"SERVE"})
                .where(Tables.POST.ID.eq(leaders))
                .execute();
        try {
            assertThat(acting("duan.li").powers()).isEmpty();
            sql.update(Tables.POST)
                    .set(Tables.POST.VALID_UNTIL, MONDAY.minusDays(1))
                    .where(Tables.POST.ID.eq(leaders))
                    .execute();
            assertThat(houses.postsOf(acting.personId())).hasSize(1);
        } finally {
            sql.update(Tables.POST)
                    .set(Tables.POST.POWERS, new String[] {"APPROVE"})
                    .setNull(Tables.POST.VALID_UNTIL)
                    .where(Tables.POST.ID.eq(leaders))
                    .execute();
        }
    }
}
