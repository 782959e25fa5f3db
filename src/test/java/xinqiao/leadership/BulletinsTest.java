package xinqiao.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.documents.Letter;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.leadership.Bulletin.Content;
import xinqiao.leadership.Bulletin.Item;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What is drafted from cases, signed, numbered and sent upward, and the instruction that comes back. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class BulletinsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    IssuedPapers papers;

    @Autowired
    Desks desks;

    @Autowired
    Bulletins bulletins;

    @Autowired
    Instructions instructions;

    @Autowired
    InstructionDesk instructed;

    @Autowired
    TestClock clock;

    private long petition;
    private long other;

    @BeforeEach
    void twoLetters() {
        clock.set(MONDAY);
        petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        other = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        InstructionsTest.given(desks, petition);
        InstructionsTest.given(desks, other);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private static Content paper(BulletinKind kind, String text, String asked, long... cases) {
        var items = Arrays.stream(cases)
                .mapToObj(id -> new Item(id, Upward.SUMMARY, ""))
                .toList();
        return new Content(kind, "三月二日信访信息", "昆明海关", items, text, asked, "", "田野", List.of(), null, "", null);
    }

    private long signed(BulletinKind kind) {
        long id = bulletins
                .draft(desks.who("tian.ye"), paper(kind, "今日收到来信两件。", "请示是否督办", petition, other))
                .orElseThrow()
                .id();
        assertThat(bulletins.submit(desks.who("tian.ye"), id).isGranted()).isTrue();
        assertThat(bulletins.sign(desks.who("gu.xin"), id, true, "同意").isGranted())
                .isTrue();
        return id;
    }

    @Test
    @Covers({Provision.JF_V6A, Provision.JF_L6, Provision.JF_V3B})
    void aPaperIsDraftedReadSignedNumberedAndSent() {
        var office = desks.who("tian.ye");
        assertThat(reasons(bulletins.draft(office, paper(BulletinKind.REQUEST, "请联系13800000000。", ""))))
                .containsExactly(
                        "leadership.refusal.no-cases",
                        "leadership.refusal.nothing-asked",
                        "leadership.refusal.personal-numbers");
        assertThat(reasons(bulletins.draft(desks.who("yue.hua"), paper(BulletinKind.DAILY, "一", "", petition))))
                .containsExactly("leadership.refusal.no-power");
        Bulletin draft = bulletins
                .draft(office, paper(BulletinKind.REQUEST, "今日收到来信一件。", "请示是否督办", petition))
                .orElseThrow();
        assertThat(bulletins.letter(draft).orElseThrow().draft()).isTrue();
        assertThat(reasons(bulletins.send(office, draft.id(), "机要")))
                .as("not before it is signed")
                .containsExactly("leadership.refusal.not-now");
        assertThat(bulletins.submit(office, draft.id()).isGranted()).isTrue();
        assertThat(reasons(bulletins.sign(office, draft.id(), true, ""))).containsExactly("leadership.refusal.not-now");
        var leader = desks.who("gu.xin");
        assertThat(reasons(bulletins.sign(leader, draft.id(), false, "")))
                .containsExactly("leadership.refusal.no-words");
        assertThat(bulletins
                        .sign(leader, draft.id(), false, "请补充。")
                        .orElseThrow()
                        .state())
                .isEqualTo(PaperState.DRAFT);
        assertThat(bulletins
                        .edit(office, draft.id(), paper(BulletinKind.REQUEST, "今日收到来信两件。", "请示是否督办", petition, other))
                        .orElseThrow()
                        .cases())
                .hasSize(2);
        assertThat(bulletins.submit(office, draft.id()).isGranted()).isTrue();
        Bulletin signed = bulletins.sign(leader, draft.id(), true, "").orElseThrow();
        assertThat(signed.number()).contains("信请〔2026〕");
        Letter letter = bulletins.letter(signed).orElseThrow();
        assertThat(letter.kind()).isEqualTo(LetterKind.INSTRUCTION_REQUEST);
        assertThat(letter.number()).isEqualTo(signed.number());
        assertThat(papers.ofd(LetterFamily.LEADERSHIP, signed.id(), letter))
                .isEqualTo(papers.ofd(LetterFamily.LEADERSHIP, signed.id(), letter))
                .isNotEmpty();
        assertThat(letter.addressee()).isEqualTo("昆明海关");
        assertThat(letter.paragraphs()).anyMatch(one -> one.text().contains("签发人：" + leader.name()));
        assertThat(letter.paragraphs()).anyMatch(one -> one.text().contains("请示是否督办"));
        assertThat(bulletins.send(office, draft.id(), "机要").orElseThrow().state())
                .isEqualTo(PaperState.SENT);
        assertThat(bulletins.finish(office, draft.id()).isGranted()).isTrue();
    }

    @Test
    @Covers({Provision.JF_V3B, Provision.JF_L4A})
    void aSuperiorsInstructionIsDirectedHandledAndReportedInWriting() {
        long id = signed(BulletinKind.DAILY);
        var office = desks.who("tian.ye");
        var leader = desks.who("gu.xin");
        assertThat(bulletins.send(office, id, "机要").isGranted()).isTrue();
        assertThat(reasons(bulletins.receive(office, id, "", "", MONDAY.plusDays(1), null)))
                .containsExactly(
                        "leadership.refusal.no-superior",
                        "leadership.refusal.no-words",
                        "leadership.refusal.in-the-future");
        var received = bulletins
                .receive(office, id, "昆明海关关长", "请查明并报结果。", MONDAY, MONDAY.plusDays(20))
                .orElseThrow();
        assertThat(received.fromAbove()).isTrue();
        assertThat(reasons(bulletins.finish(office, id)))
                .as("while an instruction waits")
                .containsExactly("leadership.refusal.not-now");
        assertThat(reasons(instructions.direct(leader, received.id(), "", 0, null, null)))
                .containsExactly(
                        "leadership.refusal.no-words", "leadership.refusal.no-addressee", "leadership.refusal.no-due");
        assertThat(instructions
                        .direct(
                                leader,
                                received.id(),
                                "由监管一科核查，办公室督办。",
                                desks.department("8602", "监管一科"),
                                desks.who("yue.hua").personId(),
                                MONDAY.plusDays(15))
                        .isGranted())
                .isTrue();
        assertThat(instructions
                        .report(desks.who("yue.hua"), received.id(), "已查明。")
                        .isGranted())
                .isTrue();
        var done =
                instructions.readReport(leader, received.id(), true, "", null).orElseThrow();
        assertThat(done.number()).contains("信报〔2026〕");
        Letter report =
                Letter.of(java.util.Objects.requireNonNull(done.content().letter()));
        assertThat(report.addressee()).isEqualTo("昆明海关关长");
        assertThat(report.paragraphs()).anyMatch(one -> one.text().contains("已查明"));
        assertThat(bulletins.finish(office, id).isGranted()).isTrue();
        assertThat(instructed.about(office, id)).hasSize(1);
    }

    @Test
    @Covers({Provision.JF_V6A, Provision.KM_33A, Provision.SYS_4})
    void whoMayNotSeeOneOfItsCasesDoesntSeeThePaper() {
        long id = signed(BulletinKind.DIGEST);
        desks.act("gu.xin", other, new Recuse(desks.who("gu.xin").personId(), "有直接利害关系"));
        var leader = desks.who("gu.xin");
        assertThatThrownBy(() -> bulletins.open(leader, id)).isInstanceOf(NotThere.class);
        assertThat(bulletins.list(leader)).extracting(Bulletin::id).doesNotContain(id);
        assertThat(bulletins.of(leader, petition)).extracting(Bulletin::id).doesNotContain(id);
        assertThat(bulletins.list(desks.who("dao.yaping"), PaperState.APPROVED))
                .extracting(Bulletin::id)
                .contains(id);
        assertThatThrownBy(() -> bulletins.open(desks.who("yue.hua"), id)).isInstanceOf(NotThere.class);
        assertThat(bulletins.list(desks.who("yu.bo"))).extracting(Bulletin::id).doesNotContain(id);
    }

    @Test
    @Covers({Provision.JF_V3B, Provision.KM_21B})
    void aReportIsInNoDigest() {
        long report = desks.register("dao.yaping", Papers.report("8602", MONDAY, "康宁"))
                .id();
        for (var kind : List.of(BulletinKind.DAILY, BulletinKind.DIGEST))
            assertThat(reasons(bulletins.draft(desks.who("dao.yaping"), paper(kind, "一件", "", report))))
                    .containsExactly("leadership.refusal.report-circulated");
        long id = bulletins
                .draft(desks.who("dao.yaping"), paper(BulletinKind.SPECIAL, "一件", "", report))
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> bulletins.open(desks.who("tian.ye"), id)).isInstanceOf(NotThere.class);
        assertThat(bulletins.drop(desks.who("dao.yaping"), id).isGranted()).isTrue();
    }

    @Test
    @Covers(Provision.JF_V6)
    void numbersOfPeopleAreLeftOutOfWhatIsProposed() {
        assertThat(Bulletins.withoutNumbers("电话13800000000，证件11010519491231002X，共12件"))
                .isEqualTo("电话＊＊＊，证件＊＊＊，共12件");
        for (String reaches : List.of(
                "138 0000 0000",
                "+86-13800000000",
                "0692-4141234",
                "（0871）63012345",
                "010-65194114",
                "电话：63012345",
                "110105 19491231 002x"))
            assertThat(Bulletins.withoutNumbers(reaches))
                    .as(reaches)
                    .endsWith("＊＊＊")
                    .doesNotContain("1", "3", "5");
    }

    @Test
    @Covers(Provision.JF_V6)
    void theNumberOfADeclarationOrAnAmountReachesNobody() {
        String text = "报关单860220261000012345，提单号12345678，涉及货值1234567.89元、税款23456789元，手册C86025000123。";
        assertThat(Bulletins.withoutNumbers(text)).isEqualTo(text);
        assertThat(bulletins
                        .draft(desks.who("tian.ye"), paper(BulletinKind.SPECIAL, text, "", petition))
                        .isGranted())
                .isTrue();
        assertThat(reasons(bulletins.draft(
                        desks.who("tian.ye"), paper(BulletinKind.REQUEST, text, "请联系0692-4141234", petition))))
                .containsExactly("leadership.refusal.personal-numbers");
    }
}
