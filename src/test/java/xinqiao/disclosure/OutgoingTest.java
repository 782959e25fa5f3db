package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.disclosure.Clerks.items;
import static xinqiao.disclosure.Clerks.reasons;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.OutgoingMoved;
import xinqiao.disclosure.ApplicationFact.SecrecyChecked;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.files.FileStore;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.personal.SealedRows;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.redaction.Box;
import xinqiao.redaction.Ground;
import xinqiao.redaction.Mark;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A file to be given: marked by one, released by another, checked as that very content, given with the answer. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
@Covers({Provision.SZ_24B, Provision.HZ_2_3_4, Provision.LAW_D4})
class OutgoingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String TEXT = """
            关于查验作业的通知
            联系人李样例，电话13812345678
            公民身份号码11010519491231002X
            现予公布
            """;

    @Autowired
    Clerks clerks;

    @Autowired
    Outgoings outgoings;

    @Autowired
    OutgoingPages pages;

    @Autowired
    OutgoingMaking making;

    @Autowired
    OwnApplications own;

    @Autowired
    FileStore files;

    @Autowired
    List<SealedRows> sealed;

    @Autowired
    TestClock clock;

    private long id;

    @BeforeEach
    void inTheDepartment() {
        clock.set(MONDAY);
        id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年查验作业规程"));
        clerks.act("yue.hua", id, new SearchFor(MONDAY, items(1), "本科档案", "岳华", true, "检索到一份"));
    }

    private Upload original() {
        return clerks.stored(TEXT.getBytes(StandardCharsets.UTF_8), "李样例案卷.txt");
    }

    private OutgoingFile read(String login, int no) {
        return outgoings.read(clerks.who(login), id, no);
    }

    private static void done(Decision<?> decision) {
        assertThat(decision.isGranted()).isTrue();
    }

    private int marked() {
        int no = clerks.bring("yue.hua", id, original());
        var found = pages.propose(clerks.who("yue.hua"), id, no, 1, Set.of("李样例"));
        assertThat(found).hasSize(3);
        var made = pages.mark(clerks.who("yue.hua"), id, no, 0, found).orElseThrow();
        assertThat(made).isEqualTo(new OutgoingPages.Marked(3, 0, 0));
        return no;
    }

    @Test
    void itIsGivenAsItWasReleasedAndChecked() throws Exception {
        int no = marked();
        done(clerks.handOver("yue.hua", id, no));
        assertThat(reasons(clerks.attempt("yue.hua", id, no, OutgoingMove.RELEASE)))
                .containsExactly("disclosure.refusal.own-file");
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PARTLY)));
        assertThat(reasons(clerks.attempt("duan.li", id, new CheckSecrecy(true, "不涉密"))))
                .containsExactly("disclosure.refusal.file-unreleased");
        done(clerks.attempt("tian.ye", id, no, OutgoingMove.RELEASE));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        String copy = Objects.requireNonNull(read("tian.ye", no).copy()).sha256();
        assertThat(clerks.read("tian.ye", id).history())
                .extracting(ApplicationEvent::fact)
                .anySatisfy(fact -> assertThat(fact)
                        .isInstanceOfSatisfying(
                                SecrecyChecked.class,
                                checked -> assertThat(checked.files()).containsExactly(copy)))
                .anySatisfy(fact -> assertThat(fact)
                        .isInstanceOfSatisfying(
                                OutgoingMoved.class,
                                moved -> assertThat(moved.move()).isEqualTo(OutgoingMove.RELEASE)));
        clerks.approve(id);
        clerks.act("tian.ye", id, new Give(MONDAY, GivingManner.POST, items(1), "通知一份", "XA1"));
        var number = new xinqiao.identity.Applicant(id);
        assertThat(own.read(number).files()).isEmpty();
        clerks.serve("tian.ye", id, LetterKind.ANSWER, MONDAY);
        var given = own.read(number).files();
        assertThat(given).singleElement().satisfies(file -> {
            assertThat(file.purpose()).isEqualTo(Purpose.RELEASE);
            assertThat(file.sha256()).isEqualTo(copy);
            assertThat(file.name()).isEqualTo("01.pdf");
        });
        assertThat(own.read(number).application().outgoing()).isEmpty();
        assertThat(own.read(number).history())
                .noneMatch(event -> event.fact() instanceof OutgoingMoved || event.fact() instanceof SecrecyChecked);
        byte[] bytes = Files.readAllBytes(files.path(copy));
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("现予公布")
                    .doesNotContain("李样例", "13812345678", "11010519491231002X");
        }
        assertThat(read("tian.ye", no).open()).isEmpty();
    }

    @Test
    void forWhomSomebodyMarkedReleasesItNoMore() {
        int no = marked();
        var second = clerks.who("tian.ye");
        var stand = new xinqiao.identity.Actor(
                second.accountId(),
                clerks.who("dao.yaping").personId(),
                "刀亚萍",
                second.postId(),
                second.houseCode(),
                second.housePath(),
                second.directCustoms(),
                second.departmentId(),
                second.departmentKind(),
                second.scope(),
                second.powers(),
                new xinqiao.identity.Actor.Behalf(second.personId(), second.name()),
                false);
        done(pages.undo(stand, id, no, read("yue.hua", no).revision()));
        done(clerks.handOver("yue.hua", id, no));
        assertThat(reasons(clerks.attempt("tian.ye", id, no, OutgoingMove.RELEASE)))
                .containsExactly("disclosure.refusal.own-file");
    }

    @Test
    void aMarkThatChangesAfterTheCheckVoidsIt() {
        int no = marked();
        done(clerks.handOver("yue.hua", id, no));
        done(clerks.attempt("tian.ye", id, no, OutgoingMove.RELEASE));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.PARTLY)));
        clerks.act("duan.li", id, new CheckSecrecy(true, "不涉密"));
        // the marks of what is released or checked stand still
        assertThat(reasons(pages.undo(
                        clerks.who("yue.hua"), id, no, read("yue.hua", no).revision())))
                .containsExactly("disclosure.refusal.file-not-now");
        done(clerks.attempt("yue.hua", id, no, OutgoingMove.REOPEN));
        done(pages.undo(clerks.who("yue.hua"), id, no, read("yue.hua", no).revision()));
        assertThat(reasons(clerks.attempt(approver(), id, new Approve(true, "同意"))))
                .containsExactly("disclosure.refusal.file-unchecked");
        done(clerks.handOver("yue.hua", id, no));
        done(clerks.attempt("tian.ye", id, no, OutgoingMove.RELEASE));
        assertThat(reasons(clerks.attempt(approver(), id, new Approve(true, "同意"))))
                .containsExactly("disclosure.refusal.file-unchecked");
        done(clerks.attempt("duan.li", id, no, OutgoingMove.CHECK));
        clerks.approve(id);
        // nor after the approval
        done(clerks.attempt("yue.hua", id, no, OutgoingMove.REOPEN));
        assertThat(reasons(clerks.attempt("tian.ye", id, new Give(MONDAY, GivingManner.POST, items(1), "通知一份", "XA1"))))
                .containsExactly("disclosure.refusal.file-unchecked");
        done(clerks.attempt("yue.hua", id, no, OutgoingMove.REMOVE));
        clerks.act("tian.ye", id, new Give(MONDAY, GivingManner.POST, items(1), "通知一份", "XA1"));
        assertThat(outgoings.list(clerks.who("yue.hua"), id)).isEmpty();
    }

    private String approver() {
        return clerks.read("gu.xin", id).open().contains(ApplicationAct.APPROVE) ? "gu.xin" : "dao.yaping";
    }

    @Test
    void whatIsReleasedIsWhatTheSecondPersonLookedAt() {
        int no = marked();
        done(clerks.handOver("yue.hua", id, no));
        assertThat(reasons(outgoings.move(clerks.who("tian.ye"), id, no, OutgoingMove.RELEASE, "another", "")))
                .containsExactly("disclosure.refusal.file-changed");
        assertThat(reasons(outgoings.move(
                        clerks.who("tian.ye"),
                        id,
                        no,
                        OutgoingMove.RETURN,
                        Objects.requireNonNull(read("tian.ye", no).copy()).sha256(),
                        " ")))
                .containsExactly("disclosure.refusal.no-words");
        done(clerks.attempt("tian.ye", id, no, OutgoingMove.RETURN));
        assertThat(read("yue.hua", no).copy()).isNull();
        assertThat(read("yue.hua", no).markable()).isTrue();
        assertThat(read("tian.ye", no).outgoing().state()).isEqualTo(OutgoingState.MARKING);
    }

    @Test
    void stepsAreTakenBackAndNobodyOverwritesAnother() {
        int no = marked();
        var who = clerks.who("yue.hua");
        assertThat(reasons(pages.undo(who, id, no, 0))).containsExactly("disclosure.refusal.file-changed");
        int first = read("yue.hua", no).marks().current().getFirst().no();
        done(pages.unmark(who, id, no, 1, Set.of(first)));
        assertThat(read("yue.hua", no).marks().current()).hasSize(2);
        done(pages.undo(who, id, no, 2));
        assertThat(read("yue.hua", no).marks().current()).hasSize(3);
        done(pages.undo(who, id, no, 3));
        done(pages.undo(who, id, no, 4));
        assertThat(read("yue.hua", no).marks().current()).isEmpty();
        assertThat(reasons(
                        pages.mark(who, id, no, 5, List.of(Mark.drawn(1, new Box(500, 700, 40, 20), Ground.PRIVACY)))))
                .containsExactly("redaction.refusal.mark-covers-nothing");
        var line = pages.page(who, id, no, 1).lines().getLast().box();
        var half = new Box(line.x(), line.y() + line.height() / 2, line.width() / 2 + 3, line.height());
        assertThat(pages.mark(who, id, no, 5, List.of(Mark.drawn(1, half, Ground.PRIVACY)))
                        .orElseThrow()
                        .grown())
                .isEqualTo(1);
        assertThat(pages.picture(who, id, no, 1, true))
                .isNotEqualTo(pages.picture(who, id, no, 1, false))
                .hasSizeGreaterThan(1000);
    }

    @Test
    void aWordThatWasForgottenElsewhereStopsTheCopy() {
        int no = clerks.bring("yue.hua", id, clerks.stored((TEXT + TEXT).getBytes(StandardCharsets.UTF_8), "a.txt"));
        var who = clerks.who("yue.hua");
        var found = pages.propose(who, id, no, 1, Set.of("李样例"));
        done(pages.mark(who, id, no, 0, found.subList(1, found.size())));
        assertThat(clerks.handOver("yue.hua", id, no).isGranted()).isFalse();
        var after = read("yue.hua", no);
        assertThat(after.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.key()).isEqualTo("redaction.refusal.word-remains"));
        assertThat(after.making()).isNull();
        assertThat(after.copy()).isNull();
    }

    @Test
    void whileACopyIsMadeTheMarksStandStill() {
        int no = marked();
        var who = clerks.who("yue.hua");
        done(making.begin(who, id, no, 1));
        assertThat(read("yue.hua", no).making()).isNotNull();
        assertThat(reasons(pages.undo(who, id, no, 1))).containsExactly("disclosure.refusal.file-changed");
        assertThat(reasons(making.begin(who, id, no, 1))).containsExactly("disclosure.refusal.file-changed");
        done(making.make(who, id, no));
        assertThat(read("yue.hua", no).making()).isNull();
    }

    @Test
    void whatCannotBeShownPageByPageIsRefused() {
        var who = clerks.who("yue.hua");
        var sound = clerks.stored(new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '1'}, "a.pdf");
        assertThat(reasons(outgoings.add(who, id, sound, items(1)))).containsExactly("redaction.refusal.damaged");
        assertThat(reasons(outgoings.add(who, id, original(), Set.of(7))))
                .containsExactly("disclosure.refusal.file-without-item");
    }

    @Test
    @Covers(Provision.SYS_4)
    void originalsAreForThoseWhoWorkOnTheApplication() {
        int no = marked();
        assertThat(outgoings.original(clerks.who("tian.ye"), id, no).name()).isEqualTo("李样例案卷.txt");
        // another house, the direct customs above that isn't asked, a department that never had it, the reception post
        for (String login : List.of("yan.ming", "zhou.min", "bai.lu", "kang.ning", "wei.hong")) {
            assertThatThrownBy(() -> outgoings.read(clerks.who(login), id, no)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> pages.picture(clerks.who(login), id, no, 1, false))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> outgoings.copy(clerks.who(login), id, no)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> outgoings.move(clerks.who(login), id, no, OutgoingMove.REMOVE, "", "x"))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> outgoings.add(clerks.who(login), id, original(), items(1)))
                    .isInstanceOf(NotThere.class);
            assertThat(outgoings.list(clerks.who(login), id)).isEmpty();
        }
    }

    @Test
    void itsNameAndTheWordsBelowItsMarksAreSealed() {
        int _ = marked();
        assertThat(sealed)
                .filteredOn(rows -> rows.name().equals("application"))
                .singleElement()
                .satisfies(rows -> {
                    assertThat(rows.left()).isZero();
                    assertThat(rows.reseal(0, 10)).isPositive();
                });
    }
}
