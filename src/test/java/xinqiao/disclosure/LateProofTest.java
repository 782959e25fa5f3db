package xinqiao.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.APPLICATION_APPLICANT;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.Corrected;
import xinqiao.disclosure.rules.Applying;
import xinqiao.identity.Gate;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.procedure.ReceiptWay;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A letter came without proof of identity; it comes with the answer to the correction. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class LateProofTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String NUMBER = "11010519491231002X";

    @Autowired
    Clerks clerks;

    @Autowired
    OwnApplications own;

    @Autowired
    ApplicationDesk desk;

    @Autowired
    ApplicationLists lists;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private ApplicationReceipt letterWithoutProof() {
        var form = Forms.of("8602", ReceiptWay.SIGNED_POST, MONDAY, GivingManner.POST, "有关文件");
        var who = form.applicants().getFirst();
        var applicant = new ApplicantDetails("尚未证", null, null, null, who.phone(), null, null, who.address(), null);
        return clerks.register("tian.ye", Forms.by(form, applicant));
    }

    private static ReceiveCorrection proved(String kind, String number, Upload... copies) {
        return new ReceiveCorrection(
                MONDAY,
                List.of(Forms.item("2025年第3号通知")),
                List.of(),
                List.of(new Proof(1, kind, number)),
                List.of(copies));
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.SZ_22, Provision.SZ_23, Provision.LAW_S1, Provision.SYS_4})
    void whatProvesTheIdentityIsEnteredOnceWithTheCorrection() {
        long id = letterWithoutProof().id();
        clerks.examine("tian.ye", id);
        assertThat(clerks.read("tian.ye", id).applicants().getFirst().proved()).isFalse();
        clerks.act("tian.ye", id, new AskCorrection("请提供身份证明，并写明文件的名称", MONDAY.plusDays(10)));
        assertThat(reasons(clerks.attempt("tian.ye", id, proved("ID_CARD", "110105194912310021"))))
                .as("checked as it is typed")
                .containsExactly("disclosure.refusal.id-card-wrong");
        assertThatThrownBy(() -> clerks.attempt("kang.ning", id, proved("ID_CARD", NUMBER)))
                .as("a department that never had it")
                .isInstanceOf(NotThere.class);
        assertThat(found(NUMBER)).isEmpty();
        clerks.act("tian.ye", id, proved("ID_CARD", NUMBER, clerks.stored("身份证".getBytes(UTF_8), "身份证.txt")));
        assertThat(found(NUMBER)).containsExactly(id);
        var file = clerks.read("tian.ye", id);
        assertThat(file.applicants().getFirst().proved()).isTrue();
        assertThat(file.applicants().getFirst().documentNumber())
                .as("masked as any other")
                .isNotEqualTo(NUMBER);
        assertThat(desk.unmask(clerks.who("tian.ye"), id).getFirst().documentNumber())
                .isEqualTo(NUMBER);
        assertThat(file.history().getLast().fact())
                .isInstanceOfSatisfying(
                        Corrected.class, fact -> assertThat(fact.proved()).containsExactly(1));
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请办"));
        assertThat(clerks.read("yue.hua", id).files())
                .as("for the office alone")
                .isEmpty();
    }

    @Test
    @Covers({Provision.SZ_23, Provision.SYS_4})
    void whoeverHasANumberKeepsItAndNothingElseOfAnApplicantIsWritten() {
        var receipt = letterWithoutProof();
        clerks.examine("tian.ye", receipt.id());
        var clerk = clerks.who("tian.ye");
        var rows = APPLICATION_APPLICANT.APPLICATION_ID.eq(receipt.id());
        assertThatThrownBy(() -> gate.run(
                        clerk,
                        tx -> tx.update(APPLICATION_APPLICANT)
                                .set(APPLICATION_APPLICANT.NAME_MARK, new byte[] {1})
                                .where(rows)
                                .execute()))
                .hasStackTraceContaining("only the missing proof of identity");
        clerks.act("tian.ye", receipt.id(), new AskCorrection("请提供身份证明", MONDAY.plusDays(10)));
        var applicant = own.track(receipt.number(), receipt.code()).orElseThrow();
        var items = List.of(Forms.item("2025年第3号通知"));
        var proof = List.of(new Proof(1, "PASSPORT", "E7654321"));
        assertThat(own.correct(applicant, items, List.of(), proof, List.of()).isGranted())
                .isTrue();
        assertThat(desk.unmask(clerk, receipt.id()).getFirst().documentNumber()).isEqualTo("E7654321");
        gate.run(
                clerk,
                tx -> assertThat(tx.update(APPLICATION_APPLICANT)
                                .set(APPLICATION_APPLICANT.DOCUMENT_MARK, new byte[] {1})
                                .where(rows)
                                .execute())
                        .isZero());
        assertThat(reasons(Applying.proved(desk.unmask(clerk, receipt.id()), proof)))
                .containsExactly("disclosure.refusal.proved-already");
    }

    private List<Long> found(String number) {
        var all = ApplicationFilter.of(ApplicationFilter.View.ALL).with(number);
        return lists.page(clerks.who("tian.ye"), all, null, 10).lines().stream()
                .map(ApplicationLine::id)
                .toList();
    }
}
