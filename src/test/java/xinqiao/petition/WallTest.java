package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.READING;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.Assign;
import xinqiao.petition.Command.NameAccused;
import xinqiao.petition.Command.NameReader;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Filter.View;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What one may not see does not exist: from the page down to the database. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class WallTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Registrations registrations;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Gate gate;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private Receipt report(String house, String accused) {
        return registrations
                .register(new Visitor(), Papers.report(house, MONDAY, accused))
                .orElseThrow();
    }

    private void doesNotExistFor(String login, Receipt receipt) {
        var actor = desks.who(login);
        assertThatThrownBy(() -> desk.read(actor, receipt.id())).isInstanceOf(NotThere.class);
        for (View view : View.values()) {
            Filter all = Filter.of(view);
            assertThat(desk.list(actor, all, null, 500).lines()).noneMatch(line -> line.id() == receipt.id());
        }
        Filter search = Filter.of(View.ALL).with(receipt.number());
        assertThat(desk.list(actor, search, null, 10).lines()).isEmpty();
        assertThat(desk.count(actor, search).none()).isTrue();
        String found = gate.as(
                actor,
                tx -> tx.resultQuery(
                                "select (select count(*) from petition where id = {0}) || '/' || (select count(*) from petition_text"
                                        + " where petition_id = {0}) || '/' || (select count(*) from fact where stream = 'petition' and"
                                        + " stream_id = {0}) || '/' || (select count(*) from petitioner where petition_id = {0})",
                                org.jooq.impl.DSL.val(receipt.id()))
                        .fetchSingle(0, String.class));
        assertThat(found).as("what the database shows " + login).isEqualTo("0/0/0/0");
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tian.ye",
                "yue.hua",
                "kang.ning",
                "bai.lu",
                "gu.xin",
                "cui.ping",
                "zhou.min",
                "wei.hong",
                "tao.ran",
                "cao.yang"
            })
    @Covers({Provision.KM_21B, Provision.KM_37_1, Provision.SYS_4})
    void aReportIsThereForItsReadersOnly(String login) {
        Receipt receipt = report("8602", "康宁");
        doesNotExistFor(login, receipt);
        assertThat(desks.read("dao.yaping", receipt.id()).petition().walls().isProtected())
                .isTrue();
    }

    @Test
    @Covers({Provision.KM_21B, Provision.SYS_3})
    void whoTriesToGetPastTheWallIsWrittenDown() {
        Receipt receipt = report("8602", "康宁");
        var accused = desks.who("kang.ning");
        assertThatThrownBy(() -> desk.read(accused, receipt.id())).isInstanceOf(NotThere.class);
        int tried = gate.as(
                new Machine("test"),
                tx -> tx.fetchCount(
                        READING,
                        READING.SUBJECT_ID
                                .eq(receipt.id())
                                .and(READING.PERSON.eq(accused.personId()))
                                .and(READING.WHAT.eq("WITHHELD"))));
        assertThat(tried).isEqualTo(1);
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void aReportAboutTheOfficersThemselvesGoesToTheHouseAbove() {
        Receipt receipt = report("8602", "办公室主任刀亚萍");
        doesNotExistFor("dao.yaping", receipt);
        assertThat(desks.read("zhou.min", receipt.id()).petition().origin().houseCode())
                .isEqualTo("8600");
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void aReportAboutAWholeHouseGoesToTheHouseAbove() {
        Receipt receipt = report("8602", "瑞丽海关");
        doesNotExistFor("dao.yaping", receipt);
        doesNotExistFor("cui.ping", receipt);
        assertThat(desks.read("zhou.min", receipt.id()).petition().origin().number())
                .startsWith("8600-");
    }

    @Test
    @Covers({Provision.KM_21A, Provision.KM_21B})
    void theOneComplainedOfCannotBeReaderOrHandler() {
        Receipt receipt = report("8602", "康宁");
        long accused = desks.who("kang.ning").personId();
        desks.act("dao.yaping", receipt.id(), new Accept(MatterKind.REPORT, null, null, "", Set.of()));
        assertThat(reasons(desks.attempt("dao.yaping", receipt.id(), new NameReader(accused))))
                .containsExactly("petition.refusal.receiver-accused");
        long department = desks.department("8602", "监管一科");
        assertThat(reasons(desks.attempt("dao.yaping", receipt.id(), new Assign(department, accused, null, ""))))
                .containsExactly("petition.refusal.receiver-accused");
        assertThat(reasons(desks.attempt("dao.yaping", receipt.id(), new Assign(department, null, null, ""))))
                .containsExactly("petition.refusal.receiver-not-named");
        assertThat(reasons(desks.attempt("dao.yaping", receipt.id(), acceptAppeal())))
                .contains("petition.refusal.not-now");
    }

    @Test
    @Covers(Provision.KM_21B)
    void whoIsNamedLaterLosesSightAtOnce() {
        Receipt receipt = report("8602", "某科员");
        desks.act("dao.yaping", receipt.id(), new Accept(MatterKind.REPORT, null, null, "", Set.of()));
        long handler = desks.who("kang.ning").personId();
        desks.act("dao.yaping", receipt.id(), new Assign(desks.department("8602", "监管一科"), handler, null, "请核查"));
        assertThat(desks.read("kang.ning", receipt.id()).petition().state()).isEqualTo(State.HANDLING);
        desks.act("dao.yaping", receipt.id(), new NameAccused("康宁", Set.of(handler), Set.of(), Set.of()));
        doesNotExistFor("kang.ning", receipt);
    }

    @Test
    @Covers(Provision.KM_33A)
    void whoStepsAsideNeitherReadsNorActs() {
        Receipt receipt = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        long id = receipt.id();
        desks.act("tian.ye", id, new Recuse(desks.who("tian.ye").personId(), "信访人是本人亲属"));
        doesNotExistFor("tian.ye", receipt);
        assertThat(reasons(desks.attempt(
                        "dao.yaping", id, new Recuse(desks.who("gu.xin").personId(), "有直接利害关系"))))
                .containsExactly("petition.refusal.recusal-is-the-leaders");
        desks.act("gu.xin", id, new Recuse(desks.who("yue.hua").personId(), "有直接利害关系"));
        desks.act("dao.yaping", id, acceptAppeal());
        assertThat(reasons(desks.attempt("dao.yaping", id, desks.assign("8602", "监管一科", "yue.hua", null))))
                .containsExactly("petition.refusal.receiver-recused");
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_2})
    void anotherHousesCaseIsNotThereExceptForTheHouseAbove() {
        Receipt receipt = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        doesNotExistFor("cao.yang", receipt);
        doesNotExistFor("yue.hua", receipt);
        assertThat(desks.read("zhou.min", receipt.id()).open()).isEmpty();
        assertThat(reasons(desks.attempt("zhou.min", receipt.id(), acceptAppeal())))
                .contains("petition.refusal.another-house");
    }

    @Test
    void withoutTheGateNothingIsThere() {
        desks.register("tian.ye", Papers.letter("8602", MONDAY));
        assertThat(sql.fetchCount(xinqiao.db.Tables.PETITION)).isZero();
    }

    @Test
    void countersFollowTheCases() {
        List<String> logins = List.of("tian.ye", "dao.yaping");
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        for (String login : logins) {
            var counts = desk.counts(desks.who(login));
            assertThat(counts.get(View.MY_DESK))
                    .isEqualTo((long) desk.list(desks.who(login), Filter.of(View.MY_DESK), null, 100_000)
                            .lines()
                            .size());
        }
        desks.act("tian.ye", id, acceptAppeal());
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void aReportWithTheAccusedAmongItsHandlersComesBackToTheOffice() {
        long id = report("8602", "某科员").id();
        desks.act("dao.yaping", id, new Accept(MatterKind.REPORT, null, null, "", Set.of()));
        desks.act("dao.yaping", id, desks.assign("8602", "监管一科", "kang.ning", null));
        long handler = desks.who("kang.ning").personId();
        Petition after = desks.act("dao.yaping", id, new NameAccused("康宁", Set.of(handler), Set.of(), Set.of()));
        assertThat(after.desk())
                .isEqualTo(new Desk(
                        desks.department("8602", "办公室"), desks.who("dao.yaping").personId()));
        desks.act("dao.yaping", id, desks.assign("8602", "综合业务科", "duan.li", null));
        assertThat(desks.read("duan.li", id).petition().state()).isEqualTo(State.HANDLING);
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_37_1})
    void whatTurnsOutToBeAReportBarsWhomThePetitionerNamed() {
        Receipt receipt = desks.register("tian.ye", Papers.against("8602", MONDAY, "监管一科康宁、办公室田野"));
        long id = receipt.id();
        var asReport = new Accept(MatterKind.REPORT, null, null, "", Set.of());
        assertThat(reasons(desks.attempt("tian.ye", id, asReport))).containsExactly("petition.refusal.accused-handles");
        desks.act("dao.yaping", id, asReport);
        doesNotExistFor("tian.ye", receipt);
        assertThat(reasons(desks.attempt("dao.yaping", id, desks.assign("8602", "监管一科", "kang.ning", null))))
                .containsExactly("petition.refusal.receiver-accused");
    }

    @Test
    @Covers(Provision.KM_33A)
    void aDraftThatComesBackNeverLiesWithSomebodyWhoSteppedAside() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "yue.hua", null));
        desks.act("yue.hua", id, Desks.heard(MONDAY));
        desks.act("yue.hua", id, Desks.draft(Outcome.EXPLAINED));
        desks.act("yue.hua", id, new Recuse(desks.who("yue.hua").personId(), "有直接利害关系"));
        Petition back = desks.act("bai.lu", id, new Command.ReviewLaw(false, "请补充依据。", null));
        assertThat(back.desk()).isEqualTo(Desk.of(desks.department("8602", "办公室")));
        desks.act("tian.ye", id, desks.assign("8602", "综合业务科", null, null));
    }

    @Test
    @Covers(Provision.KM_33A)
    void theLastOneWhoCanDecideStepsAsideOnlyWhenAnotherIsThere() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("cui.ping", id, new Recuse(desks.who("cui.ping").personId(), "有直接利害关系"));
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.act("yue.hua", id, Desks.heard(MONDAY));
        desks.act("yue.hua", id, Desks.draft(Outcome.EXPLAINED));
        desks.act("bai.lu", id, new Command.ReviewLaw(true, "同意。", null));
        assertThat(reasons(desks.attempt(
                        "gu.xin", id, new Recuse(desks.who("gu.xin").personId(), "有直接利害关系"))))
                .containsExactly("petition.refusal.nobody-left");
    }
}
