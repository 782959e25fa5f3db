package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** One who asks for far too much (条例第三十五条), and many who ask for the same (第四十四条). */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ManyRequestsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    FrequentRequests frequent;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    private long examined() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "历年全部文件"))
                .id();
        if (clerks.read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            clerks.act("tian.ye", id, new HandOver());
        clerks.act("tian.ye", id, new AskReasons("本月第四十次申请同类文件，数量、频次明显超过合理范围", MONDAY.plusDays(10)));
        return id;
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whoeverAsksForFarTooMuchIsAskedWhyAndUnreasonableReasonsAreSaidToBeSo() {
        long id = examined();
        assertThat(clerks.read("tian.ye", id).application().letter(LetterKind.REASONS))
                .isPresent();
        // while there is time nobody judges
        assertThat(reasons(clerks.attempt("tian.ye", id, new JudgeReasons(false, null, "理由不充分"))))
                .containsExactly("disclosure.refusal.still-time");
        clerks.act("tian.ye", id, new ReceiveReasons(MONDAY, "想看看"));
        assertThat(reasons(clerks.attempt("tian.ye", id, new JudgeReasons(false, MONDAY.plusDays(60), "未说明与本人的关系"))))
                .containsExactly("disclosure.refusal.delay-of-nothing");
        clerks.act("tian.ye", id, new JudgeReasons(false, null, "未说明合理用途，不予处理"));
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "拟不予处理"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.EXCESSIVE)));
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).application().decisions())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(ReplyKind.EXCESSIVE));
    }

    @Test
    @Covers(Provision.LAW_D4)
    void reasonableReasonsAreAnsweredInTimeOrTheLaterDayIsTold() {
        long id = examined();
        clerks.act("tian.ye", id, new ReceiveReasons(MONDAY, "课题研究，附单位证明"));
        LocalDate later = LocalDate.of(2026, 6, 1);
        clerks.act("tian.ye", id, new JudgeReasons(true, later, "用于课题研究，但文件量大，无法在期限内答复"));
        assertThat(clerks.read("tian.ye", id)
                        .clock(TermKey.ANSWER.key())
                        .orElseThrow()
                        .lastDay())
                .as("not told yet")
                .isNotEqualTo(Optional.of(later));
        clerks.serve("tian.ye", id, LetterKind.ANSWER_DELAY, MONDAY);
        var file = clerks.read("tian.ye", id);
        assertThat(file.clock(TermKey.ANSWER.key()).orElseThrow().lastDay()).hasValue(later);
        assertThat(file.application().state()).isEqualTo(ApplicationState.EXAMINING);
        // what was found reasonable isn't refused as excessive
        clerks.act("tian.ye", id, new Assign(clerks.department("8602", "监管一科"), null, "请分批检索"));
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.EXCESSIVE)))))
                .contains("disclosure.refusal.reasons-not-judged");
    }

    private void given(String name, String item) {
        var form = new ApplicationForm(
                "8602",
                ReceiptWay.IN_PERSON,
                MONDAY,
                ApplicantKind.PERSON,
                List.of(Forms.person(name)),
                List.of(Forms.item(item)),
                "",
                GivingManner.POST,
                false,
                true,
                true,
                "",
                "zh",
                List.of(),
                List.of());
        long id = clerks.inDepartment(form);
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "本科档案", "岳华", true, "检索到一份"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        clerks.approve(id);
    }

    private Optional<FrequentRequest> found(String login, String information) {
        return frequent.list(clerks.who(login)).stream()
                .filter(one -> one.information().replace(" ", "").equals(information))
                .findFirst();
    }

    @Test
    @Covers({Provision.LAW_D7, Provision.SYS_4})
    void whatSeveralApplicantsAskedForAndGotIsProposedForPublicationOnce() {
        String information = "2025年口岸查验率统计表";
        given("木槿", information);
        assertThat(found("tian.ye", information)).isEmpty();
        given("木槿", information);
        assertThat(found("tian.ye", information)).as("one applicant, twice").isEmpty();
        given("海棠", "2025年 口岸查验率统计表");
        var asked = found("tian.ye", information).orElseThrow();
        assertThat(asked.applicants()).isEqualTo(2);
        // another house asks for its own, and sees no proposal of this one
        assertThat(found("yan.ming", information)).isEmpty();
        assertThat(reasons(frequent.propose(clerks.who("yan.ming"), asked.alike())))
                .containsExactly("disclosure.refusal.not-frequent");
        assertThat(reasons(frequent.propose(clerks.who("yue.hua"), asked.alike())))
                .contains("disclosure.refusal.no-power");
        long id = frequent.propose(clerks.who("tian.ye"), asked.alike()).orElseThrow();
        assertThat(reasons(frequent.propose(clerks.who("tian.ye"), asked.alike())))
                .containsExactly("disclosure.refusal.proposed-already");
        assertThat(reasons(frequent.settle(clerks.who("tian.ye"), id, true, " ")))
                .containsExactlyInAnyOrder("disclosure.refusal.no-power", "disclosure.refusal.no-words");
        assertThat(frequent.settle(clerks.who("dao.yaping"), id, true, "门户网站海关统计栏目")
                        .isGranted())
                .isTrue();
        assertThat(reasons(frequent.settle(clerks.who("dao.yaping"), id, false, "再议")))
                .containsExactly("disclosure.refusal.settled-already");
        var proposal = Objects.requireNonNull(
                found("tian.ye", information).orElseThrow().proposal());
        assertThat(proposal.state()).isEqualTo(ProposalState.PUBLISHED);
    }
}
