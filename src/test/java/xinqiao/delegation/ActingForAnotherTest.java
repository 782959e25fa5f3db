package xinqiao.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.leadership.Leaders;
import xinqiao.mailroom.Colleagues;
import xinqiao.organisation.Person;
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
import xinqiao.testing.XinqiaoTest;

/** What waits for a leader, and what a colleague who acts for them may decide and see of it. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ActingForAnotherTest extends Delegating {
    @Autowired
    Leaders leaders;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Approvals approvals;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Gate gate;

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
    @Covers({Provision.KM_6, Provision.JF_L3B})
    void whoActsForALeaderLeadsInThatPostAndIsNotALeader() {
        give("gu.xin", "duan.li");
        Actor acting = acting("duan.li");
        long leader = leader("gu.xin").personId();
        assertThat(acting.as()).isEqualTo(leader);
        assertThat(acting.leads(leader)).isTrue();
        assertThat(acting.leads(acting.personId())).as("in the other's place").isFalse();
        assertThat(desks.who("duan.li").leads(leader)).as("in the own post").isFalse();
        assertThat(leader("gu.xin").leads(leader)).isTrue();
        assertThat(leader("cui.ping").leads(leader)).as("another leader").isFalse();
        assertThat(leaders.of("8602"))
                .extracting(one -> one.person().id())
                .contains(leader)
                .doesNotContain(acting.personId());
        assertThat(colleagues.leaders("8602"))
                .extracting(Person::id)
                .contains(leader)
                .doesNotContain(acting.personId());
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
}
