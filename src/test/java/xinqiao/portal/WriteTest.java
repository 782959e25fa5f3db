package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.PORTAL_DRAFT;
import static xinqiao.portal.Letters.answer;
import static xinqiao.portal.Letters.letter;
import static xinqiao.portal.Letters.send;
import static xinqiao.portal.Letters.until;
import static xinqiao.portal.Letters.with;
import static xinqiao.portal.Letters.without;
import static xinqiao.portal.visit.Secret.digest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.identity.Attempts.Door;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.Job;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact.Registered;
import xinqiao.portal.visit.Drafts;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Writing a petition over HTTP, as a browser without script does. */
@XinqiaoTest
class WriteTest {
    private static final Pattern NUMBER = Pattern.compile("<dd>(\\d{4}-\\d{4}-\\d{6})</dd>");
    private static final Pattern CODE = Pattern.compile("<dd>([2-9A-Z]{5}) ([2-9A-Z]{5})</dd>");
    private static final byte[] NOTE = "报关单复印件".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    PetitionDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    @Qualifier("portalSweeping")
    Job sweeping;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Visit open(String language) {
        return new Visit(port, language);
    }

    private CaseFile filed(Visit receipt) {
        var number = NUMBER.matcher(receipt.page());
        var code = CODE.matcher(receipt.page());
        assertThat(number.find() && code.find()).as(receipt.text()).isTrue();
        Petitioner petitioner =
                desk.track(number.group(1), code.group(1) + code.group(2)).orElseThrow();
        return desk.read(petitioner);
    }

    @Test
    @Covers({Provision.KM_11B, Provision.KM_17A, Provision.KM_17B, Provision.LAW_P1})
    void aPetitionIsRegisteredAndTheReceiptShowsNumberCodeAndWhatIsNext() {
        clock.set("2026-03-02T09:00");
        var visit = send(open("zh-CN"), letter(), new Visit.File("单证.txt", NOTE));
        assertThat(visit.path()).isEqualTo("/write/receipt");
        assertThat(visit.header("Cache-Control")).contains("no-store");
        assertThat(visit.text()).contains("瑞丽海关已于2026年3月2日收到并登记", "2026年3月17日前，书面告诉您", "《信访工作条例》第二十三条第二款");
        var file = filed(visit);
        assertThat(visit.page()).contains("<path d=\"M0 0h1v1h-1z");
        assertThat(file.petition().origin().houseCode()).isEqualTo("8602");
        assertThat(file.people())
                .singleElement()
                .satisfies(p -> assertThat(p.name()).isEqualTo("何以琳"));
        assertThat(file.text().affirmedAt()).isNotNull();
        assertThat(file.text().business()).isEqualTo("货物监管通关；边民互市");
        assertThat(file.attachments())
                .singleElement()
                .satisfies(a -> assertThat(a.name()).isEqualTo("单证.txt"));
        assertThat(sql.fetchCount(PORTAL_DRAFT, PORTAL_DRAFT.FORM.eq(digest(visit.cookie("xq_receipt")))))
                .as("nothing of the draft stays")
                .isZero();
    }

    @Test
    @Covers({Provision.KM_4, Provision.KM_16})
    void thePageProposesHousesAdvisesTheNearerOneOnceAndRecordsTheReason() {
        var asked = with(letter(), "house", "8600");
        var visit = until("/write/house", open("zh-CN"), asked);
        visit.post("/write/house", with(asked, "act", "check"));
        assertThat(visit.text())
                .contains("建议由以下海关办理", "地点：瑞丽", "业务：边民互市")
                .contains("这件事由瑞丽海关受理，可能更及时", Provision.KM_16.citation(Locale.CHINA));
        visit.post("/write/house", with(asked, "act", "next"));
        assertThat(visit.path()).isEqualTo("/write/house");
        assertThat(visit.text()).contains("由下级海关受理可能更及时");
        visit.post("/write/house", with(asked, "act", "next"));
        assertThat(visit.path()).as("advice never stands in the way").isEqualTo("/write/facts");
        visit.get("/write/house").post("/write/house", with(asked, "act", "house:8602"));
        assertThat(visit.page()).contains("<option value=\"8602\" selected>");
        answer(visit, letter(), "/write/receipt");
        var registered = (Registered) filed(visit).history().getFirst().fact();
        assertThat(registered.competence()).contains("按建议选择", "瑞丽海关");
    }

    @Test
    @Covers(Provision.KM_4)
    void whoNamesAPlaceOnlyIsShownTheHouseForIt() {
        var fields = without(letter(), "house");
        var visit = until("/write/house", open("en"), fields);
        visit.post("/write/house", with(fields, "act", "next"));
        assertThat(visit.path()).isEqualTo("/write/house");
        assertThat(visit.page()).contains("<option value=\"8602\" selected>");
        assertThat(visit.text()).contains("has been chosen");
    }

    @Test
    @Covers({Provision.KM_22, Provision.KM_23_1})
    void anotherRouteIsNamedWithItsLawBeforeAnythingIsSentAndBlocksNobody() {
        var fields = with(letter(), "route", "REVIEW");
        var visit = until("/write/advice", open("zh-CN"), fields);
        assertThat(visit.text()).contains("行政复议、行政诉讼", "《中华人民共和国行政复议法》", Provision.KM_22.citation(Locale.CHINA));
        answer(visit, fields, "/write/check");
        assertThat(visit.text()).contains("已提示的其他途径", "行政复议、行政诉讼");
        answer(visit, fields, "/write/receipt");
        var registered = (Registered) filed(visit).history().getFirst().fact();
        assertThat(registered.competence()).contains("已提示其他法定途径：不服海关的处罚");
        var english = until("/write/advice", open("en"), with(letter(), "route", "LABOUR"));
        assertThat(english.text())
                .contains("Labour mediation and arbitration", Provision.KM_23_1.citation(Locale.ENGLISH));
    }

    @Test
    @Covers({Provision.KM_17A, Provision.KM_17B})
    void whatIsMissingIsToldOnItsPageWithItsArticleAndNothingIsLost() {
        var fields = without(without(letter(), "address-1"), "affirmed");
        var visit = send(open("zh-CN"), fields, new Visit.File("单证.txt", NOTE));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.path()).isEqualTo("/write/who");
        assertThat(visit.text()).contains("请填写信访人的住址", Provision.KM_17A.citation(Locale.CHINA));
        assertThat(visit.page()).contains("href=\"#address-1\"", "value=\"何以琳\"");
        answer(visit, with(letter(), "affirmed", ""), "/write/receipt", new Visit.File("单证.txt", NOTE));
        assertThat(visit.path()).isEqualTo("/write/check");
        assertThat(visit.text())
                .contains("请确认您对所提供材料内容的真实性负责", Provision.KM_17B.citation(Locale.CHINA))
                .contains("请求尽快办理一批鲜花的通关手续", "单证.txt");
        answer(visit, letter(), "/write/receipt");
        assertThat(filed(visit).attachments()).hasSize(1);
    }

    @Test
    void whoeverJumpsAheadIsToldWhatIsMissingAndIsNotRegistered() {
        var visit = until("/write/route", open("zh-CN"), letter()).get("/write/check");
        assertThat(visit.text()).contains("提交之前，请补全下列各项", "请选择一项；都不符合的");
        visit.post("/write/check", Map.of("act", "send", "affirmed", "yes"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("href=\"/write/facts?then=check#request\"");
        assertThat(open("zh-CN").get("/write/facts").path()).isEqualTo("/write");
        assertThat(open("zh-CN").get("/write/nothing").status()).isEqualTo(404);
    }

    @Test
    void anAnswerIsChangedFromTheCheckPageAndBackAgain() {
        var visit = until("/write/check", open("zh-CN"), letter());
        visit.get("/write/facts?then=check");
        visit.post("/write/facts", with(with(letter(), "act", "next"), "request", "请求说明查验的依据"));
        assertThat(visit.path()).isEqualTo("/write/check");
        assertThat(visit.text()).contains("请求说明查验的依据");
        // a report has a page more, which comes next
        visit.get("/write/about?then=check")
                .post("/write/about", with(with(letter(), "act", "next"), "kind", "REPORT"));
        assertThat(visit.path()).isEqualTo("/write/accused");
    }

    @Test
    void whatIsPutAsideIsTakenUpOnAnotherDeviceWithItsCodeAndReadByNobodyElse() {
        var visit = until("/write/facts", open("zh-CN"), letter());
        visit.post("/write/facts", with(letter(), "act", "save"));
        assertThat(visit.path()).isEqualTo("/write/saved");
        var code = Pattern.compile("<dd>([2-9A-Z ]{19})</dd>").matcher(visit.page());
        assertThat(code.find()).isTrue();
        assertThat(visit.get("/write/saved").page()).contains(code.group(1));
        var other = open("en")
                .get("/write")
                .post("/write/resume", Map.of("code", code.group(1).toLowerCase(Locale.ROOT)));
        assertThat(other.path()).isEqualTo("/write/facts");
        assertThat(other.page()).contains("请求尽快办理一批鲜花的通关手续");
        var stranger = open("en").get("/write").post("/write/resume", Map.of("code", "AAAA BBBB CCCC DDDD"));
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(sql.select(PORTAL_DRAFT.CONTENT)
                        .from(PORTAL_DRAFT)
                        .fetch(row -> new String(row.value1(), StandardCharsets.UTF_8)))
                .noneMatch(content -> content.contains("鲜花") || content.contains("request"));
        other.get("/write").post("/write/discard", Map.of());
        assertThat(visit.get("/write/facts").path()).isEqualTo("/write");
    }

    @Test
    void aDraftIsForgottenInTime() {
        clock.set("2026-03-02T09:00");
        var visit = until("/write/facts", open("zh-CN"), letter());
        clock.advance(Drafts.KEPT.plusMinutes(1));
        assertThat(visit.get("/write/facts").path()).isEqualTo("/write");
        sweeping.work().run();
        assertThat(sql.fetchCount(PORTAL_DRAFT, PORTAL_DRAFT.FORM.eq(digest(visit.cookie("xq_draft")))))
                .isZero();
    }

    @Test
    @Covers(Provision.SYS_4)
    void whoGuessesCodesIsSlowed() {
        clock.set("2026-05-04T09:00");
        var visit = open("zh-CN").get("/write");
        for (int i = 0; i < Door.RESUME.most(); i++)
            visit.post("/write/resume", Map.of("code", "AAAA BBBB CCCC DDD" + i));
        visit.post("/write/resume", Map.of("code", "AAAA BBBB CCCC DDDD"));
        assertThat(visit.status()).isEqualTo(429);
        clock.advance(Door.RESUME.window().plusMinutes(1));
        assertThat(visit.post("/write/resume", Map.of("code", "AAAA BBBB CCCC DDDD"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aFileThatCannotBeTakenIsToldAndTheOthersStay() {
        var visit = until("/write/files", open("en"), letter());
        visit.post(
                "/write/files",
                Map.of("act", "next"),
                new Visit.File("ok.txt", NOTE),
                new Visit.File("empty.txt", new byte[0]),
                new Visit.File("photo.jpg", "MZ\u0090\u0000 a program".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("id=\"files-error\"", "ok.txt", "photo.jpg");
        assertThat(visit.get("/write/facts").page()).contains("请求尽快办理一批鲜花的通关手续");
        visit.get("/write/files").post("/write/files", Map.of("act", "remove-file:" + sha256(visit)));
        assertThat(visit.page()).doesNotContain("remove-file:");
    }

    private static String sha256(Visit visit) {
        var found = Pattern.compile("remove-file:([0-9a-f]{64})").matcher(visit.page());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    @Covers(Provision.KM_18C)
    void aGroupSendsNoMoreRepresentativesThanTheProfileAllows() {
        Map<String, Object> fields = with(with(letter(), "people", "6"), "group", "40");
        for (int row = 1; row <= 6; row++) {
            fields = with(fields, "name-" + row, "代表" + row);
            fields = with(fields, "representative-" + row, "yes");
        }
        var visit = send(open("zh-CN"), fields);
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("代表人数不得超过5人", Provision.KM_18C.citation(Locale.CHINA));
        assertThat(visit.page()).contains("value=\"代表6\"");
        answer(visit, without(fields, "representative-6"), "/write/receipt");
        var file = filed(visit);
        assertThat(file.people()).hasSize(6);
        assertThat(file.petition().origin().groupSize()).isEqualTo(40);
    }

    @Test
    void aPersonMoreOrLessKeepsTheOthers() {
        var visit = until("/write/who", open("en"), letter());
        visit.post("/write/who", with(letter(), "act", "add-person"));
        assertThat(visit.page()).contains("name=\"name-2\"", "value=\"何以琳\"");
        var two = with(with(letter(), "name-2", "Ana Lima"), "people", "2");
        visit.post("/write/who", with(two, "act", "remove-person:1"));
        assertThat(visit.page()).contains("value=\"Ana Lima\"").doesNotContain("何以琳", "name=\"name-2\"");
    }

    @Test
    void fiftyPeopleFitIntoOneLetter() {
        Map<String, Object> fields = with(with(letter(), "people", "50"), "representative-1", "yes");
        for (int row = 1; row <= 50; row++) {
            fields = with(fields, "name-" + row, "成员" + row);
            for (var field : List.of("address", "phone", "email", "organisation", "document-kind", "document-number"))
                fields = with(
                        fields,
                        field + "-" + row,
                        switch (field) {
                            case "document-kind" -> "PASSPORT";
                            case "email" -> "x" + row + "@example.com";
                            default -> "x" + row;
                        });
        }
        assertThat(filed(send(open("zh-CN"), fields)).people()).hasSize(50);
    }

    @Test
    @Covers({Provision.KM_25})
    void anAnonymousPetitionNamesNobodyAndPromisesNoLetter() {
        var visit = send(open("zh-CN"), with(letter(), "as", "anonymous"));
        assertThat(visit.text())
                .contains("不发送书面告知", Provision.KM_25.citation(Locale.CHINA))
                .doesNotContain("前，书面告诉您");
        assertThat(filed(visit).people()).isEmpty();
    }

    @Test
    @Covers({Provision.KM_21B})
    void aReportGoesBehindTheWallAndNamesWhomItConcerns() {
        var report = with(letter(), "kind", "REPORT");
        var visit = send(open("zh-CN"), report);
        assertThat(visit.text()).contains("请写明被检举控告的人员或者单位");
        answer(visit, with(with(report, "accused", "瑞丽海关监管一科某科长\n某副科长"), "theirs", "其弟某某"), "/write/receipt");
        var file = filed(visit);
        assertThat(file.petition().walls().isProtected()).isTrue();
        assertThat(file.accused()).containsExactly("瑞丽海关监管一科某科长", "某副科长", "其弟某某");
        assertThat(visit.text()).contains("只有指定的人员可以查看");
    }

    @Test
    void anythingButAReportAccusesNobody() {
        assertThat(filed(send(open("zh-CN"), with(letter(), "accused", "误填"))).accused())
                .isEmpty();
    }

    @Test
    void backFromTheReceiptAndPressedAgainIsStillOnePetition() {
        var visit = until("/write/check", open("zh-CN"), letter());
        var form = visit.hidden("form");
        answer(visit, letter(), "/write/receipt");
        var first = filed(visit);
        var again = with(with(letter(), "form", form), "act", "send");
        assertThat(filed(visit.get("/write").post("/write/check", again))
                        .petition()
                        .id())
                .isEqualTo(first.petition().id());
        assertThat(filed(visit.get("/write").post("/write/facts", with(again, "act", "next")))
                        .petition()
                        .id())
                .isEqualTo(first.petition().id());
        clock.advance(Duration.ofHours(1));
        assertThat(visit.get("/write").post("/write/check", again).path()).isEqualTo("/track");
    }

    @Test
    void twoPressesAtTheSameMomentSendOnePetition() throws Exception {
        var visit = until("/write/check", open("zh-CN"), letter());
        var fields = with(with(letter(), "form", visit.hidden("form")), "act", "send");
        Callable<Long> press = () -> filed(open("zh-CN").get("/write/about").post("/write/check", fields))
                .petition()
                .id();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = both.invokeAll(List.of(press, press, press));
            assertThat(List.of(ids.get(0).get(), ids.get(1).get(), ids.get(2).get()).stream()
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void theReceiptClosesAndIsNobodyElses() {
        clock.set("2026-03-02T09:00");
        var visit = send(open("zh-CN"), letter());
        assertThat(open("zh-CN").get("/write/receipt").path()).isEqualTo("/track");
        clock.advance(Duration.ofMinutes(31));
        assertThat(visit.get("/write/receipt").path()).isEqualTo("/track");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var visit = open("zh-CN").get("/write/about").post("/write/about", with(letter(), "_csrf", "forged"));
        assertThat(visit.status()).isEqualTo(403);
    }

    @Test
    void whatIsTooLongIsToldAndKept() {
        var visit = send(open("en"), with(letter(), "facts", "长".repeat(10_007)));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("id=\"facts-error\"", "长".repeat(10_007));
    }
}
