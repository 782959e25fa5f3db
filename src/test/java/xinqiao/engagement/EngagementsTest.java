package xinqiao.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.val;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Accounts;
import xinqiao.identity.Actor;
import xinqiao.identity.Client;
import xinqiao.identity.Gate;
import xinqiao.identity.Participant;
import xinqiao.identity.Sessions;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Somebody from outside sees the chosen papers of the one case, while the engagement lasts, and nothing else. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class EngagementsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Client CLIENT = new Client("127.0.0.1", "test");

    @Autowired
    Desks desks;

    @Autowired
    Engagements engagements;

    @Autowired
    Outsiders outsiders;

    @Autowired
    StaffRegister register;

    @Autowired
    AccountOffice accountOffice;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    ReadingLog readings;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private record Lawyer(long id, Participant viewer) {}

    private Lawyer lawyer(String name) {
        var office = desks.who("tian.ye");
        long id =
                outsiders.register(office, name, OutsiderKind.LAWYER, "示例律师事务所").orElseThrow();
        String login = "lawyer" + System.nanoTime();
        var who = outsiders.list(office).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
        long account = accountOffice.openOutsideForDemo(login, who.person(), accountOffice.hash("Xinqiao-2026"));
        gate.run(
                desks.who("tian.ye"),
                tx -> tx.update(Tables.PARTICIPANT)
                        .set(Tables.PARTICIPANT.LOGIN, login)
                        .where(Tables.PARTICIPANT.ID.eq(id))
                        .execute());
        var session = sessions.find(
                        accounts.signIn(login, "Xinqiao-2026", CLIENT).orElseThrow())
                .orElseThrow();
        assertThat(session.actor()).isEmpty();
        assertThat(session.accountId()).isEqualTo(account);
        return new Lawyer(id, session.participant().orElseThrow());
    }

    private long petition() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        return id;
    }

    private static NewEngagement asks(Lawyer lawyer, boolean text, Set<Long> letters) {
        return new NewEngagement(lawyer.id(), "就法律适用提出意见", MONDAY.plusDays(10), text, Set.of(), letters);
    }

    @Test
    @Covers({Provision.KM_10, Provision.JF_V6, Provision.JF_L5, Provision.SYS_4})
    void aLawyerReadsTheChosenPapersOfOneCaseWritesAnOpinionAndSeesNothingAfterTheEnd() {
        var lawyer = lawyer("林律师");
        var stranger = lawyer("周律师");
        long id = petition();
        long other = petition();
        long acceptance = desks.read("tian.ye", id).letters().getFirst().id();
        long foreign = desks.read("tian.ye", other).letters().getFirst().id();
        var office = desks.who("tian.ye");
        assertThat(reasons(engagements.engage(
                        office, id, new NewEngagement(lawyer.id(), "", null, false, Set.of(), Set.of()))))
                .containsExactlyInAnyOrder(
                        "engagement.refusal.no-purpose", "engagement.refusal.no-end", "engagement.refusal.no-papers");
        assertThat(reasons(engagements.engage(office, id, asks(lawyer, true, Set.of(foreign)))))
                .containsExactly("engagement.refusal.other-papers");
        var engaged = engagements
                .engage(office, id, asks(lawyer, true, Set.of(acceptance)))
                .orElseThrow();
        assertThat(reasons(engagements.engage(office, id, asks(lawyer, true, Set.of()))))
                .containsExactly("engagement.refusal.already");

        assertThat(engagements.mine(lawyer.viewer())).extracting(Engagement::id).containsExactly(engaged.id());
        assertThat(engagements.mine(stranger.viewer())).isEmpty();
        assertThat(engagements.read(stranger.viewer(), engaged.id())).isEmpty();
        var file = engagements.read(lawyer.viewer(), engaged.id()).orElseThrow();
        assertThat(file.given().text()).isNotNull();
        assertThat(file.given().files()).isEmpty();
        assertThat(file.given().letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo(LetterKind.ACCEPTANCE));
        assertThat(readings.list(
                        desks.who("shen.pei"),
                        new ReadingLog.Filter(
                                lawyer.viewer().personId(), new Subject("engagement", engaged.id()), null),
                        null))
                .hasSize(1);

        assertThat(reasons(engagements.opine(lawyer.viewer(), engaged.id(), " ").orElseThrow()))
                .containsExactly("engagement.refusal.no-opinion");
        var said = engagements
                .opine(lawyer.viewer(), engaged.id(), "应当适用海关法第二十三条。")
                .orElseThrow()
                .orElseThrow();
        assertThat(said.opinionOn()).isEqualTo(MONDAY);
        assertThat(engagements.opine(stranger.viewer(), engaged.id(), "不是我的")).isEmpty();
        assertThat(engagements.of(office, id))
                .singleElement()
                .satisfies(one -> assertThat(one.opinion()).contains("第二十三条"));

        clock.set(MONDAY.plusDays(11));
        assertThat(engagements.mine(lawyer.viewer())).isEmpty();
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isEmpty();
        clock.set(MONDAY.plusDays(2));
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isPresent();
        var _ = engagements.end(office, id, engaged.id()).orElseThrow();
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isEmpty();
        assertThat(engagements.mine(lawyer.viewer())).isEmpty();
    }

    @Test
    @Covers({Provision.KM_10, Provision.SYS_4})
    void theDatabaseItselfShowsAParticipantNoRowOfAnyCase() {
        var lawyer = lawyer("吴律师");
        long id = petition();
        var _ = engagements
                .engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))
                .orElseThrow();
        gate.run(lawyer.viewer(), tx -> {
            for (var table : java.util.List.of(
                    Tables.PETITION,
                    Tables.PETITION_TEXT,
                    Tables.PETITIONER,
                    Tables.ATTACHMENT,
                    Tables.LETTER,
                    Tables.SENDING,
                    Tables.SUPERVISION,
                    Tables.REMINDER,
                    Tables.READING,
                    Tables.STAFF_RECORD))
                assertThat(tx.fetchCount(table)).as(table.getName()).isZero();
            assertThat(tx.fetchCount(Tables.FACT, Tables.FACT.STREAM.ne("engagement")))
                    .isZero();
            assertThat(tx.fetchCount(Tables.ENGAGEMENT)).isEqualTo(1);
            assertThat(tx.fetchCount(Tables.PARTICIPANT)).isEqualTo(1);
        });
    }

    @Test
    @Covers({Provision.KM_10, Provision.KM_21B, Provision.KM_33A})
    void nobodyIsEngagedInAReportNorByAnotherHouse() {
        var lawyer = lawyer("郑律师");
        var report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "监管一科某人"));
        assertThat(reasons(engagements.engage(desks.who("dao.yaping"), report.id(), asks(lawyer, true, Set.of()))))
                .contains("engagement.refusal.report");
        long id = petition();
        assertThat(reasons(engagements.engage(desks.who("chen.jing"), id, asks(lawyer, true, Set.of()))))
                .contains("engagement.refusal.not-now");
        assertThatThrownBy(() -> engagements.of(desks.who("yan.ming"), id)).isInstanceOf(NotThere.class);
        assertThat(outsiders.list(desks.who("yan.ming"))).noneMatch(one -> one.id() == lawyer.id());
        assertThat(outsiders
                        .register(desks.who("kang.ning"), "某人", OutsiderKind.DEPUTY, "某单位")
                        .isGranted())
                .isFalse();
        var _ = outsiders.open(desks.who("tian.ye"), lawyer.id(), false).orElseThrow();
        assertThat(reasons(engagements.engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))))
                .containsExactly("engagement.refusal.nobody");
    }

    /** What the database hands out of an engagement: text, files, letters, its own row, its papers and its journal. */
    private List<Integer> handedOut(Lawyer lawyer, long engagement) {
        return gate.as(
                lawyer.viewer(),
                tx -> Stream.of(
                                "given_text({0})",
                                "given_attachments({0})",
                                "given_letters({0})",
                                "engagement where id = {0}",
                                "engagement_paper where engagement_id = {0}",
                                "fact where stream = 'engagement' and stream_id = {0}")
                        .map(from -> tx.resultQuery("select count(*) from " + from, val(engagement))
                                .fetchSingle(0, Integer.class))
                        .toList());
    }

    @Test
    @Covers({Provision.KM_10, Provision.KM_21B, Provision.SYS_4})
    void whatBecomesAReportEndsForThoseFromOutsideAndTheDatabaseHandsThemNothingOfIt() {
        var lawyer = lawyer("秦律师");
        long id = desks.register("dao.yaping", Papers.against("8602", MONDAY, "某科员"))
                .id();
        var office = desks.who("dao.yaping");
        var engaged =
                engagements.engage(office, id, asks(lawyer, true, Set.of())).orElseThrow();
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isPresent();
        assertThat(handedOut(lawyer, engaged.id())).containsExactly(1, 0, 0, 1, 1, 1);

        desks.act("dao.yaping", id, new Accept(MatterKind.REPORT, null, null, "反映工作人员", Set.of()));
        assertThat(engagements.of(office, id))
                .singleElement()
                .satisfies(one -> assertThat(one.endedOn()).isEqualTo(MONDAY));
        nothingOf(engaged, lawyer);

        // and if nobody had ended it
        ended(office, engaged, null);
        nothingOf(engaged, lawyer);
        ended(office, engaged, MONDAY);
    }

    @Test
    @Covers({Provision.KM_10, Provision.SYS_4})
    void theDatabaseHandsOutNothingBeforeTheFirstDayNorAfterTheLast() {
        var lawyer = lawyer("孙律师");
        long id = petition();
        var engaged = engagements
                .engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))
                .orElseThrow();
        assertThat(handedOut(lawyer, engaged.id())).containsExactly(1, 0, 0, 1, 1, 1);
        clock.set(engaged.until());
        assertThat(handedOut(lawyer, engaged.id())).startsWith(1);
        for (LocalDate day :
                List.of(engaged.from().minusDays(1), engaged.until().plusDays(1))) {
            clock.set(day);
            nothingOf(engaged, lawyer);
        }
    }

    @Test
    @Covers({Provision.KM_10, Provision.SYS_4})
    void theHouseAboveThatSeesTheCaseSeesWhoTakesPartAndChangesNothing() {
        var lawyer = lawyer("何律师");
        long id = petition();
        var above = desks.who("chen.jing");
        var engaged = engagements
                .engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))
                .orElseThrow();
        assertThat(engagements.of(above, id)).extracting(Engagement::name).containsExactly("何律师");
        assertThat(engagements.engages(above, desks.read("chen.jing", id))).isFalse();
        assertThat(reasons(engagements.end(above, id, engaged.id()))).containsExactly("engagement.refusal.not-now");
        assertThat(outsiders.list(above)).noneMatch(one -> one.id() == lawyer.id());
        gate.run(
                desks.who("yan.ming"),
                tx -> assertThat(tx.fetchExists(Tables.PARTICIPANT, Tables.PARTICIPANT.ID.eq(lawyer.id())))
                        .isFalse());
    }

    private void nothingOf(Engagement engaged, Lawyer lawyer) {
        assertThat(engagements.mine(lawyer.viewer())).isEmpty();
        assertThat(engagements.read(lawyer.viewer(), engaged.id())).isEmpty();
        assertThat(engagements.opine(lawyer.viewer(), engaged.id(), "意见")).isEmpty();
        assertThat(handedOut(lawyer, engaged.id())).containsOnly(0);
    }

    private void ended(Actor actor, Engagement engaged, @Nullable LocalDate on) {
        int changed = gate.as(
                actor,
                tx -> tx.update(Tables.ENGAGEMENT)
                        .set(Tables.ENGAGEMENT.ENDED_ON, on)
                        .where(Tables.ENGAGEMENT.ID.eq(engaged.id()))
                        .execute());
        assertThat(changed).isEqualTo(1);
    }

    @Test
    @Covers({Provision.KM_33A, Provision.SYS_3})
    void anAuditorWhoIsKeptOutOfTheCaseDoesntLearnWhoFromOutsideReadOfIt() {
        var lawyer = lawyer("许律师");
        long id = petition();
        var engaged = engagements
                .engage(desks.who("tian.ye"), id, asks(lawyer, true, Set.of()))
                .orElseThrow();
        var _ = engagements.read(lawyer.viewer(), engaged.id()).orElseThrow();
        var auditor = desks.who("shen.pei");
        var of = new ReadingLog.Filter(null, new Subject("engagement", engaged.id()), null);
        assertThat(readings.list(auditor, of, null)).hasSize(1);
        desks.act("gu.xin", id, new Recuse(auditor.personId(), "信访人是其亲属"));
        assertThat(readings.list(auditor, of, null)).isEmpty();
    }

    @Test
    @Covers(Provision.KM_10)
    void theRegisterKeepsPostsRotationAndTraining() {
        var office = desks.who("tian.ye");
        assertThat(register.posts(office))
                .extracting(holder -> holder.person().name())
                .contains("刀亚萍", "田野");
        long person = desks.who("kang.ning").personId();
        assertThat(register.enter(
                                office,
                                person,
                                StaffRecord.Kind.ROTATED_IN,
                                MONDAY,
                                MONDAY.plusMonths(6),
                                "到办公室信访岗位锻炼",
                                null)
                        .isGranted())
                .isTrue();
        assertThat(register.enter(office, person, StaffRecord.Kind.TRAINED, MONDAY, null, "信访工作条例培训", 8)
                        .isGranted())
                .isTrue();
        assertThat(reasons(
                        register.enter(office, person, StaffRecord.Kind.TRAINED, MONDAY, MONDAY.minusDays(1), "", 0)))
                .containsExactlyInAnyOrder(
                        "engagement.refusal.no-words", "engagement.refusal.ends-before", "engagement.refusal.hours");
        assertThat(register.records(office)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(register.records(desks.who("yan.ming"))).noneMatch(record -> record.person() == person);
    }
}
