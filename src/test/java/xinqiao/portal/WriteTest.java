package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.portal.Letters.letter;
import static xinqiao.portal.Letters.with;
import static xinqiao.portal.Letters.without;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact.Registered;
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

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Visit open(String language) {
        return new Visit(port, language).get("/write");
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
        var visit = open("zh-CN").post("/write", letter(), new Visit.File("单证.txt", NOTE));
        assertThat(visit.path()).isEqualTo("/write/receipt");
        assertThat(visit.header("Cache-Control")).contains("no-store");
        assertThat(visit.text()).contains("瑞丽海关已于2026年3月2日收到并登记", "2026年3月17日前，书面告诉您", "《信访工作条例》第二十三条第二款");
        var file = filed(visit);
        assertThat(file.petition().origin().houseCode()).isEqualTo("8602");
        assertThat(file.people())
                .singleElement()
                .satisfies(p -> assertThat(p.name()).isEqualTo("何以琳"));
        assertThat(file.text().affirmedAt()).isNotNull();
        assertThat(file.attachments())
                .singleElement()
                .satisfies(a -> assertThat(a.name()).isEqualTo("单证.txt"));
    }

    @Test
    @Covers({Provision.KM_4, Provision.KM_16})
    void theFormProposesHousesKeepsWhatWasTypedAndRecordsTheReason() {
        var visit = open("zh-CN");
        var asked = with(with(letter(), "act", "check"), "house", "8600");
        visit.post("/write", asked);
        assertThat(visit.text())
                .contains("建议由以下海关办理", "地点：瑞丽", "业务：边民互市")
                .contains("这件事由瑞丽海关受理，可能更及时", Provision.KM_16.citation(Locale.CHINA));
        assertThat(visit.page()).contains("value=\"何以琳\"", "货物于口岸滞留三日");
        visit.post("/write", with(asked, "act", "house:8602"));
        assertThat(visit.page()).contains("<option value=\"8602\" selected>");
        visit.post("/write", letter());
        var registered = (Registered) filed(visit).history().getFirst().fact();
        assertThat(registered.competence()).contains("按建议选择", "瑞丽海关");
    }

    @Test
    @Covers({Provision.KM_17A, Provision.KM_17B})
    void whatIsMissingIsToldAtOnceWithItsArticleAndNothingIsLost() {
        var visit = open("zh-CN");
        var fields = without(without(without(letter(), "address-1"), "affirmed"), "house");
        visit.post("/write", fields, new Visit.File("单证.txt", NOTE));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text())
                .contains("请填写信访人的住址", "请确认您对所提供材料内容的真实性负责", "请选择寄给哪个海关")
                .contains(Provision.KM_17A.citation(Locale.CHINA), Provision.KM_17B.citation(Locale.CHINA));
        assertThat(visit.page())
                .contains("href=\"#address-1\"", "href=\"#affirmed\"", "href=\"#house\"")
                .contains("value=\"何以琳\"", "请求尽快办理一批鲜花的通关手续", "单证.txt");
        visit.post("/write", letter());
        assertThat(filed(visit).attachments()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeTakenIsToldAndTheOthersStay() {
        var visit = open("en");
        visit.post("/write", letter(), new Visit.File("ok.txt", NOTE), new Visit.File("empty.txt", new byte[0]));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("id=\"files-error\"", "ok.txt");
        visit.post("/write", with(letter(), "act", "remove-file:" + sha256(visit)));
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
        var visit = open("zh-CN").post("/write", fields);
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("代表人数不得超过5人", Provision.KM_18C.citation(Locale.CHINA));
        assertThat(visit.page()).contains("value=\"代表6\"");
        visit.post("/write", without(fields, "representative-6"));
        var file = filed(visit);
        assertThat(file.people()).hasSize(6);
        assertThat(file.petition().origin().groupSize()).isEqualTo(40);
    }

    @Test
    void aPersonMoreOrLessKeepsTheOthers() {
        var visit = open("en");
        visit.post("/write", with(letter(), "act", "add-person"));
        assertThat(visit.page()).contains("name=\"name-2\"", "value=\"何以琳\"");
        var two = with(with(letter(), "name-2", "Ana Lima"), "people", "2");
        visit.post("/write", with(two, "act", "remove-person:1"));
        assertThat(visit.page()).contains("value=\"Ana Lima\"").doesNotContain("何以琳", "name=\"name-2\"");
    }

    @Test
    void fiftyPeopleFitIntoOneForm() {
        Map<String, Object> fields = with(with(letter(), "people", "50"), "representative-1", "yes");
        for (int row = 1; row <= 50; row++) {
            fields = with(fields, "name-" + row, "成员" + row);
            for (var field : List.of("address", "phone", "email", "organisation", "document-kind", "document-number"))
                fields = with(fields, field + "-" + row, field.equals("document-kind") ? "PASSPORT" : "x" + row);
        }
        var visit = open("zh-CN").post("/write", fields);
        assertThat(filed(visit).people()).hasSize(50);
    }

    @Test
    @Covers({Provision.KM_25})
    void anAnonymousPetitionNamesNobodyAndPromisesNoLetter() {
        var visit = open("zh-CN").post("/write", with(letter(), "as", "anonymous"));
        assertThat(visit.text())
                .contains("不发送书面告知", Provision.KM_25.citation(Locale.CHINA))
                .doesNotContain("前，书面告诉您");
        assertThat(filed(visit).people()).isEmpty();
    }

    @Test
    @Covers({Provision.KM_21B})
    void aReportGoesBehindTheWallAndNamesWhomItConcerns() {
        var report = with(letter(), "kind", "REPORT");
        var visit = open("zh-CN").post("/write", report);
        assertThat(visit.text()).contains("请写明被检举控告的人员或者单位");
        visit.post("/write", with(with(report, "accused", "瑞丽海关监管一科某科长\n某副科长"), "theirs", "其弟某某"));
        var file = filed(visit);
        assertThat(file.petition().walls().isProtected()).isTrue();
        assertThat(file.accused()).containsExactly("瑞丽海关监管一科某科长", "某副科长", "其弟某某");
        assertThat(visit.text()).contains("只有指定的人员可以查看");
    }

    @Test
    void anythingButAReportAccusesNobody() {
        var visit = open("zh-CN").post("/write", with(letter(), "accused", "误填"));
        assertThat(filed(visit).accused()).isEmpty();
    }

    @Test
    void pressingTwiceSendsOnePetition() throws Exception {
        var visit = open("zh-CN");
        var fields = with(letter(), "form", visit.hidden("form"));
        visit.post("/write", fields);
        var first = filed(visit);
        visit.get("/write").post("/write", fields);
        assertThat(filed(visit).petition().id()).isEqualTo(first.petition().id());
    }

    @Test
    void twoPressesAtTheSameMomentSendOnePetition() throws Exception {
        var form = open("zh-CN").hidden("form");
        Callable<Long> press = () -> filed(open("zh-CN").post("/write", with(letter(), "form", form)))
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
        var visit = open("zh-CN").post("/write", letter());
        assertThat(new Visit(port, "zh-CN").get("/write/receipt").path()).isEqualTo("/track");
        clock.advance(Duration.ofMinutes(31));
        assertThat(visit.get("/write/receipt").path()).isEqualTo("/track");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var visit = open("zh-CN").post("/write", with(letter(), "_csrf", "forged"));
        assertThat(visit.status()).isEqualTo(403);
    }

    @Test
    void whatIsTooLongIsToldAndKept() {
        var visit = open("en").post("/write", with(letter(), "facts", "长".repeat(10_007)));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page()).contains("id=\"facts-error\"", "长".repeat(10_007));
    }
}
