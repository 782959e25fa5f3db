package xinqiao.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.demo.SampleOrganisation;
import xinqiao.identity.Accounts;
import xinqiao.identity.Actor;
import xinqiao.identity.Client;
import xinqiao.identity.Gate;
import xinqiao.identity.Session;
import xinqiao.identity.Sessions;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.Approvals;
import xinqiao.petition.Command;
import xinqiao.petition.Decidable;
import xinqiao.petition.Desks;
import xinqiao.petition.Filter;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What waits for a leader, and a colleague who acts for them in an absence. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class DelegationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Client HERE = new Client("127.0.0.1", "test");

    @Autowired
    Desks desks;

    @Autowired
    Delegations delegations;

    @Autowired
    Approvals approvals;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Houses houses;

    @Autowired
    JournalCheck journalCheck;

    @Autowired
    Gate gate;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    /** The sample organisation is everybody's: nobody acts for anybody when the next test begins. */
    @AfterEach
    void nobodyActs() {
        clock.set(MONDAY);
        for (String leader : List.of("gu.xin", "cui.ping"))
            for (Delegation one : delegations.given(leader(leader)))
                assertThat(delegations.revoke(leader(leader), one.id())).isEqualTo(one.revokedAt() == null);
    }

    private Actor leader(String login) {
        return desks.who(login);
    }

    private Offer offer(String delegate, LocalDate from, LocalDate until) {
        return new Offer(desks.who(delegate).personId(), Set.of(Power.APPROVE), from, until, "出差");
    }

    private void give(String leader, String delegate) {
        assertThat(delegations
                        .give(leader(leader), offer(delegate, MONDAY, MONDAY.plusDays(3)))
                        .isGranted())
                .isTrue();
    }

    private Session session(String login) {
        String token = accounts.signIn(login, SampleOrganisation.PASSWORD, HERE).orElseThrow();
        return sessions.find(token).orElseThrow();
    }

    /** Signed in anew, in the post by which they act for another. */
    private Actor acting(String login) {
        Session session = session(login);
        long post = houses.postsOf(session.personId()).stream()
                .map(Holder::post)
                .filter(one -> one.behalfOf() != null)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(sessions.choose(session, post, HERE)).isTrue();
        return sessions.find(session.token()).flatMap(Session::actor).orElseThrow();
    }

    private long waiting(String handler) {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        String department = handler.equals("yue.hua") ? "监管一科" : "综合业务科";
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", department, null, 20));
        desks.act(handler, id, heard(MONDAY));
        desks.act(handler, id, new Command.AskExtension(5, "情况复杂"));
        desks.act(handler, id, draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new Command.ReviewLaw(true, "同意", null));
        return id;
    }

    private List<Long> ids(Actor actor) {
        return approvals.waiting(actor).stream().map(one -> one.line().id()).toList();
    }

    @Test
    @Covers({Provision.KM_28A, Provision.KM_26B, Provision.SYS_4})
    void theLeaderHasWhatTheyMayDecideAndNothingElse() {
        long id = waiting("yue.hua");
        assertThat(approvals.waiting(leader("gu.xin")))
                .filteredOn(one -> one.line().id() == id)
                .containsExactly(new Decidable(
                        approvals.waiting(leader("gu.xin")).stream()
                                .filter(one -> one.line().id() == id)
                                .findFirst()
                                .orElseThrow()
                                .line(),
                        Set.of(Act.APPROVE, Act.DECIDE_EXTENSION)));
        for (String other : List.of("song.rui", "wei.hong", "tian.ye", "yue.hua", "bai.lu", "tao.ran"))
            assertThat(ids(desks.who(other))).as(other).doesNotContain(id);
        desks.act("gu.xin", id, new Command.DecideExtension(false, "不需要"));
        desks.act("gu.xin", id, new Command.Approve(true, ""));
        assertThat(ids(leader("gu.xin"))).doesNotContain(id);
        long recused = waiting("yue.hua");
        desks.act("gu.xin", recused, new Command.Recuse(leader("gu.xin").personId(), "亲属"));
        assertThat(ids(leader("gu.xin"))).doesNotContain(recused);
        assertThat(ids(leader("cui.ping"))).contains(recused);
    }

    @Test
    @Covers({Provision.KM_28A, Provision.SYS_3})
    void whoActsForTheLeaderDecidesAndTheJournalSaysForWhom() {
        long id = waiting("yue.hua");
        give("gu.xin", "duan.li");
        Actor acting = acting("duan.li");
        assertThat(acting.signature()).isEqualTo("段丽（代顾欣）");
        assertThat(acting.powers()).containsExactly(Power.APPROVE);
        assertThat(ids(acting)).contains(id);
        var file = desk.read(acting, id);
        assertThat(file.open()).contains(Act.APPROVE, Act.DECIDE_EXTENSION);
        assertThat(petitions
                        .act(acting, id, file.seq(), new Command.Approve(true, ""))
                        .isGranted())
                .isTrue();
        var event = desks.read("tian.ye", id).history().stream()
                .filter(one -> one.fact().getClass().getSimpleName().equals("Approved"))
                .findFirst()
                .orElseThrow();
        assertThat(event.by()).isEqualTo("段丽（代顾欣）");
        assertThat(journalCheck.problems()).isEmpty();
        assertThat(delegations.given(leader("gu.xin")).getFirst().running(MONDAY))
                .isTrue();
    }

    @Test
    @Covers({Provision.KM_28A, Provision.SYS_4})
    void whatOneDraftedReviewedOrAskedForIsNotOnesToApprove() {
        long id = waiting("yue.hua");
        give("gu.xin", "yue.hua");
        Actor acting = acting("yue.hua");
        assertThat(ids(acting)).doesNotContain(id);
        var file = desk.read(acting, id);
        assertThat(file.open()).doesNotContain(Act.APPROVE, Act.DECIDE_EXTENSION);
        var refused = petitions.act(acting, id, file.seq(), new Command.Approve(true, ""));
        assertThat(reasons(refused)).containsExactly("petition.refusal.own-hand");
        assertThat(((Refused<?>) refused).objections())
                .as("no article of a source knows it")
                .extracting(Objection::provision)
                .containsExactly(Provision.SYS_4);
        assertThat(reasons(petitions.act(acting, id, file.seq(), new Command.DecideExtension(true, ""))))
                .containsExactly("petition.refusal.own-hand");
        long others = waiting("duan.li");
        assertThat(ids(acting)).contains(others);
        give("cui.ping", "bai.lu");
        assertThat(ids(acting("bai.lu")))
                .as("reviewed by herself: only the extension")
                .contains(others);
        assertThat(desk.read(acting("bai.lu"), others).open())
                .contains(Act.DECIDE_EXTENSION)
                .doesNotContain(Act.APPROVE);
    }

    @Test
    @Covers({Provision.KM_33A, Provision.KM_21B, Provision.SYS_4})
    void whoActsForAnotherIsKeptOutOfWhatEitherIsKeptOutOf() {
        long leaders = waiting("yue.hua");
        desks.act("gu.xin", leaders, new Command.Recuse(leader("gu.xin").personId(), "亲属"));
        long own = waiting("yue.hua");
        desks.act("cui.ping", own, new Command.Recuse(desks.who("duan.li").personId(), "亲属"));
        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某科员"))
                .id();
        give("gu.xin", "duan.li");
        Actor acting = acting("duan.li");
        long all = desk.count(acting, Filter.of(Filter.View.ALL)).number();
        for (long id : List.of(leaders, own, report)) {
            assertThatThrownBy(() -> desk.read(acting, id)).isInstanceOf(RuntimeException.class);
            assertThat(ids(acting)).doesNotContain(id);
            assertThat(seenInTheDatabase(acting, id)).isFalse();
        }
        assertThat(all).as("the exact number knows it too").isEqualTo(gate.<Long>as(acting, tx ->
                (long) tx.fetchCount(Tables.PETITION)));
    }

    /** Who only acts for the last leader is no reason to let the last leader go. */
    @Test
    @Covers(Provision.KM_33A)
    void noCaseIsLeftToWhoOnlyActsForAnother() {
        long id = waiting("yue.hua");
        desks.act("cui.ping", id, new Command.Recuse(leader("cui.ping").personId(), "亲属"));
        give("gu.xin", "duan.li");
        assertThat(reasons(desks.attempt(
                        "gu.xin", id, new Command.Recuse(leader("gu.xin").personId(), "亲属"))))
                .containsExactly("petition.refusal.nobody-left");
    }

    private boolean seenInTheDatabase(Actor actor, long id) {
        return gate.as(actor, tx -> tx.fetchExists(Tables.PETITION, Tables.PETITION.ID.eq(id)));
    }

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
