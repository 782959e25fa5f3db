package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.MENTION;
import static xinqiao.db.Tables.PRESENCE;
import static xinqiao.db.Tables.REMARK;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.rules.Remarking;
import xinqiao.petition.rules.Viewing;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Remarks and presence: for exactly those who see the case. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class RemarksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<String> EVERYBODY = List.of(
            "dao.yaping",
            "tian.ye",
            "bai.lu",
            "yue.hua",
            "kang.ning",
            "duan.li",
            "long.teng",
            "gu.xin",
            "cui.ping",
            "zhou.min",
            "wei.hong",
            "cao.yang",
            "ma.chunhua",
            "tao.ran",
            "shen.pei");

    @Autowired
    Desks desks;

    @Autowired
    Remarks remarks;

    @Autowired
    Presence presence;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Houses houses;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private long assigned() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "kang.ning", 20));
        return id;
    }

    private void note(String login, long id, String words, String... mentioned) {
        Set<Long> people =
                Arrays.stream(mentioned).map(one -> desks.who(one).personId()).collect(Collectors.toSet());
        assertThat(remarks.add(desks.who(login), id, words, people).isGranted()).isTrue();
    }

    @Test
    @Covers(Provision.SYS_4)
    void aRemarkIsReadByThoseWhoSeeTheCaseAndByNobodyElse() {
        long id = assigned();
        note("kang.ning", id, "已与企业电话联系。");
        for (String login : List.of("tian.ye", "dao.yaping", "yue.hua", "kang.ning", "zhou.min", "gu.xin"))
            assertThat(remarks.read(desks.who(login), id))
                    .as(login)
                    .extracting(Remark::words)
                    .containsExactly("已与企业电话联系。");
        for (String login : List.of("cao.yang", "long.teng", "bai.lu", "tao.ran")) {
            Actor outside = desks.who(login);
            assertThatThrownBy(() -> remarks.read(outside, id)).as(login).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> remarks.add(outside, id, "x", Set.of())).isInstanceOf(NotThere.class);
        }
    }

    /** The second lock: a question that forgets the condition gets nothing either, and the petitioner never anything. */
    @Test
    @Covers(Provision.SYS_4)
    void theDatabaseKeepsRemarksMentionsAndPresenceFromOthers() {
        long id = assigned();
        note("kang.ning", id, "内部备注", "tian.ye");
        assertThat(presence.enter(desks.who("kang.ning"), id, null)).isEmpty();
        for (Table<?> table : List.of(REMARK, MENTION, PRESENCE)) {
            assertThat(rows(desks.who("tian.ye"), table, id)).as("%s", table).isPositive();
            for (var outside :
                    List.of(desks.who("cao.yang"), desks.who("long.teng"), new Petitioner(id), new Visitor()))
                assertThat(rows(outside, table, id)).as("%s %s", table, outside).isZero();
        }
        assertThatThrownBy(() -> gate.run(
                        desks.who("cao.yang"),
                        tx -> insert(tx, id, desks.who("cao.yang").personId())))
                .isNotNull();
        assertThatThrownBy(() -> gate.run(
                        desks.who("tian.ye"),
                        tx -> insert(tx, id, desks.who("gu.xin").personId())))
                .as("in another's name")
                .isNotNull();
    }

    private int rows(Viewer viewer, Table<?> table, long petition) {
        return gate.as(
                viewer,
                tx -> tx.fetchCount(table, DSL.field("petition_id", Long.class).eq(petition)));
    }

    private static void insert(DSLContext tx, long petition, long person) {
        tx.insertInto(REMARK)
                .set(REMARK.PETITION_ID, petition)
                .set(REMARK.PERSON_ID, person)
                .set(REMARK.AT, OffsetDateTime.now(ZoneOffset.UTC))
                .set(REMARK.NAME, "x")
                .set(REMARK.WORDS, "x")
                .execute();
    }

    @Test
    @Covers(Provision.SYS_3)
    void aRemarkIsNeverChangedOrRemoved() {
        long id = assigned();
        note("kang.ning", id, "已记");
        Actor actor = desks.who("kang.ning");
        assertThatThrownBy(() -> gate.run(
                        actor, tx -> tx.update(REMARK).set(REMARK.WORDS, "改").execute()))
                .isNotNull();
        assertThatThrownBy(() -> gate.run(actor, tx -> tx.deleteFrom(REMARK).execute()))
                .isNotNull();
        note("kang.ning", id, "已记"); // the button was pressed twice
        assertThat(remarks.read(actor, id)).hasSize(1);
        assertThat(reasons(remarks.add(actor, id, "  ", Set.of())))
                .containsExactly("petition.refusal.nothing-remarked");
        assertThat(reasons(remarks.add(actor, id, "字".repeat(Remarking.MOST + 1), Set.of())))
                .containsExactly("petition.refusal.remark-too-long");
    }

    @Test
    @Covers(Provision.SYS_4)
    void onlyColleaguesWhoSeeTheCaseAreMentionedAndItWaitsForThemUntilRead() {
        long id = assigned();
        assertThat(reasons(remarks.add(
                        desks.who("kang.ning"),
                        id,
                        "请看",
                        Set.of(desks.who("long.teng").personId()))))
                .containsExactly("petition.refusal.mentioned-may-not-see");
        int before = remarks.waiting(desks.who("tian.ye"));
        note("kang.ning", id, "请补充受理材料", "tian.ye");
        assertThat(remarks.waiting(desks.who("tian.ye"))).isEqualTo(before + 1);
        assertThat(remarks.waiting(desks.who("tian.ye"), 5).getFirst().petitionId())
                .isEqualTo(id);
        assertThat(remarks.waiting(desks.who("dao.yaping"), 100)).noneMatch(one -> one.petitionId() == id);
        assertThat(remarks.read(desks.who("tian.ye"), id)).hasSize(1);
        assertThat(remarks.waiting(desks.who("tian.ye"))).isEqualTo(before);
    }

    @Test
    @Covers(Provision.KM_33A)
    void whoeverStepsAsideHasNoRemarkOfTheCaseLeft() {
        long id = assigned();
        note("kang.ning", id, "请看", "tian.ye");
        int before = remarks.waiting(desks.who("tian.ye"));
        desks.act("tian.ye", id, new Command.Recuse(desks.who("tian.ye").personId(), "信访人是本人亲属"));
        assertThat(remarks.waiting(desks.who("tian.ye"))).isEqualTo(before - 1);
        assertThat(remarks.waiting(desks.who("tian.ye"), 100)).noneMatch(one -> one.petitionId() == id);
    }

    /** The rule for one case says of everybody what the condition of the lists says. */
    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void whoMayBeMentionedIsWhoSeesIt() {
        long open = assigned();
        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "某科员"))
                .id();
        for (long id : List.of(open, report)) {
            Petition petition = desks.read("dao.yaping", id).petition();
            for (String login : EVERYBODY) {
                Actor actor = desks.who(login);
                var holder = houses.postsOf(actor.personId()).getFirst();
                assertThat(Viewing.sees(petition, holder, houses.get(actor.houseCode())))
                        .as("%s of %s", login, id)
                        .isEqualTo(sees(actor, id));
            }
        }
    }

    private boolean sees(Actor actor, long id) {
        try {
            return desk.read(actor, id).seq() > 0;
        } catch (NotThere hidden) {
            return false;
        }
    }

    @Test
    @Covers(Provision.SYS_4)
    void whoHasTheCaseOpenIsShownToThoseWhoSeeItAndOnlyForAWhile() {
        long id = assigned();
        Actor handler = desks.who("kang.ning");
        Actor office = desks.who("tian.ye");
        assertThat(presence.enter(handler, id, Act.INVESTIGATE)).isEmpty();
        assertThat(presence.enter(office, id, null))
                .containsExactly(new Present(handler.personId(), Act.INVESTIGATE.name()));
        assertThat(presence.enter(handler, id, null)).containsExactly(new Present(office.personId(), null));
        assertThatThrownBy(() -> presence.enter(desks.who("cao.yang"), id, null))
                .isInstanceOf(NotThere.class);
        gate.run(
                handler,
                tx -> tx.update(PRESENCE)
                        .set(
                                PRESENCE.SEEN_AT,
                                OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1))
                        .where(PRESENCE.PETITION_ID.eq(id))
                        .execute());
        assertThat(presence.enter(office, id, null)).isEmpty();
        assertThat(rows(new Machine("test"), PRESENCE, id))
                .as("the other's row is untouched")
                .isEqualTo(2);
    }
}
