package xinqiao.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.Forms;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.identity.Petitioner;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.petition.Registrations;
import xinqiao.petition.ServiceMeans;
import xinqiao.petition.Upload;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ServiceRule;
import xinqiao.serving.LetterKey.Family;
import xinqiao.serving.rules.LastResort;
import xinqiao.testing.NoticeRules;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A letter on its way to whom it is for, in each of the ways, and what nobody else sees of it. */
@XinqiaoTest
@Import({Staff.class, Desks.class, Clerks.class, NoticeRules.class})
class ServingLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Staff staff;

    @Autowired
    Desks desks;

    @Autowired
    Clerks clerks;

    @Autowired
    Registrations registrations;

    @Autowired
    Posting posting;

    @Autowired
    PostReports reports;

    @Autowired
    ServiceRecords records;

    @Autowired
    Servings servings;

    @Autowired
    Openings openings;

    @Autowired
    PublicNotices notices;

    @Autowired
    ServingPapers papers;

    @Autowired
    FileStore files;

    @Autowired
    JournalCheck journal;

    @Autowired
    NoticeRules rules;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Actor clerk;

    @SuppressWarnings("NullAway.Init")
    private Actor elsewhere;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
        clerk = staff.actor("tian.ye");
        elsewhere = staff.actor("yu.bo");
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    /** An acceptance that waits to be served. */
    private LetterKey accepted() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        var letter = desks.read("tian.ye", id)
                .petition()
                .letter(LetterKind.ACCEPTANCE)
                .orElseThrow();
        return new LetterKey(Family.PETITION, id, letter.id());
    }

    private CaseFile.Letter letter(LetterKey key) {
        return desks.read("tian.ye", key.caseId()).letters().stream()
                .filter(each -> each.id() == key.letterId())
                .findFirst()
                .orElseThrow();
    }

    private Serving prepared(LetterKey key) {
        return posting.prepare(clerk, List.of(key), UUID.randomUUID())
                .orElseThrow()
                .getFirst();
    }

    private Serving posted(LetterKey key, String number) {
        return posting.post(clerk, prepared(key).id(), MailForm.REGISTERED, number, MONDAY)
                .orElseThrow();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_P1, Provision.KM_31})
    void aLetterByPostCountsFromTheDayOnWhichItWasSignedFor() throws IOException {
        LetterKey key = accepted();
        assertThat(posting.board(clerk, letter(key).number()).letters())
                .extracting(WaitingLetter::key)
                .contains(key);
        assertThat(posting.board(elsewhere, letter(key).number()).letters())
                .as("another house's")
                .isEmpty();
        UUID once = UUID.randomUUID();
        Serving one = posting.prepare(clerk, List.of(key), once).orElseThrow().getFirst();
        assertThat(posting.prepare(clerk, List.of(key), once).orElseThrow()).containsExactly(one);
        assertThat(posting.prepare(clerk, List.of(key), UUID.randomUUID()).orElseThrow())
                .containsExactly(one);
        assertThat(posting.board(clerk, letter(key).number()).letters())
                .extracting(WaitingLetter::key)
                .doesNotContain(key);
        assertThat(text(papers.labels(clerk, List.of(one.id()), 3).orElseThrow()))
                .contains("云南省昆明市示例路9号", "何以琳", one.number());

        assertThat(reasons(posting.post(clerk, one.id(), MailForm.REGISTERED, "RR473124828CN", MONDAY)))
                .containsExactly("serving.refusal.check-digit");
        assertThat(reasons(posting.post(clerk, one.id(), MailForm.REGISTERED, "12", MONDAY.plusDays(1))))
                .containsExactly("serving.refusal.mail-number", "serving.refusal.in-the-future");
        String number = "XA" + one.id() + "1234567";
        one = posting.post(clerk, one.id(), MailForm.REGISTERED, number.toLowerCase(Locale.ROOT), MONDAY)
                .orElseThrow();
        assertThat(one.mailNumber()).isEqualTo(number);
        assertThat(letter(key).servedOn()).as("given to the post, not served").isNull();
        assertThat(text(papers.list(clerk, MONDAY)).replaceAll("\\s", ""))
                .as("a narrow cell breaks an address")
                .contains(number, "云南省昆明市示例路9号");
        LetterKey other = accepted();
        assertThat(reasons(posting.post(clerk, prepared(other).id(), MailForm.REGISTERED, number, MONDAY)))
                .containsExactly("serving.refusal.mail-number-twice");

        clock.set(MONDAY.plusDays(15));
        assertThat(posting.board(clerk).late()).extracting(Serving::id).contains(one.id());
        assertThat(reasons(posting.signed(clerk, one.id(), MONDAY.minusDays(1), "")))
                .contains("serving.refusal.before-posting");
        one = posting.signed(clerk, one.id(), MONDAY.plusDays(3), "何以琳").orElseThrow();
        assertThat(one.countsOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(letter(key).servedOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(letter(key).servedBy()).isEqualTo(ServiceMeans.POST);
        assertThat(reasons(posting.signed(clerk, one.id(), MONDAY.plusDays(3), "")))
                .as("pressed twice")
                .containsExactly("serving.refusal.not-on-its-way");
        assertThat(reasons(servings.undo(clerk, one.id(), "录错"))).containsExactly("serving.refusal.counts-already");
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_3})
    void aMistakenEntryIsTakenBackStepByStepWithAReason() {
        LetterKey key = accepted();
        Serving one = posted(key, "1200300400500" + key.letterId());
        one = posting.returned(clerk, one.id(), MONDAY, "查无此人").orElseThrow();
        assertThat(reasons(servings.undo(clerk, one.id(), " "))).containsExactly("serving.refusal.no-reason");
        assertThat(servings.undo(clerk, one.id(), "录错文书").orElseThrow().state()).isEqualTo(ServingState.POSTED);
        one = servings.undo(clerk, one.id(), "尚未交寄").orElseThrow();
        assertThat(one.state()).isEqualTo(ServingState.PREPARED);
        assertThat(one.mailNumber()).isNull();
        assertThat(servings.undo(clerk, one.id(), "选错").orElseThrow().state()).isEqualTo(ServingState.UNDONE);
        assertThat(reasons(servings.undo(clerk, one.id(), "再次"))).containsExactly("serving.refusal.undone-already");
        assertThat(posting.board(clerk, letter(key).number()).letters())
                .extracting(WaitingLetter::key)
                .contains(key);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.LAW_D8)
    void whatThePostReportsIsEnteredLineByLineAndWrongLinesAreNamed() {
        Serving signed = posted(accepted(), "RR473124829GB1");
        Serving returned = posted(accepted(), "RB123456785CN");
        String table = "邮件号,签收日期,退回日期,签收人\n" + signed.mailNumber() + ",2026/3/2,,何以琳\nRB123456785CN,,2026年3月2日,\n"
                + "XX000000000,2026-03-02,,\n" + signed.mailNumber() + ",昨天,,\n";
        var rows = PostTable.read(table.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        var report = reports.enter(clerk, rows);
        assertThat(report.done()).isEqualTo(1);
        assertThat(report.problems()).extracting(PostReport.Problem::line).containsExactly(3L, 4L, 5L);
        assertThat(report.problems().getFirst().objections().getFirst().reason())
                .isEqualTo("serving.refusal.no-reason-returned");
        assertThat(servings.open(clerk, signed.id()).state()).isEqualTo(ServingState.SERVED);
        assertThat(servings.open(clerk, returned.id()).state()).isEqualTo(ServingState.POSTED);
        assertThat(reports.enter(clerk, rows.subList(0, 1)).known()).isEqualTo(1);
        assertThat(reports.enter(elsewhere, rows).done()).as("another house's").isZero();
        assertThat(PostTable.read("a,b\n1,2".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.LAW_P1})
    void aSignedRecordIsScannedRecognisedConfirmedAndFiled() throws IOException {
        LetterKey key = accepted();
        Serving one = records.prepare(clerk, key, UUID.randomUUID()).orElseThrow();
        assertThat(records.prepare(clerk, key, UUID.randomUUID()).orElseThrow()).isEqualTo(one);
        byte[] paper = papers.record(clerk, one.id());
        assertThat(text(paper).replaceAll("\\s", ""))
                .contains("送达回证", one.number(), one.code(), "□直接送达")
                .as("what the desk is told of the rule is nothing for who signs")
                .doesNotContain("规程配置", "示例路", "□委托送达", "□留置送达", "拒收");
        Upload scan = upload(paper, "扫描0001.pdf");

        int before = records.tray(elsewhere).size();
        assertThat(records.take(elsewhere, List.of(scan)))
                .as("a code of another house doesn't exist")
                .isEqualTo(new ServiceRecords.Taken(0, 1, 0, List.of()));
        assertThat(records.tray(elsewhere)).hasSize(before + 1).allMatch(each -> each.serving() == null);
        assertThat(reasons(records.assign(
                        elsewhere, records.tray(elsewhere).getLast().scan().id(), one.code())))
                .containsExactly("serving.refusal.no-such-record");

        assertThat(records.take(clerk, List.of(scan)).recognised()).isEqualTo(1);
        assertThat(records.take(clerk, List.of(scan)).before())
                .as("uploaded twice")
                .isEqualTo(1);
        var page = records.tray(clerk).stream()
                .filter(each -> each.serving() != null && each.serving().id() == one.id())
                .findFirst()
                .orElseThrow();
        long id = page.scan().id();
        assertThat(records.picture(clerk, id)).isNotEmpty();
        assertThatThrownBy(() -> records.picture(elsewhere, id)).isInstanceOf(NotThere.class);
        assertThat(reasons(records.confirm(clerk, id, MONDAY, new Receipt(Receipt.Manner.LEFT, "", "", ""))))
                .containsExactly(
                        "serving.refusal.no-such-manner",
                        "serving.refusal.no-witness",
                        "serving.refusal.no-reason-left");
        assertThat(reasons(records.confirm(clerk, id, MONDAY, new Receipt(Receipt.Manner.SELF, "", "", ""))))
                .containsExactly("serving.refusal.no-signer");
        assertThat(reasons(records.confirm(clerk, id, MONDAY, new Receipt(Receipt.Manner.LEFT, "", "居委会王某", "本人拒收"))))
                .as("no source of this procedure lets it be left")
                .containsExactly("serving.refusal.no-such-manner");
        Serving served = records.confirm(clerk, id, MONDAY, new Receipt(Receipt.Manner.SUBSTITUTE, "同住成年家属", "", ""))
                .orElseThrow();
        assertThat(served.countsOn()).isEqualTo(MONDAY);
        assertThat(letter(key).servedBy()).isEqualTo(ServiceMeans.IN_PERSON);
        assertThat(desks.read("tian.ye", key.caseId()).attachments())
                .anyMatch(file ->
                        file.sha256().equals(scan.sha256()) && file.name().startsWith("送达回证"));
        assertThat(records.filed(clerk, one.id())).hasSize(1);
        assertThat(records.filedPicture(clerk, id)).isNotEmpty();
        assertThatThrownBy(() -> records.filedPicture(elsewhere, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> records.confirm(clerk, id, MONDAY, Receipt.signed("甲")))
                .as("confirmed twice")
                .isInstanceOf(NotThere.class);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.LAW_D8)
    void aPageThatSaysNothingIsAssignedByHandOrRemoved() throws IOException {
        LetterKey key = accepted();
        Serving one = records.prepare(clerk, key, UUID.randomUUID()).orElseThrow();
        byte[] blank = papers.list(clerk, MONDAY.minusYears(1));
        Upload scan = upload(blank, "没有二维码.pdf");
        assertThat(records.take(clerk, List.of(scan)).unrecognised()).isEqualTo(1);
        long id = records.tray(clerk).stream()
                .filter(each -> each.scan().sha256().equals(scan.sha256()))
                .findFirst()
                .orElseThrow()
                .scan()
                .id();
        assertThat(records.tray(staff.actor("dao.yaping")))
                .as("of whoever scanned it alone")
                .noneMatch(each -> each.scan().id() == id);
        assertThat(reasons(records.confirm(clerk, id, MONDAY, Receipt.signed("何以琳"))))
                .containsExactly("serving.refusal.no-letter-yet");
        assertThat(reasons(records.assign(clerk, id, "没有这个号"))).containsExactly("serving.refusal.no-such-record");
        assertThat(records.assign(clerk, id, one.number()).orElseThrow()).isEqualTo(one);
        assertThat(records.confirm(clerk, id, MONDAY, Receipt.signed("何以琳")).isGranted())
                .isTrue();
        Upload text = new Upload("0".repeat(64), "说明.txt", "text/plain", 1);
        assertThat(records.take(clerk, List.of(text)).unread()).containsExactly("说明.txt");
        Upload other = upload(papers.list(clerk, MONDAY.minusYears(2)), "误扫.pdf");
        assertThat(records.take(clerk, List.of(other)).unrecognised()).isEqualTo(1);
        long wrong = records.tray(clerk).getLast().scan().id();
        records.drop(clerk, wrong);
        assertThatThrownBy(() -> records.waiting(clerk, wrong)).isInstanceOf(NotThere.class);
    }

    @Test
    @Covers({Provision.LAW_P1, Provision.LAW_D8})
    void whatWasOpenedOnlineIsProvenAndItsFirstDayCountsOnceAClerkSaysSo() throws IOException {
        LetterKey key = accepted();
        assertThat(reasons(openings.serve(clerk, key))).containsExactly("serving.refusal.not-opened");
        assertThatThrownBy(() -> papers.evidence(clerk, key)).isInstanceOf(NotThere.class);
        var petitioner = new Petitioner(key.caseId());
        clock.set(MONDAY.plusDays(1));
        openings.opened(petitioner, key.letterId(), "PDF", new byte[] {1, 2, 3});
        clock.set(MONDAY.plusDays(2));
        openings.opened(petitioner, key.letterId(), "OFD", new byte[] {4});
        assertThat(openings.of(clerk, key)).hasSize(2);
        assertThat(openings.of(elsewhere, key)).isEmpty();
        assertThat(text(papers.evidence(clerk, key)).replaceAll("\\s", ""))
                .contains("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        assertThatThrownBy(() -> papers.evidence(elsewhere, key)).isInstanceOf(NotThere.class);
        assertThat(openings.serve(clerk, key).orElseThrow()).isEqualTo(MONDAY.plusDays(1));
        assertThat(letter(key).servedBy()).isEqualTo(ServiceMeans.PORTAL);
        assertThat(reasons(openings.serve(clerk, key))).contains("serving.refusal.served-already");
    }

    /** As if its case were a report. */
    private ServedLetter shut(LetterKey key) {
        var open = servings.letter(clerk, key);
        return new ServedLetter(
                key,
                open.seq(),
                open.caseNumber(),
                open.houseCode(),
                open.kind(),
                open.letter(),
                open.issuedOn(),
                null,
                null,
                true,
                true,
                open.profile(),
                open.rule());
    }

    @Test
    @Covers({Provision.LAW_P1, Provision.KM_7, Provision.KM_31, Provision.KM_21B})
    void aPublicNoticeIsTheLastResortIsApprovedRunsAndCountsByItself() throws IOException {
        LetterKey bare = accepted();
        assertThat(reasons(notices.ask(clerk, bare, "去向不明", UUID.randomUUID())))
                .as("no source lets letters of petitions be served so, and the built-in procedures don't")
                .containsExactly("serving.refusal.no-notice");
        clock.set(NoticeRules.DAY);
        rules.followedBy("8602");
        LetterKey key = accepted();
        LocalDate today = NoticeRules.DAY;
        UUID once = UUID.randomUUID();
        assertThat(reasons(notices.ask(clerk, key, "", once)))
                .containsExactly("serving.refusal.other-ways-first", "serving.refusal.no-ground");
        Serving mail = posting.post(
                        clerk, prepared(key).id(), MailForm.REGISTERED, "9900300400500" + key.letterId(), today)
                .orElseThrow();
        assertThat(reasons(notices.ask(clerk, key, "去向不明", once)))
                .containsExactly("serving.refusal.other-ways-first", "serving.refusal.still-underway");
        assertThat(posting.returned(clerk, mail.id(), today, "迁移新址不明").isGranted())
                .isTrue();
        Serving visit = records.prepare(clerk, key, UUID.randomUUID()).orElseThrow();
        assertThat(reasons(records.failed(clerk, visit.id(), today, "")))
                .containsExactly("serving.refusal.no-reason-failed");
        assertThat(records.failed(clerk, visit.id(), today, "上门两次无人，邻居不知去向").isGranted())
                .isTrue();
        assertThat(reasons(LastResort.ask(clerk, shut(key), servings.of(clerk, key), "去向不明")))
                .containsExactly("serving.refusal.notice-of-report");
        assertThat(servings.letter(clerk, key).rule().allows(ServiceRule.Manner.LEFT))
                .isTrue();
        Serving asked = notices.ask(clerk, key, "邮寄退回，上门未见", once).orElseThrow();
        assertThat(notices.ask(clerk, key, "邮寄退回，上门未见", once).orElseThrow()).isEqualTo(asked);
        assertThat(notices.shown()).noneMatch(shown -> shown.serving() == asked.id());

        Actor leader = staff.actor("gu.xin");
        assertThat(notices.toDecide(leader)).extracting(Notice::serving).contains(asked.id());
        assertThat(reasons(notices.decide(clerk, asked.id(), true, ""))).contains("serving.refusal.not-leader");
        assertThatThrownBy(() -> notices.decide(staff.actor("hou.yi"), asked.id(), true, ""))
                .isInstanceOf(NotThere.class);
        Notice waiting = notices.of(clerk, asked.id()).orElseThrow();
        assertThat(reasons(LastResort.decide(leader, waiting, asked, Optional.empty(), true, "")))
                .as("the procedure knows none any more")
                .containsExactly("serving.refusal.no-notice");
        Notice notice = notices.decide(leader, asked.id(), true, "").orElseThrow();
        assertThat(notice.until()).isEqualTo(today.plusDays(30));
        assertThat(reasons(notices.decide(leader, asked.id(), true, ""))).contains("serving.refusal.decided-already");
        assertThat(notices.shown())
                .filteredOn(shown -> shown.serving() == asked.id())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.addressee()).isEqualTo("何以琳");
                    assertThat(shown.number()).isEqualTo(letter(key).number());
                });
        assertThat(reasons(servings.undo(clerk, asked.id(), "误"))).containsExactly("serving.refusal.public-already");

        clock.set(today.plusDays(30));
        notices.end();
        assertThat(letter(key).servedOn()).as("its last day isn't over").isNull();
        clock.set(today.plusDays(31));
        assertThat(notices.shown()).noneMatch(shown -> shown.serving() == asked.id());
        notices.end();
        assertThat(letter(key).servedOn()).isEqualTo(today.plusDays(30));
        assertThat(letter(key).servedBy()).isEqualTo(ServiceMeans.NOTICE);
        assertThat(servings.open(clerk, asked.id()).state()).isEqualTo(ServingState.SERVED);
        assertThat(notices.of(clerk, asked.id()).orElseThrow().withdrawnOn()).isEqualTo(today.plusDays(31));
        notices.end();
        assertThat(journal.problems()).isEmpty();
        assertThat(reasons(servings.correct(clerk, key, today.plusDays(29), "误")))
                .as("the day of a notice follows from the notice")
                .containsExactly("petition.refusal.day-of-notice");
    }

    @Test
    @Covers({Provision.LAW_P1, Provision.KM_31, Provision.SYS_3})
    void aDayThatCountedWronglyIsCorrectedWithAReasonAndTheTermsFollow() {
        LetterKey key = accepted();
        assertThat(reasons(servings.correct(clerk, key, MONDAY, "误")))
                .containsExactly("petition.refusal.not-served-yet");
        Serving one = posted(key, "7700300400500" + key.letterId());
        clock.set(MONDAY.plusDays(20));
        one = posting.signed(clerk, one.id(), MONDAY.plusDays(16), "何以琳").orElseThrow();
        var before = desks.read("tian.ye", key.caseId()).petition().noticedOn();
        assertThat(before).isEqualTo(MONDAY.plusDays(16));
        assertThat(reasons(servings.correct(clerk, key, MONDAY.plusDays(16), " ")))
                .containsExactly("petition.refusal.same-day", "petition.refusal.no-reason-to-correct");
        assertThat(reasons(servings.correct(clerk, key, MONDAY.minusDays(1), "误")))
                .containsExactly("petition.refusal.served-before-issued");
        assertThat(reasons(servings.correct(clerk, key, MONDAY.plusDays(21), "误")))
                .containsExactly("petition.refusal.in-the-future");
        assertThat(reasons(servings.correct(staff.actor("gu.xin"), key, MONDAY.plusDays(6), "误")))
                .as("serves nothing")
                .containsExactly("petition.refusal.not-yours-to-correct");
        assertThatThrownBy(() -> servings.correct(elsewhere, key, MONDAY.plusDays(6), "误"))
                .isInstanceOf(NotThere.class);

        assertThat(servings.correct(clerk, key, MONDAY.plusDays(6), "回执日戳为六日后，误看")
                        .isGranted())
                .isTrue();
        assertThat(letter(key).servedOn()).isEqualTo(MONDAY.plusDays(6));
        assertThat(letter(key).servedBy()).isEqualTo(ServiceMeans.POST);
        assertThat(desks.read("tian.ye", key.caseId()).petition().noticedOn())
                .as("what was told late was told in time")
                .isEqualTo(MONDAY.plusDays(6));
        Serving moved = servings.open(clerk, one.id());
        assertThat(moved.countsOn()).isEqualTo(MONDAY.plusDays(6));
        assertThat(moved.endedOn()).isEqualTo(MONDAY.plusDays(6));
        assertThat(servings.corrections(clerk, key)).singleElement().satisfies(each -> {
            assertThat(each.was()).isEqualTo(MONDAY.plusDays(16));
            assertThat(each.now()).isEqualTo(MONDAY.plusDays(6));
            assertThat(each.by()).isNotEmpty();
        });
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.SYS_3})
    void theDayOfALetterOfDisclosureIsCorrectedAndTheClocksMove() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年查验作业规程"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明所需信息的名称或者文号。", MONDAY.plusDays(10)));
        var letter = clerks.read("tian.ye", id).application().letters().stream()
                .filter(each -> each.waits())
                .findFirst()
                .orElseThrow();
        var key = new LetterKey(Family.APPLICATION, id, letter.id());
        assertThat(reasons(servings.correct(clerk, key, MONDAY, "误")))
                .containsExactly("disclosure.refusal.not-served-yet");
        clock.set(MONDAY.plusDays(4));
        Serving one = posting.post(
                        clerk, prepared(key).id(), MailForm.REGISTERED, "EB" + id + "12345", MONDAY.plusDays(3))
                .orElseThrow();
        var clocks = clerks.read("tian.ye", id).clocks();
        assertThat(reasons(servings.correct(clerk, key, MONDAY.plusDays(5), "")))
                .containsExactly("disclosure.refusal.day-ahead", "disclosure.refusal.no-reason-to-correct");
        assertThatThrownBy(() -> servings.correct(elsewhere, key, MONDAY, "误")).isInstanceOf(NotThere.class);
        assertThat(servings.correct(clerk, key, MONDAY, "收寄日戳为三月二日").isGranted())
                .isTrue();
        var after = clerks.read("tian.ye", id);
        assertThat(after.application().letter(letter.id()).orElseThrow().servedOn())
                .isEqualTo(MONDAY);
        assertThat(after.application().corrections().getLast().toldOn()).isEqualTo(MONDAY);
        assertThat(after.clocks()).isNotEqualTo(clocks);
        assertThat(servings.open(clerk, one.id()).countsOn()).isEqualTo(MONDAY);
        assertThat(servings.corrections(clerk, key)).hasSize(1);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_D8, Provision.KM_21B})
    void whatOneMayNotSeeIsNotServedListedLabelledOrTakenBack() {
        LetterKey key = accepted();
        Serving one = posted(key, "5500300400500" + key.letterId());
        assertThat(posting.board(elsewhere).underway()).extracting(Serving::id).doesNotContain(one.id());
        assertThat(posting.posted(elsewhere, MONDAY)).extracting(Serving::id).doesNotContain(one.id());
        assertThat(posting.mailed(elsewhere, "5500300400500" + key.letterId())).isEmpty();
        assertThat(servings.of(elsewhere, key)).isEmpty();
        assertThatThrownBy(() -> servings.letter(elsewhere, key)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> servings.open(elsewhere, one.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> servings.undo(elsewhere, one.id(), "误")).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> posting.signed(elsewhere, one.id(), MONDAY, "甲"))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> papers.labels(elsewhere, List.of(one.id()), 0)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> posting.prepare(elsewhere, List.of(key), UUID.randomUUID()))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> records.prepare(elsewhere, key, UUID.randomUUID()))
                .isInstanceOf(NotThere.class);
        Actor handler = staff.actor("yue.hua");
        assertThatThrownBy(() -> posting.board(handler)).as("serves nothing").isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> records.tray(handler)).isInstanceOf(NotThere.class);
    }

    @Test
    @Covers(Provision.LAW_D8)
    void anAnswerOfDisclosureCountsFromItsPostingAndKnowsNoNotice() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年查验作业规程"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new AskCorrection("请写明所需信息的名称或者文号。", MONDAY.plusDays(10)));
        var letter = clerks.read("tian.ye", id).application().letters().stream()
                .filter(each -> each.waits())
                .findFirst()
                .orElseThrow();
        var key = new LetterKey(Family.APPLICATION, id, letter.id());
        assertThat(reasons(notices.ask(clerk, key, "去向不明", UUID.randomUUID()))).contains("serving.refusal.no-notice");
        Serving one = posted(key, "EE123456785CN");
        assertThat(one.countsOn()).isEqualTo(MONDAY);
        assertThat(clerks.read("tian.ye", id)
                        .application()
                        .letter(letter.id())
                        .orElseThrow()
                        .servedOn())
                .isEqualTo(MONDAY);
        clock.set(MONDAY.plusDays(4));
        one = posting.signed(clerk, one.id(), MONDAY.plusDays(3), "").orElseThrow();
        assertThat(one.countsOn())
                .as("the day of posting stays the one that counts")
                .isEqualTo(MONDAY);
        assertThat(Set.of(one.state())).containsExactly(ServingState.SERVED);
    }

    private Upload upload(byte[] content, String name) throws IOException {
        try (var in = new ByteArrayInputStream(content)) {
            var kept = files.put(in, name).orElseThrow();
            return new Upload(kept.sha256(), kept.name(), kept.type(), kept.size());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
