package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.portal.Letters.letter;
import static xinqiao.portal.Letters.with;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.identity.Attempts.Door;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.ApproveClosing;
import xinqiao.petition.Command.FileAway;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact.MaterialAdded;
import xinqiao.petition.Petitions;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Following one's own petition over HTTP: what is shown, what never is, and who gets no further than the door. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class TrackTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Pattern NUMBER = Pattern.compile("<dd>(\\d{4}-\\d{4}-\\d{6})</dd>");
    private static final Pattern CODE = Pattern.compile("<dd>([2-9A-Z]{5} [2-9A-Z]{5})</dd>");

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Petitions petitions;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    private record Sent(String number, String code, long id) {}

    @BeforeEach
    void aMondayOnWhichNobodyFailedYet() {
        clock.set("2026-03-02T09:00");
        sql.deleteFrom(Tables.ATTEMPT).execute();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Sent send(Map<String, Object> fields) {
        var visit = Letters.send(new Visit(port, "zh-CN"), fields);
        var number = NUMBER.matcher(visit.page());
        var code = CODE.matcher(visit.page());
        assertThat(number.find() && code.find()).as(visit.text()).isTrue();
        long id = desk.track(number.group(1), code.group(1)).orElseThrow().petitionId();
        return new Sent(number.group(1), code.group(1), id);
    }

    private Visit follow(Sent sent, String language) {
        return enter(new Visit(port, language), sent.number(), sent.code());
    }

    private static Visit enter(Visit visit, String number, String code) {
        return visit.get("/track").post("/track", Map.of("number", number, "code", code));
    }

    @Test
    @Covers({Provision.KM_11B, Provision.SYS_4})
    void numberAndCodeOpenTheCaseAndStandInNoAddress() {
        var sent = send(letter());
        var visit = follow(sent, "zh-CN");
        assertThat(visit.path()).isEqualTo("/track/case");
        assertThat(visit.header("Cache-Control")).contains("no-store");
        assertThat(visit.text())
                .contains(sent.number() + " 已登记", "瑞丽海关，2026年3月2日收到", "告知期限：2026年3月17日", "收到并登记")
                .contains("请求尽快办理一批鲜花的通关手续");
        assertThat(visit.get("/track/case/why/notice").text()).contains("期限为15日，依据《信访工作条例》第二十三条第二款");
        assertThat(visit.get("/track/case/why/inner").status()).isEqualTo(404);
    }

    @Test
    @Covers(Provision.SYS_4)
    void aWrongCodeAndAnUnknownNumberLookTheSame() {
        var sent = send(letter());
        var wrong = enter(new Visit(port, "en"), sent.number(), "AAAAABBBBB");
        var unknown = enter(new Visit(port, "en"), "8600-2019-999999", "AAAAABBBBB");
        assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(unknown.text().replace("8600-2019-999999", "#"))
                .isEqualTo(wrong.text().replace(sent.number(), "#"))
                .contains("Number and code do not match");
    }

    @Test
    @Covers(Provision.SYS_4)
    void whoGuessesIsSlowedEvenWithTheRightCodeUntilTheWindowIsOver() {
        var sent = send(letter());
        for (int i = 0; i < Door.TRACK.most(); i++)
            assertThat(enter(new Visit(port, "zh-CN"), "8600-2019-%06d".formatted(i), "X")
                            .status())
                    .isEqualTo(422);
        var slowed = follow(sent, "zh-CN");
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.text()).contains("请过一会儿再试");
        clock.advance(Door.TRACK.window().plusMinutes(1));
        assertThat(follow(sent, "zh-CN").path()).isEqualTo("/track/case");
    }

    @Test
    @Covers({Provision.KM_26A, Provision.KM_28A, Provision.KM_29})
    void theWholeWayIsShownInThePetitionersWordsAndNothingOfTheInside() {
        var sent = send(letter());
        desks.act("tian.ye", sent.id(), acceptAppeal());
        desks.act("tian.ye", sent.id(), desks.assign("8602", "监管一科", null, 7));
        desks.act("yue.hua", sent.id(), heard(MONDAY));
        var visit = follow(sent, "zh-CN");
        assertThat(visit.text()).contains("办理中", "办理期限：2026年5月6日", "《信访事项受理告知书》");
        desks.act("yue.hua", sent.id(), draft(Outcome.EXPLAINED));
        assertThat(visit.get("/track/case").text()).contains("办理中").doesNotContain("法规", "审核");
        desks.act("bai.lu", sent.id(), new ReviewLaw(true, "内部审核意见甲乙丙", null));
        visit.get("/track/case");
        assertThat(visit.text()).contains("办理中").doesNotContain("审批", "内部审核意见");
        assertThat(visit.text()).doesNotContain("经核查，货物已于次日放行", "处理意见书》（");
        desks.act("gu.xin", sent.id(), new Approve(true, "内部批示丁戊己"));
        visit.get("/track/case");
        assertThat(visit.text()).contains("已答复", "信访处理意见书 (PDF)").doesNotContain("可以请求复查");

        assertThat(visit.get(letterPath(visit)).header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(visit.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(visit.header("Cache-Control")).contains("no-store");
        // opening it is no service
        assertThat(desks.read("tian.ye", sent.id()).review()).isNull();

        desks.serve("tian.ye", sent.id(), LetterKind.ACCEPTANCE, MONDAY);
        desks.serve("tian.ye", sent.id(), LetterKind.OPINION, MONDAY);
        visit.get("/track/case");
        assertThat(visit.text()).contains("请求复查期限：2026年4月1日", Provision.KM_29.citation(Locale.CHINA));
        insideIsNotShown(visit);
        desks.act("tian.ye", sent.id(), Desks.closing(null));
        visit.get("/track/case");
        assertThat(visit.text()).contains("已答复").doesNotContain("结案");
        desks.act("gu.xin", sent.id(), new ApproveClosing(true, "内部办结备注"));
        visit.get("/track/case");
        assertThat(visit.text()).contains("已办结").doesNotContain("补充材料 ", "内部办结备注");
        insideIsNotShown(visit);
    }

    private static String letterPath(Visit visit) {
        var found = Pattern.compile("/track/case/letters/\\d+\\.pdf").matcher(visit.page());
        String last = "";
        while (found.find()) last = found.group();
        return last;
    }

    /** Officers, departments, inner limits, remarks, findings. */
    private static void insideIsNotShown(Visit visit) {
        assertThat(visit.page())
                .doesNotContain("田野", "岳华", "白露", "顾欣", "监管一科", "法规科")
                .doesNotContain("内部办理期限", "内部审核意见", "内部批示", "请依法办理", "信访人到场陈述");
    }

    @Test
    @Covers({Provision.KM_17A})
    void thePetitionerAddsMaterialOnceAndItIsInTheJournal() {
        var sent = send(letter());
        var visit = follow(sent, "zh-CN");
        var form = visit.hidden("form");
        visit.post("/track/case/material", Map.of("words", "", "act", "send"));
        assertThat(visit.text()).contains("请填写补充说明，或者选择要补充的文件");
        var note = new Visit.File("照片说明.txt", "补充的照片说明".getBytes(StandardCharsets.UTF_8));
        visit.get("/track/case")
                .post("/track/case/material", Map.of("words", "货物又滞留两日", "act", "send", "form", form), note);
        assertThat(visit.text()).contains("材料已经收到", "您补充了材料：货物又滞留两日", "照片说明.txt");
        visit.post("/track/case/material", Map.of("words", "货物又滞留两日", "act", "send", "form", form));
        var file = desks.read("tian.ye", sent.id());
        assertThat(file.history().stream().filter(e -> e.fact() instanceof MaterialAdded))
                .hasSize(2);
        assertThat(file.history().getLast().by()).isEmpty();
        var given = Pattern.compile("/track/case/files/\\d+").matcher(visit.page());
        assertThat(given.find()).isTrue();
        visit.get(given.group());
        assertThat(new String(visit.bytes(), StandardCharsets.UTF_8)).isEqualTo("补充的照片说明");
        assertThat(visit.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void aClosedCaseTakesNoMaterial() {
        var sent = send(with(letter(), "as", "anonymous"));
        var visit = follow(sent, "zh-CN");
        var form = visit.hidden("form");
        desks.act("tian.ye", sent.id(), new FileAway("线索不清"));
        visit.post("/track/case/material", Map.of("words", "再补充", "act", "send", "form", form));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("已经办结，不能再补充材料").doesNotContain("线索不清");
    }

    @Test
    @Covers({Provision.KM_21B})
    void aReportIsFollowedByItsPetitionerAndNobodyElse() {
        var sent = send(with(with(letter(), "kind", "REPORT"), "accused", "瑞丽海关监管一科岳华"));
        assertThat(follow(sent, "zh-CN").text()).contains(sent.number(), "已登记");
    }

    @Test
    void withoutNumberAndCodeThereIsNothing() {
        var sent = send(letter());
        var visit = follow(sent, "zh-CN");
        assertThat(new Visit(port, "zh-CN").get("/track/case").path()).isEqualTo("/track");
        assertThat(new Visit(port, "zh-CN").get("/track/case/letters/1.pdf").status())
                .isEqualTo(404);
        assertThat(new Visit(port, "zh-CN").get("/track/case/letters/1.ofd").status())
                .isEqualTo(404);
        assertThat(visit.get("/track/case/letters/999999.pdf").status()).isEqualTo(404);
        assertThat(visit.get("/track/case/letters/999999.ofd").status()).isEqualTo(404);
        visit.get("/track/case").post("/track/leave", Map.of());
        assertThat(visit.text()).contains("已退出查询");
        assertThat(visit.get("/track/case").path()).isEqualTo("/track");
        var again = follow(sent, "zh-CN");
        clock.advance(Duration.ofMinutes(61));
        assertThat(again.get("/track/case").text()).contains("请填写编号和查询码");
    }
}
