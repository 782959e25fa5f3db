package xinqiao.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.ISSUED_LETTER;
import static xinqiao.disclosure.Clerks.decision;
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
import org.springframework.dao.DataAccessException;
import xinqiao.calendar.Calendars;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.documents.Letter;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.ReplyKind;
import xinqiao.redress.ClaimFilter.Box;
import xinqiao.redress.rules.Claiming;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Complaints and corrections from whoever brings them to the answer, and who sees them. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ClaimsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    IssuedPapers papers;

    @Autowired
    Clerks clerks;

    @Autowired
    Claims claims;

    @Autowired
    ClaimDesk desk;

    @Autowired
    Profiles profiles;

    @Autowired
    Calendars calendars;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private static ClaimForm form(ClaimKind kind, String application) {
        return new ClaimForm(
                kind,
                "8602",
                MONDAY,
                new Person("茉莉", "E7654321", "13900000002", null, null),
                application,
                "逾期未答复申请",
                kind == ClaimKind.CORRECTION ? "登记的地址有误，见营业执照" : "",
                "zh",
                List.of());
    }

    private boolean sees(String login, long id) {
        boolean listed = desk.list(clerks.who(login), new ClaimFilter(Box.OPEN, null), null, 1000).stream()
                .anyMatch(one -> one.id() == id);
        if (listed) {
            assertThat(desk.read(clerks.who(login), id).claim().id()).isEqualTo(id);
            return true;
        }
        assertThatThrownBy(() -> desk.read(clerks.who(login), id)).isInstanceOf(NotThere.class);
        return false;
    }

    @Test
    @Covers({Provision.SZ_31, Provision.SZ_32})
    void aComplaintIsTheSupervisionDepartmentsAndOutOfSightOfWhoeverHandledIt() {
        long application = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clerks.act("yue.hua", application, clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL)));
        String number =
                clerks.read("tian.ye", application).application().entry().number();
        var receipt = claims.register(new Visitor(), form(ClaimKind.COMPLAINT, number))
                .orElseThrow();
        for (String handling : List.of("tian.ye", "dao.yaping", "yue.hua", "gu.xin", "zhou.min", "chen.jing"))
            assertThat(sees(handling, receipt.id())).as(handling).isFalse();
        for (String supervising : List.of("wu.haitao", "zheng.hong", "wei.hong"))
            assertThat(sees(supervising, receipt.id())).as(supervising).isTrue();
        assertThat(reasons(claims.decide(clerks.who("wu.haitao"), receipt.id(), ClaimOutcome.CORRECTED, " ", "某机关")))
                .containsExactlyInAnyOrder(
                        "redress.refusal.no-such-outcome",
                        "redress.refusal.nothing-said",
                        "redress.refusal.destination");
        assertThat(claims.decide(clerks.who("wu.haitao"), receipt.id(), ClaimOutcome.FOUNDED, "经查，承办部门未按期答复，已责令改正", "")
                        .isGranted())
                .isTrue();
        var answered = desk.read(clerks.who("zheng.hong"), receipt.id()).claim();
        assertThat(Letter.of(answered.content().letter()).json()).contains("监察室", "逾期未答复申请", "投诉举报属实", "已责令改正");
        // it is made once, as every letter of the house
        byte[] file = papers.pdf(
                LetterFamily.CLAIM, receipt.id(), Letter.of(answered.content().letter()));
        assertThat(papers.pdf(
                        LetterFamily.CLAIM,
                        receipt.id(),
                        Letter.of(answered.content().letter())))
                .isEqualTo(file);
        int made = gate.as(
                new Machine("test"),
                tx -> tx.fetchCount(
                        ISSUED_LETTER,
                        ISSUED_LETTER.NUMBER.eq(answered.letterNumber()).and(ISSUED_LETTER.PDF.isNotNull())));
        assertThat(made).isOne();
        // written isn't fed back yet
        assertThat(due(answered, MONDAY).late(MONDAY)).isFalse();
        assertThat(due(answered, MONDAY).late(MONDAY.plusDays(1))).isTrue();
        assertThat(reasons(claims.serve(clerks.who("wu.haitao"), receipt.id(), MONDAY.minusDays(1))))
                .containsExactly("redress.refusal.served-before");
        var claimant = desk.track(receipt.number(), receipt.code()).orElseThrow();
        var unserved = desk.read(claimant);
        assertThat(unserved.claim().outcome()).isNull();
        assertThat(unserved.claim().letterNumber()).isNull();
        assertThat(unserved.claim().content().reason()).isEmpty();
        assertThat(unserved.claim().content().letter()).isEmpty();
        assertThat(claims.serve(clerks.who("wu.haitao"), receipt.id(), MONDAY).isGranted())
                .isTrue();
        assertThat(desk.list(clerks.who("wu.haitao"), new ClaimFilter(Box.OVER, ClaimKind.COMPLAINT), null, 1000))
                .anyMatch(one -> one.id() == receipt.id());
        var over = desk.read(clerks.who("wu.haitao"), receipt.id()).claim();
        assertThat(due(over, MONDAY).late(MONDAY.plusDays(1))).isFalse();
        assertThat(desk.read(claimant).claim().outcome()).isEqualTo(ClaimOutcome.FOUNDED);
        assertThat(desk.track(receipt.number(), "WRONGCODE")).isEmpty();
    }

    /** As where the procedure sets a period; that of this house sets none. */
    private static Claim due(Claim one, LocalDate day) {
        return new Claim(
                one.id(),
                one.number(),
                one.kind(),
                one.directCustoms(),
                one.house(),
                one.deskHouse(),
                one.desk(),
                one.application(),
                one.profileId(),
                one.receivedOn(),
                one.language(),
                one.online(),
                one.state(),
                one.outcome(),
                day,
                one.decidedOn(),
                one.letterNumber(),
                one.servedOn(),
                one.departments(),
                one.barred(),
                one.barredDepartments(),
                one.content());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update claim set barred = '{}', barred_departments = '{}' where id = {0}",
                "update claim set seq = 9 where id = {0}",
                "insert into claim_file (claim_id, sha256, name, type, size) values ({0}, 'x', 'x', 'x', 1)",
                "insert into fact (stream, stream_id, seq, direct_customs, at, by_kind, by_name, kind, payload, prev, hash)"
                        + " values ('claim', {0}, 9, '8600', now(), 'visitor', '', 'Decided', '{}', sha256(''), sha256(''))"
            })
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void whoeverBroughtItReadsItAndChangesNothing(String statement) {
        var receipt =
                claims.register(new Visitor(), form(ClaimKind.COMPLAINT, "")).orElseThrow();
        var claimant = desk.track(receipt.number(), receipt.code()).orElseThrow();
        assertRefused(claimant, statement, receipt.id());
        if (!statement.contains("claim_file")) assertRefused(new Visitor(), statement, receipt.id());
    }

    /** Refused aloud, or nothing there to be changed. */
    private void assertRefused(Viewer viewer, String statement, long id) {
        try {
            int changed = gate.as(viewer, tx -> tx.query(statement, DSL.val(id)).execute());
            assertThat(changed).as(statement).isZero();
        } catch (DataAccessException refused) {
            assertThat(refused).as(statement).rootCause().hasMessageContaining("row-level security");
        }
    }

    @Test
    @Covers({Provision.SZ_31, Provision.SYS_4})
    void aClerkTakesNothingDownForAHouseThatIsntTheirs() {
        assertThat(reasons(claims.register(clerks.who("cao.yang"), form(ClaimKind.CORRECTION, ""))))
                .containsExactly("redress.refusal.no-power");
    }

    @Test
    @Covers(Provision.SZ_32)
    void aComplaintIsAnsweredWithinTheDaysOfTheProcedureThatSetsSome() {
        var calendar = calendars.current();
        var shenzhen = profiles.disclosure("shenzhen-disclosure-2008");
        assertThat(Claiming.due(ClaimKind.COMPLAINT, MONDAY, shenzhen, calendar))
                .hasValue(LocalDate.of(2026, 3, 17));
        var national = profiles.disclosure("national-disclosure-2019");
        assertThat(Claiming.due(ClaimKind.COMPLAINT, MONDAY, national, calendar))
                .isEmpty();
    }

    @Test
    @Covers({Provision.SZ_31, Provision.SZ_32})
    void theClerkWhoTakesAComplaintDownDoesNotSeeIt() {
        var receipt = claims.register(clerks.who("tian.ye"), form(ClaimKind.COMPLAINT, ""))
                .orElseThrow();
        assertThat(sees("tian.ye", receipt.id())).isFalse();
        assertThat(reasons(claims.register(clerks.who("yue.hua"), form(ClaimKind.COMPLAINT, ""))))
                .containsExactly("redress.refusal.no-power");
        assertThat(reasons(claims.register(new Visitor(), form(ClaimKind.COMPLAINT, "8602-2026-K99999"))))
                .containsExactly("redress.refusal.no-such-application");
    }

    @Test
    @Covers(Provision.SZ_28)
    void aRecordIsCorrectedOrHandedOnToWhoeverMay() {
        assertThat(reasons(claims.register(
                        new Visitor(),
                        new ClaimForm(
                                ClaimKind.CORRECTION,
                                "8602",
                                MONDAY.plusDays(1),
                                new Person(" ", null, null, null, null),
                                "",
                                "",
                                "",
                                "zh",
                                List.of()))))
                .containsExactlyInAnyOrder(
                        "redress.refusal.no-name",
                        "redress.refusal.not-reachable",
                        "redress.refusal.nothing-said",
                        "redress.refusal.no-evidence",
                        "redress.refusal.no-document",
                        "redress.refusal.day-ahead");
        var receipt =
                claims.register(new Visitor(), form(ClaimKind.CORRECTION, "")).orElseThrow();
        assertThat(sees("tian.ye", receipt.id())).isTrue();
        assertThat(sees("yan.ming", receipt.id())).isFalse();
        assertThat(sees("yue.hua", receipt.id())).isFalse();
        long department = clerks.department("8602", "监管一科");
        assertThat(claims.assign(clerks.who("tian.ye"), receipt.id(), department)
                        .isGranted())
                .isTrue();
        assertThat(sees("yue.hua", receipt.id())).isTrue();
        assertThat(desk.read(clerks.who("tian.ye"), receipt.id())
                        .claim()
                        .content()
                        .who()
                        .phone())
                .doesNotContain("13900000002");
        assertThat(reasons(claims.decide(clerks.who("tian.ye"), receipt.id(), ClaimOutcome.CORRECTED, "属实", "")))
                .containsExactly("redress.refusal.not-now");
        assertThat(claims.decide(
                                clerks.who("yue.hua"),
                                receipt.id(),
                                ClaimOutcome.HANDED_ON,
                                "该记录由市场监督管理部门登记",
                                "瑞丽市市场监督管理局")
                        .isGranted())
                .isTrue();
        var answered = desk.read(clerks.who("tian.ye"), receipt.id());
        assertThat(Letter.of(answered.claim().content().letter()).json()).contains("瑞丽市市场监督管理局", "行政复议");
        assertThat(answered.open()).containsExactly(ClaimAct.SERVE);
        assertThat(claims.serve(clerks.who("tian.ye"), receipt.id(), MONDAY).isGranted())
                .isTrue();
    }
}
