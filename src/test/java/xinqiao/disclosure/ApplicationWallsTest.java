package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.Assign;
import xinqiao.disclosure.ApplicationCommand.Consult;
import xinqiao.disclosure.ApplicationCommand.Recuse;
import xinqiao.disclosure.ApplicationCommand.SearchFor;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.identity.Applicant;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.procedure.ConsultationKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Whose an application isn't, for them it does not exist: from the list down to the database. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ApplicationWallsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String TABLES =
            "select (select count(*) from application where id = {0}) + (select count(*) from application_text where"
                    + " application_id = {0}) + (select count(*) from application_item where application_id = {0}) +"
                    + " (select count(*) from application_applicant where application_id = {0}) + (select count(*) from"
                    + " application_letter where application_id = {0}) + (select count(*) from fact where stream ="
                    + " 'application' and stream_id = {0})";

    @Autowired
    Clerks clerks;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationLists lists;

    @Autowired
    OwnApplications own;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private void doesNotExistFor(String login, ApplicationReceipt receipt) {
        var actor = clerks.who(login);
        assertThatThrownBy(() -> clerks.read(login, receipt.id())).isInstanceOf(NotThere.class);
        var search = new SearchFor(MONDAY, Clerks.items(1), "档案室", "某人", false, "未查到");
        assertThatThrownBy(() -> applications.act(actor, receipt.id(), 1, search))
                .isInstanceOf(NotThere.class);
        for (View view : View.values())
            assertThat(lists.page(actor, ApplicationFilter.of(view), null, 500).lines())
                    .noneMatch(line -> line.id() == receipt.id());
        var byNumber = ApplicationFilter.of(View.ALL).with(receipt.number());
        assertThat(lists.page(actor, byNumber, null, 10).count()).isZero();
        assertThat(lists.count(actor, byNumber)).isZero();
        assertThat(lists.export(actor, byNumber, 10, lines -> assertThat(lines).isEmpty()))
                .isZero();
        assertThat(rows(actor, receipt.id()))
                .as("rows that the database shows " + login)
                .isZero();
    }

    private long rows(Viewer viewer, long id) {
        return gate.as(viewer, tx -> tx.resultQuery(TABLES, DSL.val(id)).fetchSingle(0, Long.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cao.yang",
                "tang.yan",
                "yu.bo",
                "duan.li",
                "kang.ning",
                "wang.ruoxi",
                "sun.lan",
                "tao.ran",
                "shen.pei"
            })
    @Covers(Provision.SYS_4)
    void anotherHouseAndAnotherDepartmentSeeNothingOfIt(String login) {
        doesNotExistFor(login, clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年有关情况")));
    }

    @Test
    @Covers({Provision.SYS_4, Provision.GS_10})
    void aDepartmentSeesItOnceItIsAskedAndItsOfficerWhenItIsTheirs() {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        long kang = clerks.who("kang.ning").personId();
        clerks.act("tian.ye", receipt.id(), new Assign(clerks.department("8602", "监管一科"), kang, "请办"));
        assertThat(clerks.read("kang.ning", receipt.id()).open()).contains(ApplicationAct.DRAFT);
        assertThat(clerks.read("yue.hua", receipt.id()).open()).doesNotContain(ApplicationAct.DRAFT);
        assertThat(clerks.read("zhou.min", receipt.id()).open()).doesNotContain(ApplicationAct.ASSIGN);
        doesNotExistFor("duan.li", receipt);
    }

    @Test
    @Covers({Provision.KM_33A, Provision.SYS_4})
    void whoStepsAsideNeitherReadsNorGetsIt() {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        long yue = clerks.who("yue.hua").personId();
        assertThat(reasons(clerks.attempt("dao.yaping", receipt.id(), new Recuse(yue, "系其亲属"))))
                .containsExactly("disclosure.refusal.recusal-is-the-leaders");
        clerks.act("tian.ye", receipt.id(), new Recuse(clerks.who("tian.ye").personId(), "系本人亲属"));
        doesNotExistFor("tian.ye", receipt);
        clerks.act("gu.xin", receipt.id(), new Recuse(yue, "系其亲属"));
        assertThat(reasons(clerks.attempt(
                        "dao.yaping", receipt.id(), new Assign(clerks.department("8602", "监管一科"), yue, "请办"))))
                .containsExactly("disclosure.refusal.receiver-recused");
    }

    @Test
    @Covers({Provision.SYS_4, Provision.SZ_25})
    void anApplicantReachesTheOwnApplicationAndNobodyConsulted() {
        var mine = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        var others = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年其他情况"));
        clerks.act(
                "tian.ye",
                mine.id(),
                new Consult(
                        ConsultationKind.THIRD_PARTY,
                        new Party("第三方示例公司", "昆明市示例街3号"),
                        Clerks.items(1),
                        "有关经营信息",
                        null));
        Applicant applicant = own.track(mine.number(), mine.code()).orElseThrow();
        assertThat(own.track(mine.number(), others.code())).isEmpty();
        assertThat(own.read(applicant).application().entry().number()).isEqualTo(mine.number());
        assertThat(rows(applicant, others.id())).isZero();
        assertThat(parties(applicant)).isZero();
        assertThat(parties(clerks.who("tian.ye"))).isPositive();
    }

    private long parties(Viewer viewer) {
        return gate.as(
                viewer,
                tx -> tx.resultQuery("select count(*) from application_party").fetchSingle(0, Long.class));
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void whoAppliesIsMaskedAndShownOnRequestOnly() {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        assertThat(clerks.read("tian.ye", receipt.id()).applicants())
                .extracting(ApplicantDetails::name, ApplicantDetails::phone)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("白样例", "139****0001"));
        assertThat(clerks.read("gu.xin", receipt.id()).applicants())
                .extracting(ApplicantDetails::name)
                .containsExactly("白**");
        var found = ApplicationFilter.of(View.ALL).with("白样例");
        assertThat(List.copyOf(
                        lists.page(clerks.who("tian.ye"), found, null, 500).lines()))
                .anyMatch(line -> line.id() == receipt.id());
    }
}
