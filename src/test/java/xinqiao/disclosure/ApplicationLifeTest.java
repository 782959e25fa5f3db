package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;
import static xinqiao.disclosure.Clerks.reasons;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** An application from the counter to the archive, by each kind of reply. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ApplicationLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Clerks clerks;

    @Autowired
    OwnApplications own;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationVerification verification;

    @Autowired
    Waiting waiting;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @CanIgnoreReturnValue
    private LocalDate day(int later) {
        LocalDate day = MONDAY.plusDays(later);
        clock.set(day);
        return day;
    }

    private LocalDate due(long id) {
        return clerks.read("tian.ye", id)
                .clock(TermKey.ANSWER.key())
                .orElseThrow()
                .lastDay()
                .orElseThrow();
    }

    @Test
    @Covers({
        Provision.LAW_D1,
        Provision.LAW_D3,
        Provision.LAW_D4,
        Provision.LAW_D8,
        Provision.HZ_2_3_4,
        Provision.HZ_3_4,
        Provision.SZ_15,
        Provision.SZ_27,
        Provision.GS_10
    })
    void whatIsPublicIsCheckedApprovedServedGivenAndClosed() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年查验作业规程"));
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 3, 30));
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "本科档案", "岳华", true, "检索到作业规程一份"));
        assertThat(reasons(clerks.attempt(
                        "yue.hua", id, new Draft(List.of(decision(1, ReplyKind.PUBLIC)), null, "", false))))
                .contains("disclosure.refusal.no-secrecy-checker");
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("yue.hua", decision(1, ReplyKind.PUBLIC)))))
                .contains("disclosure.refusal.checks-own-draft");
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC)));
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.SECRECY);
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉及国家秘密和工作秘密"));
        clerks.approve(id);
        day(3);
        assertThat(reasons(clerks.attempt(
                        "tian.ye",
                        id,
                        new Serve(letter(id, LetterKind.ANSWER).id(), MONDAY.plusDays(3), ServedBy.POST, ""))))
                .containsExactly("disclosure.refusal.no-mail-number");
        clerks.serve("tian.ye", id, LetterKind.ANSWER, MONDAY.plusDays(2));
        var answered = clerks.read("tian.ye", id).application();
        assertThat(answered.state()).isEqualTo(ApplicationState.GIVING);
        assertThat(answered.answeredOn()).isEqualTo(MONDAY.plusDays(2));
        clerks.act("tian.ye", id, new Give(day(4), GivingManner.POST, items(1), "复制件1份", "XA1"));
        clerks.act("tian.ye", id, new Close("资料齐全"));
        var closed = clerks.read("tian.ye", id);
        assertThat(closed.application().state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(closed.open())
                .allMatch(act -> act == ApplicationAct.NOTE_HELP || act == ApplicationAct.NOTE_CONTEST);
        assertThat(closed.givings())
                .singleElement()
                .satisfies(given -> assertThat(given.by()).isEqualTo("田野"));
    }

    private LetterOut letter(long id, LetterKind kind) {
        return clerks.read("tian.ye", id).application().letter(kind).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReplyKind.class,
            names = {
                "ALREADY_PUBLIC",
                "STATE_SECRET",
                "FORBIDDEN",
                "SAFETY",
                "INTERNAL",
                "PROCESS",
                "ENFORCEMENT_FILE",
                "ADMINISTRATIVE_QUERY",
                "NOT_OURS",
                "NEEDS_MAKING",
                "PETITION",
                "REPEATED",
                "PUBLISHED_WORK",
                "CONFIRMATION",
                "OTHER"
            })
    @Covers({Provision.LAW_D4, Provision.SZ_24, Provision.HZ_3_4})
    void eachReplyHasItsLetterWithTheReason(ReplyKind kind) {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, kind)));
        clerks.approve(id);
        var file = clerks.read("tian.ye", id);
        assertThat(file.application().state()).isEqualTo(ApplicationState.TO_SERVE);
        assertThat(file.letters()).isNotEmpty();
        assertThat(file.letters().getLast().content()).contains("2025年有关情况");
        LetterKind kindOfLetter = file.letters().getLast().kind();
        clerks.serve("tian.ye", id, kindOfLetter, MONDAY);
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.ANSWERED);
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whoseTheInformationIsIsToldWhereItIsKnown() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某市规划文件"));
        var known = new ItemDecision(1, ReplyKind.NOT_OURS, "由地方人民政府制作。", "", "", "示例市人民政府办公室，电话12345");
        clerks.act("yue.hua", id, clerks.draft("duan.li", known));
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content()).contains("示例市人民政府办公室，电话12345");
        long silent = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某市规划文件"));
        clerks.act("yue.hua", silent, clerks.draft("duan.li", decision(1, ReplyKind.NOT_OURS)));
        clerks.approve(silent);
        assertThat(clerks.read("tian.ye", silent).letters().getLast().content()).doesNotContain("负责公开该信息的行政机关");
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.SZ_24})
    void whatIsUnclearIsCorrectedOnceAndTheTermRunsAnew() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"))
                .id();
        examined(id);
        clerks.act("tian.ye", id, new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(20)));
        assertThat(reasons(clerks.attempt("tian.ye", id, new EndUncorrected("无正当理由"))))
                .contains("disclosure.refusal.still-time");
        LocalDate received = day(14);
        clerks.act(
                "tian.ye",
                id,
                new ReceiveCorrection(
                        received, List.of(Forms.item("2025年第3号通知"), Forms.item("2025年第4号通知")), List.of()));
        var file = clerks.read("tian.ye", id);
        assertThat(file.items()).hasSize(2);
        assertThat(file.application().state()).isEqualTo(ApplicationState.EXAMINING);
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(reasons(clerks.attempt("tian.ye", id, new AskCorrection("再次补正", received.plusDays(9)))))
                .contains("disclosure.refusal.corrected-already");
    }

    private void examined(long id) {
        if (clerks.read("tian.ye", id).application().state() == ApplicationState.REGISTERED)
            clerks.act("tian.ye", id, new HandOver());
    }

    @Test
    @Covers(Provision.LAW_D2)
    void whoeverDoesNotCorrectInTimeIsNotProcessedFurtherOnceSomebodyJudgedSo() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"))
                .id();
        examined(id);
        clerks.act("tian.ye", id, new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(10)));
        clerks.serve("tian.ye", id, LetterKind.CORRECTION, MONDAY);
        day(11);
        assertThat(clerks.read("tian.ye", id).open()).contains(ApplicationAct.END_UNCORRECTED);
        clerks.act("tian.ye", id, new EndUncorrected("逾期未补正，也未说明正当理由"));
        assertThat(clerks.read("tian.ye", id).application().state()).isEqualTo(ApplicationState.APPROVAL);
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content())
                .contains(letter(id, LetterKind.CORRECTION).number(), "送达之日为2026年3月2日", "视为放弃申请", "行政复议");
        clerks.serve("tian.ye", id, LetterKind.ANSWER_NOTICE, MONDAY.plusDays(11));
        clerks.act("tian.ye", id, new Close("资料齐全"));
        var closed = clerks.read("tian.ye", id).application();
        assertThat(closed.state()).isEqualTo(ApplicationState.CLOSED);
        assertThat(closed.decisions()).extracting(ItemDecision::kind).containsExactly(ReplyKind.NOT_CORRECTED);
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.LAW_D8})
    void nobodyIsLateWithACorrectionThatWasNeverServed() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"))
                .id();
        examined(id);
        clerks.act("tian.ye", id, new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(10)));
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 3, 30));
        day(11);
        assertThat(clerks.read("tian.ye", id).open()).doesNotContain(ApplicationAct.END_UNCORRECTED);
        assertThat(reasons(clerks.attempt("tian.ye", id, new EndUncorrected("逾期未补正"))))
                .containsExactly("disclosure.refusal.not-served");
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_25, Provision.SZ_26})
    void whileAThirdPartyIsAskedTheTermStandsStillAndItsSilenceLeavesTheDecisionToTheHouse() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某企业报关单证"));
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.THIRD_PARTY)))))
                .containsExactly("disclosure.refusal.third-party-not-asked");
        clerks.act("yue.hua", id, asking("第三方示例公司"));
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 3, 30));
        clerks.serve("tian.ye", id, LetterKind.THIRD_PARTY, MONDAY);
        var waits = clerks.read("yue.hua", id);
        assertThat(waits.clock(TermKey.ANSWER.key()).orElseThrow().lastDay()).isEmpty();
        assertThat(waits.letters()).extracting(ApplicationFile.Letter::kind).contains(LetterKind.THIRD_PARTY);
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC)))))
                .contains("disclosure.refusal.consultation-open");
        clerks.act("yue.hua", id, new NoteDelivery(1, MONDAY));
        assertThat(reasons(clerks.attempt("yue.hua", id, new NoteAnswer(1, MONDAY, ConsultationAnswer.SILENT, ""))))
                .containsExactly("disclosure.refusal.silence-too-early");
        day(21);
        int _ = waiting.go();
        assertThat(clerks.read("yue.hua", id).application().awaited()).hasSize(1);
        day(22);
        assertThat(waiting.go()).isPositive();
        int _ = waiting.go();
        var after = clerks.read("yue.hua", id);
        assertThat(after.application().consultations().getFirst().answer()).isEqualTo(ConsultationAnswer.SILENT);
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 21));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.THIRD_PARTY)));
        clerks.approve(id);
        assertThat(letter(id, LetterKind.ANSWER).number()).isNotBlank();
    }

    private static Consult asking(String party) {
        return new Consult(
                ConsultationKind.THIRD_PARTY, new Party(party, "昆明市示例街3号"), items(1), "该企业2025年报关单证中的经营信息", null);
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_25})
    void againstAThirdPartysGoodReasonOnlyThePublicInterestPrevailsAndItIsToldSo() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某企业查验结果"));
        clerks.act("yue.hua", id, asking("第三方示例公司"));
        clerks.act("yue.hua", id, new NoteAnswer(1, MONDAY, ConsultationAnswer.REFUSED_WITH_REASON, "涉及商业秘密"));
        var draft = clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC));
        assertThat(reasons(clerks.attempt("yue.hua", id, draft)))
                .containsExactly("disclosure.refusal.no-public-interest");
        clerks.act("yue.hua", id, new Draft(draft.decisions(), draft.checker(), "不公开将对公共利益造成重大影响", false));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        clerks.approve(id);
        assertThat(clerks.read("yue.hua", id).letters())
                .filteredOn(letter -> letter.kind() == LetterKind.THIRD_PARTY_DECISION)
                .singleElement()
                .satisfies(letter -> assertThat(letter.content()).contains("第三方示例公司", "公共利益"));
        assertThat(clerks.read("yue.hua", id).parties().values())
                .extracting(ApplicationFile.Consulted::words)
                .containsExactly("涉及商业秘密");
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_25})
    void anObjectionWithoutAGoodReasonIsNoConsentAndTheHouseDecides() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某人的申报记录"));
        clerks.act("yue.hua", id, asking("第三方示例公司"));
        clerks.act("yue.hua", id, new NoteAnswer(1, MONDAY, ConsultationAnswer.REFUSED_WITHOUT_REASON, "不愿意"));
        // given, it needs no public interest; kept back, the harm that article 15 asks for
        assertThat(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.THIRD_PARTY)))
                        .isGranted())
                .isTrue();
        long other = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某企业的申报记录"));
        clerks.act("yue.hua", other, asking("第三方示例公司"));
        clerks.act("yue.hua", other, new NoteAnswer(1, MONDAY, ConsultationAnswer.REFUSED_WITHOUT_REASON, "不愿意"));
        assertThat(clerks.attempt("yue.hua", other, clerks.draft("duan.li", decision(1, ReplyKind.PUBLIC)))
                        .isGranted())
                .isTrue();
        long agreed = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "某单位的申报记录"));
        clerks.act("yue.hua", agreed, asking("第三方示例公司"));
        clerks.act("yue.hua", agreed, new NoteAnswer(1, MONDAY, ConsultationAnswer.AGREED, "同意"));
        assertThat(reasons(
                        clerks.attempt("yue.hua", agreed, clerks.draft("duan.li", decision(1, ReplyKind.THIRD_PARTY)))))
                .containsExactly("disclosure.refusal.third-party-agrees");
    }

    @Test
    @Covers(Provision.LAW_D4)
    void whatDoesNotExistWasLookedForAndEachMatterHasAReplyOfItsOwn() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年甲文件", "2025年乙文件"));
        assertThat(reasons(clerks.attempt("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.NOT_EXISTING)))))
                .containsExactlyInAnyOrder("disclosure.refusal.not-each-item", "disclosure.refusal.not-searched");
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "档案室、办公系统", "岳华", false, "经检索未查到"));
        clerks.act(
                "yue.hua",
                id,
                clerks.draft("duan.li", decision(1, ReplyKind.NOT_EXISTING), decision(2, ReplyKind.PARTLY)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "已作区分处理"));
        clerks.approve(id);
        assertThat(clerks.read("tian.ye", id).letters().getLast().content()).contains("甲文件", "乙文件", "经检索未查到")
                // no source gives an address
                .contains("公布的互联网渠道")
                .doesNotContain("http");
        assertThat(clerks.read("tian.ye", id).application().toGive()).containsExactly(2);
    }

    @Test
    @Covers({Provision.LAW_D3, Provision.SZ_26})
    void theTermIsExtendedOnceByTheHeadOfTheOfficeAndToldToTheApplicant() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        assertThat(reasons(clerks.attempt("yue.hua", id, new AskExtension(90, "情况复杂"))))
                .isNotEmpty();
        clerks.act("yue.hua", id, new AskExtension(20, "需要会同其他部门研究"));
        assertThat(clerks.read("dao.yaping", id).open()).contains(ApplicationAct.DECIDE_EXTENSION);
        assertThat(clerks.read("tian.ye", id).open()).doesNotContain(ApplicationAct.DECIDE_EXTENSION);
        clerks.act("dao.yaping", id, new DecideExtension(false, "请抓紧办理"));
        clerks.act("yue.hua", id, new AskExtension(20, "需要会同其他部门研究，材料已列明"));
        clerks.act("dao.yaping", id, new DecideExtension(true, "同意"));
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(clerks.read("tian.ye", id).letters().getLast().content()).contains("2026年4月28日");
        clerks.serve("tian.ye", id, LetterKind.ANSWER_EXTENSION, MONDAY);
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(letter(id, LetterKind.ANSWER_EXTENSION).number()).isNotBlank();
        assertThat(reasons(clerks.attempt("yue.hua", id, new AskExtension(5, "仍需时间"))))
                .contains("disclosure.refusal.extended-already");
    }

    @Test
    @Covers({Provision.LAW_D1, Provision.GS_9})
    void anOnlineApplicationCountsFromTheDayOnWhichBothSidesConfirm() {
        var form = Forms.of("8602", ReceiptWay.ONLINE, MONDAY, GivingManner.E_MAIL, "2025年有关情况");
        long id = clerks.register("tian.ye", form).id();
        assertThat(clerks.read("tian.ye", id).clocks()).isEmpty();
        LocalDate confirmed = day(2);
        clerks.act("tian.ye", id, new ConfirmReceipt(confirmed, "电话确认"));
        assertThat(clerks.read("tian.ye", id).application().receivedOn()).isEqualTo(confirmed);
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    @Covers(Provision.SZ_23)
    void aFormThatComesTwiceIsRegisteredOnceAndLeadsToTheFirst() {
        var once = UUID.randomUUID();
        var form = Forms.inPerson("8602", MONDAY, "2025年有关情况");
        var first = intake.register(clerks.who("tian.ye"), form, once).orElseThrow();
        assertThatThrownBy(() -> intake.register(clerks.who("tian.ye"), form, once))
                .isInstanceOfSatisfying(
                        ApplicationTwice.class,
                        twice -> assertThat(twice.application()).contains(first.id()));
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void twoPeopleNeverOverwriteEachOther() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        int seen = clerks.read("yue.hua", id).seq();
        var search = new SearchFor(MONDAY, items(1), "档案室", "岳华", false, "未查到");
        clerks.act("yue.hua", id, search);
        assertThatThrownBy(() -> applications.act(clerks.who("yue.hua"), id, seen, search))
                .isInstanceOfSatisfying(
                        ApplicationChanged.class,
                        changed -> assertThat(changed.since()).hasSize(1));
        assertThat(clerks.read("yue.hua", id).application().searches()).hasSize(1);
    }

    @Test
    @Covers({Provision.LAW_D2, Provision.SYS_4})
    void theApplicantCorrectsOnLineAndSeesNothingOfHowItIsWorkedOn() {
        var receipt = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关文件"));
        examined(receipt.id());
        clerks.act("tian.ye", receipt.id(), new AskCorrection("请写明文件的名称或者文号", MONDAY.plusDays(10)));
        var applicant = own.track(receipt.number(), receipt.code()).orElseThrow();
        assertThat(own.track(receipt.number(), "WRONGCODE2")).isEmpty();
        var unused = own.correct(applicant, List.of(Forms.item("2025年第3号通知")), List.of())
                .orElseThrow();
        clerks.act("tian.ye", receipt.id(), new Assign(clerks.department("8602", "监管一科"), null, "请办"));
        clerks.act("yue.hua", receipt.id(), asking("第三方示例公司"));
        var seen = own.read(applicant);
        assertThat(seen.items()).extracting(ItemAsked::name).containsExactly("2025年第3号通知");
        assertThat(seen.parties()).isEmpty();
        assertThat(seen.letters()).extracting(ApplicationFile.Letter::kind).doesNotContain(LetterKind.THIRD_PARTY);
        assertThat(seen.application().draft()).isNull();
        assertThat(Set.copyOf(seen.open())).isEmpty();
    }

    @Test
    @Covers({Provision.SYS_1, Provision.SYS_2})
    void openApplicationsAreWhatTheirJournalSaysAndAWrongDateIsFound() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        assertThat(verification.problems()).isEmpty();
        LocalDate due = due(id);
        dueOn(id, due.plusDays(1));
        assertThat(verification.problems())
                .singleElement()
                .asString()
                .contains(clerks.read("tian.ye", id).application().entry().number(), "期限");
        dueOn(id, due);
        assertThat(verification.problems()).isEmpty();
    }

    /** As if somebody had written another day into the row. */
    private void dueOn(long id, LocalDate day) {
        gate.run(
                new Machine("a wrong date"),
                tx -> tx.update(APPLICATION)
                        .set(APPLICATION.DUE_ON, day)
                        .where(APPLICATION.ID.eq(id))
                        .execute());
    }

    @Test
    @Covers(Provision.LAW_D3)
    void theSilenceOfABodyThatMadeItTooIsNotedAndTheTermRunsOnFromTheEndOfItsTime() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "与地方联合印发的文件"));
        clerks.act(
                "yue.hua",
                id,
                new Consult(ConsultationKind.CO_MAKER, new Party("示例市人民政府", "示例市"), items(1), "联合印发的文件", null));
        clerks.serve("tian.ye", id, LetterKind.CO_MAKER, MONDAY);
        clerks.act("yue.hua", id, new NoteDelivery(1, MONDAY));
        day(22);
        assertThat(waiting.go()).isPositive();
        var after = clerks.read("yue.hua", id).application();
        assertThat(after.consultations().getFirst().answer()).isEqualTo(ConsultationAnswer.SILENT);
        assertThat(after.awaited()).isEmpty();
        assertThat(due(id)).isEqualTo(LocalDate.of(2026, 4, 21));
    }
}
