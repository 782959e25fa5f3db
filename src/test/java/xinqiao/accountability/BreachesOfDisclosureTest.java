package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.LiabilityDesk.About.What;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.compliance.ComplianceDesk;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.ApplicationCommand.Close;
import xinqiao.disclosure.ApplicationCommand.EndContest;
import xinqiao.disclosure.ApplicationCommand.NoteContest;
import xinqiao.disclosure.ApplicationCommand.NoticeFee;
import xinqiao.disclosure.ApplicationCommand.Recuse;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.ContestKind;
import xinqiao.disclosure.ContestOutcome;
import xinqiao.disclosure.FeeTariff;
import xinqiao.disclosure.Forms;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.redress.ClaimForm;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.ClaimOutcome;
import xinqiao.redress.Claims;
import xinqiao.redress.Person;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Breaches of the rules on disclosure (SZ-34), found from the applications: linked, ordered to be corrected, followed. */
@XinqiaoTest
@Import({Staff.class, Desks.class, Clerks.class})
class BreachesOfDisclosureTest extends LiabilityAtWork {
    @Autowired
    Clerks clerks;

    @Autowired
    Gate gate;

    @Autowired
    Claims claims;

    @Autowired
    ComplianceDesk compliance;

    private List<Liability> found(String login, long application) {
        return desk.ofApplication(desks.who(login), application);
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SYS_4})
    void anApplicationThatNobodyAnsweredIsProposedOnceOrderedAndFollowedToItsEnd() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clock.set(LocalDate.of(2026, 3, 30));
        findings.go();
        assertThat(found("gu.xin", id)).as("on its last day").isEmpty();
        clock.set(LATE);
        findings.go();
        findings.go();
        assertThat(found("gu.xin", id)).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.REPLY_LATE);
            assertThat(one.ground()).isEqualTo(LiabilityGround.DISCLOSURE_NEGLECTED);
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 3, 30));
            assertThat(one.unitDepartment()).isEqualTo(clerks.department("8602", "监管一科"));
            assertThat(one.judge()).isEqualTo(Judge.SUPERVISION);
        });
        long liability = found("gu.xin", id).getFirst().id();
        assertThat(desk.read(desks.who("gu.xin"), liability).about())
                .isNotNull()
                .satisfies(about -> assertThat(about.what()).isEqualTo(What.APPLICATION))
                .satisfies(about -> assertThat(about.id()).isEqualTo(id));
        for (var login : List.of("tian.ye", "yue.hua", "zhou.min", "yu.bo")) {
            doesNotExistFor(login, liability);
            assertThat(found(login, id)).as(login).isEmpty();
        }
        var _ = liabilities
                .open(desks.who("gu.xin"), liability, Set.of(), "逾期属实")
                .orElseThrow();
        ordered("gu.xin", liability);
        var bare = desk.read(desks.who("yue.hua"), liability);
        assertThat(bare.liability().bare()).isTrue();
        assertThat(bare.liability().application()).isNull();
        assertThat(bare.about()).isNull();
        assertThat(found("yue.hua", id))
                .as("the order doesn't say of which application")
                .isEmpty();
        assertThat(bare.liability().orders().getFirst().letter())
                .contains("不依法履行海关信息公开义务的")
                .doesNotContain(clerks.read("tian.ye", id).application().entry().number());
        var _ = liabilities.answer(desks.who("yue.hua"), liability, "已起草答复。").orElseThrow();
        var _ = liabilities
                .examine(desks.who("gu.xin"), liability, true, "核对属实。")
                .orElseThrow();
        var _ = liabilities.close(desks.who("gu.xin"), liability, "办结。").orElseThrow();
        findings.go();
        assertThat(found("gu.xin", id)).hasSize(1);
    }

    @Test
    @Covers({Provision.SZ_34, Provision.KM_33A, Provision.SYS_4})
    void whoeverSteppedAsideFromTheApplicationLearnsNothingOfIt() {
        long id = clerks.register("chen.jing", Forms.inPerson("8600", MONDAY, "2025年有关情况"))
                .id();
        clerks.examine("chen.jing", id);
        clerks.act("wei.hong", id, new Recuse(desks.who("wu.haitao").personId(), "与申请人有利害关系"));
        clock.set(LATE);
        findings.go();
        var one = found("zheng.hong", id);
        assertThat(one)
                .singleElement()
                .satisfies(each -> assertThat(each.house()).isEqualTo("8600"));
        doesNotExistFor("wu.haitao", one.getFirst().id());
        assertThat(found("wu.haitao", id)).isEmpty();
        // of the same application somebody else's entry is closed to them as well
        String number = clerks.read("chen.jing", id).application().entry().number();
        long entered = liabilities
                .enter(
                        desks.who("wei.hong"),
                        new NewLiability(
                                LiabilityGround.DISCLOSURE_OTHER,
                                "8600",
                                clerks.department("8600", "监管通关处"),
                                Set.of(),
                                number,
                                "推诿。"))
                .orElseThrow()
                .id();
        assertThat(found("wei.hong", id)).hasSize(2);
        assertThat(found("zheng.hong", id)).hasSize(2);
        doesNotExistFor("wu.haitao", entered);
        assertThat(reasons(liabilities.enter(
                        desks.who("wei.hong"),
                        new NewLiability(
                                LiabilityGround.ROUGH,
                                "8600",
                                clerks.department("8600", "监管通关处"),
                                Set.of(),
                                number,
                                "粗暴。"))))
                .as("a ground of petition work doesn't fit an application")
                .containsExactly("accountability.refusal.no-such-case");
    }

    @Test
    @Covers({Provision.SZ_34, Provision.LAW_D4, Provision.LAW_D2})
    void anAnswerThatWasRevokedIsTheHousesAndALateRequestForACorrectionTheOffices() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL)));
        clerks.approve(id);
        clerks.serve("tian.ye", id, LetterKind.ANSWER, MONDAY);
        clerks.act("tian.ye", id, new Close("归档"));
        clerks.act("tian.ye", id, new NoteContest(ContestKind.RECONSIDERATION, false, "昆明海关", "1号", MONDAY, null));
        findings.go();
        assertThat(found("wu.haitao", id)).isEmpty();
        clerks.act("tian.ye", id, new EndContest(1, MONDAY, ContestOutcome.CORRECTED, true, null, "撤销答复"));
        findings.go();
        findings.go();
        assertThat(found("wu.haitao", id)).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.REPLY_REVOKED);
            assertThat(one.unitHouse()).isEqualTo("8602");
            assertThat(one.unitDepartment()).isNull();
            assertThat(one.house()).as("the customs above judges").isEqualTo("8600");
            doesNotExistFor("gu.xin", one.id());
            doesNotExistFor("tian.ye", one.id());
        });
        long unclear = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关材料"))
                .id();
        clerks.examine("tian.ye", unclear);
        clerks.act("tian.ye", unclear, new AskCorrection("请写明文件名称", LocalDate.of(2026, 4, 10)));
        LocalDate late = LocalDate.of(2026, 3, 17);
        clock.set(late);
        clerks.serve("tian.ye", unclear, LetterKind.CORRECTION, late);
        findings.go();
        assertThat(found("gu.xin", unclear)).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.CORRECTION_LATE);
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        });
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SZ_29})
    void aFeeBeyondTheTariffIsFound() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年单证"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new NoticeFee(FeeTariff.BY_PAGE, 150, "缴入国库", null));
        findings.go();
        assertThat(found("gu.xin", id)).as("by the tariff").isEmpty();
        try {
            charged(id, 1800);
            findings.go();
        } finally {
            charged(id, 1700);
        }
        assertThat(found("gu.xin", id)).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.OVERCHARGED);
            assertThat(one.ground()).isEqualTo(LiabilityGround.DISCLOSURE_CHARGED);
            assertThat(one.dueOn()).isEqualTo(MONDAY);
        });
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SZ_32, Provision.SYS_4})
    void aComplaintAnsweredLateIsForTheLeadersAndOneFoundTrueForTheSupervisionDepartment() {
        String shenzhen = "shenzhen-disclosure-2008";
        var receipt = claims.register(
                        new Visitor(),
                        new ClaimForm(
                                ClaimKind.COMPLAINT,
                                "8601",
                                MONDAY,
                                new Person("茉莉", "E7654321", "13900000002", null, null),
                                "",
                                "现场不提供办事指南",
                                "",
                                "zh",
                                List.of()))
                .orElseThrow();
        // the procedure of this house sets no period; the one of Shenzhen fifteen days
        LocalDate due = claimed(receipt.id(), shenzhen, MONDAY.plusDays(15));
        clock.set(due);
        findings.go();
        assertThat(ofClaim("wei.hong", receipt.id())).as("on its last day").isEmpty();
        clock.set(due.plusDays(1));
        findings.go();
        findings.go();
        assertThat(ofClaim("wei.hong", receipt.id())).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.COMPLAINT_LATE);
            assertThat(one.dueOn()).isEqualTo(due);
            assertThat(one.unitDepartment()).isEqualTo(clerks.department("8600", "监察室"));
            // nobody judges the own department
            for (var login : List.of("wu.haitao", "zheng.hong", "zhou.min", "song.rui", "tian.ye", "gu.xin"))
                doesNotExistFor(login, one.id());
        });
        assertThat(claims.decide(desks.who("wu.haitao"), receipt.id(), ClaimOutcome.PARTLY_FOUNDED, "部分属实，已整改", "")
                        .isGranted())
                .isTrue();
        findings.go();
        findings.go();
        assertThat(ofClaim("wu.haitao", receipt.id())).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.COMPLAINT_FOUNDED);
            assertThat(one.unitHouse()).isEqualTo("8601");
            assertThat(one.unitDepartment()).isNull();
            assertThat(one.house()).as("the customs above judges").isEqualTo("8600");
            assertThat(Objects.requireNonNull(
                            desk.read(desks.who("wu.haitao"), one.id()).about()))
                    .satisfies(about -> assertThat(about.what()).isEqualTo(What.CLAIM))
                    .satisfies(about -> assertThat(about.number()).isEqualTo(receipt.number()));
            for (var login : List.of("zhou.min", "song.rui", "ma.chunhua", "tian.ye", "gu.xin", "yu.bo"))
                doesNotExistFor(login, one.id());
        });
    }

    private List<Liability> ofClaim(String login, long claim) {
        return desk.list(desks.who(login), LiabilityFilter.of(Box.OPEN), null, 1000).stream()
                .filter(one -> Objects.equals(one.claim(), claim))
                .toList();
    }

    private LocalDate claimed(long id, String profile, LocalDate due) {
        gate.run(
                new Machine("test"),
                tx -> tx.execute("update claim set profile_id = ?, due_on = ? where id = ?", profile, due, id));
        return due;
    }

    /** As another system may have written it; ours never does. */
    private void charged(long id, int amount) {
        gate.run(
                new Machine("test"),
                tx -> tx.execute(
                        "update application set details = jsonb_set(details, '{fees,0,amount}', to_jsonb(?::int)) where id = ?",
                        amount,
                        id));
    }
}
