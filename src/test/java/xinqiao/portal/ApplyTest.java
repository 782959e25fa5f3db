package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.portal.Letters.with;
import static xinqiao.portal.Letters.without;
import static xinqiao.portal.Requests.answer;
import static xinqiao.portal.Requests.follow;
import static xinqiao.portal.Requests.keys;
import static xinqiao.portal.Requests.request;
import static xinqiao.portal.Requests.send;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.db.Tables;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.Carrier;
import xinqiao.disclosure.OwnApplications;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermKey;
import xinqiao.testing.Browser;
import xinqiao.testing.Look;
import xinqiao.testing.TestClock;
import xinqiao.testing.Weight;
import xinqiao.testing.XinqiaoTest;

/** Applying for disclosure over HTTP, as a browser without script does, and what everybody may read of it. */
@XinqiaoTest
class ApplyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    OwnApplications applications;

    @Autowired
    Profiles profiles;

    @Autowired
    Attempts attempts;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
        sql.deleteFrom(Tables.ATTEMPT).execute();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Visit open(String language) {
        return new Visit(port, language);
    }

    @Test
    @Covers({Provision.SZ_15, Provision.SZ_22, Provision.SZ_23, Provision.SZ_30A, Provision.GS_9, Provision.LAW_D1})
    void aCompanyAppliesOnLineAndItIsRegisteredOnce() {
        var visit = send(open("zh-CN"), request());
        assertThat(visit.path()).as(visit.text()).isEqualTo("/disclosure/apply/receipt");
        assertThat(visit.text()).contains("以双方确认之日为收到申请之日", "20个工作日", "《中华人民共和国政府信息公开条例》第三十三条");
        var keys = keys(visit);
        var file =
                applications.read(applications.track(keys.number(), keys.code()).orElseThrow());
        var entry = file.application().entry();
        assertThat(entry.kind()).isEqualTo(ApplicantKind.ENTERPRISE);
        assertThat(entry.carrier()).isEqualTo(Carrier.ELECTRONIC);
        assertThat(file.application().receivedOn()).isNull();
        assertThat(file.files()).extracting(each -> each.purpose()).containsExactly(Purpose.IDENTITY);
        assertThat(file.applicants().getFirst().representative()).isEqualTo("何以琳");
        // the back button and the button again
        visit.get("/disclosure/apply/check");
        assertThat(visit.path()).isEqualTo("/disclosure/apply/receipt");
        assertThat(keys(visit)).isEqualTo(keys);
    }

    @Test
    @Covers({Provision.SZ_22, Provision.SZ_23})
    void whatIsMissingIsToldOnItsPageWithItsArticleAndNothingIsLost() {
        var visit = send(open("zh-CN"), without(without(request(), "phone"), "representative"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.path()).isEqualTo("/disclosure/apply/who");
        // 8602 follows the national procedure, and no other house's rule binds whoever applies there
        var national = profiles.disclosure("national-disclosure-2019");
        assertThat(visit.text())
                .contains("请填写法定代表人或者负责人", national.citation(Provision.SZ_22, Locale.CHINA))
                .doesNotContain(Provision.SZ_22.citation(Locale.CHINA));
        assertThat(visit.page()).contains("href=\"#phone\"", "value=\"云南示例花卉有限公司\"");
        var mistyped = with(with(with(request(), "kind", "PERSON"), "document-kind", "ID_CARD"), "phone", "无");
        answer(visit, with(mistyped, "document-number", "110101199001011234"), "/disclosure/apply/receipt");
        assertThat(visit.path()).isEqualTo("/disclosure/apply/who");
        assertThat(visit.text()).contains("居民身份证号码校验未通过", "请填写可以联系到您的电话号码");
        answer(visit, without(request(), "item-name-1"), "/disclosure/apply/receipt");
        assertThat(visit.path()).isEqualTo("/disclosure/apply/items");
        assertThat(visit.page()).contains("href=\"#item-name-1\"");
        answer(visit, with(request(), "manner", "POST"), "/disclosure/apply/receipt");
        assertThat(visit.text()).contains("要求邮寄的，请在“申请人”一页填写通信地址");
        answer(visit, without(request(), "affirmed"), "/disclosure/apply/receipt");
        assertThat(visit.path()).isEqualTo("/disclosure/apply/check");
        assertThat(visit.text()).contains("请确认内容真实", "营业执照.txt", "视力障碍");
        answer(visit, request(), "/disclosure/apply/receipt");
        assertThat(visit.path()).isEqualTo("/disclosure/apply/receipt");
    }

    @Test
    @Covers({Provision.SZ_22, Provision.LAW_D1})
    void whereTheProcedureWantsACopyOfTheProofItIsAskedForWithItsArticle() {
        String identity = "/disclosure/apply/identity";
        var visit = answer(open("zh-CN").get("/disclosure/apply/house"), request(), identity);
        visit.post(identity, with(request(), "act", "next"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.path()).isEqualTo(identity);
        assertThat(visit.text())
                .contains(
                        "请附申请人的身份证件或者证明文件",
                        profiles.disclosure("national-disclosure-2019").citation(Provision.SZ_22, Locale.CHINA));
        visit.get("/disclosure/apply/who");
        assertThat(visit.page()).as("what was typed is kept").contains("value=\"云南示例花卉有限公司\"");
        // the house's own rules ask it of what is about oneself alone
        var elsewhere =
                answer(open("zh-CN").get("/disclosure/apply/house"), with(request(), "house", "8601"), identity);
        elsewhere.post(identity, with(request(), "act", "next"));
        assertThat(elsewhere.path()).isEqualTo("/disclosure/apply/items");
    }

    @Test
    @Covers(Provision.SZ_22)
    void aHouseWithRulesOfItsOwnCitesThem() {
        var visit = send(open("zh-CN"), with(without(request(), "phone"), "house", "8601"));
        assertThat(visit.path()).isEqualTo("/disclosure/apply/who");
        assertThat(visit.text())
                .contains(profiles.disclosure("shenzhen-disclosure-2008").citation(Provision.SZ_22, Locale.CHINA));
    }

    private Visit complain(String application) {
        String path = "/disclosure/claims/complaint";
        return open("zh-CN")
                .get(path)
                .post(
                        path,
                        Map.of(
                                "house",
                                "8602",
                                "name",
                                "茉莉",
                                "phone",
                                "13900000002",
                                "application",
                                application,
                                "what",
                                "逾期未答复申请",
                                "act",
                                "send"));
    }

    @Test
    @Covers(Provision.SYS_4)
    void aProgramThatSendsWithoutEndIsTurnedAwayAndWhatWasTypedIsKept() {
        for (int sent = 0; sent < Door.WRITE.most(); sent++) attempts.count(Door.WRITE, "127.0.0.1");
        var visit = send(open("zh-CN"), request());
        assertThat(visit.status()).isEqualTo(429);
        assertThat(visit.path()).isEqualTo("/disclosure/apply/check");
        assertThat(visit.text()).contains("短时间内提交的次数过多", "鲜切花通关有关文件");
        // letters and applications count together
        var letter = Letters.send(open("zh-CN"), Letters.letter());
        assertThat(letter.status()).isEqualTo(429);
        // and complaints
        var complaint = complain("");
        assertThat(complaint.status()).isEqualTo(429);
        assertThat(complaint.text()).contains("短时间内提交的次数过多", "逾期未答复申请");
        sql.deleteFrom(Tables.ATTEMPT).execute();
        assertThat(complain("8602-2026-K99999").status()).isEqualTo(422);
        assertThat(sql.fetchCount(Tables.ATTEMPT))
                .as("whoever tries out numbers is counted")
                .isPositive();
        answer(visit, request(), "/disclosure/apply/receipt");
        assertThat(visit.path()).isEqualTo("/disclosure/apply/receipt");
        assertThat(attempts.closed(Door.WRITE, "127.0.0.1")).isEmpty();
        assertThat(sql.fetchCount(Tables.ATTEMPT)).isPositive();
    }

    @Test
    void aMatterMoreOrLessKeepsTheOthersAndADraftIsTakenUpElsewhere() {
        var visit = answer(open("en").get("/disclosure/apply/house"), request(), "/disclosure/apply/items");
        visit.post("/disclosure/apply/items", with(request(), "act", "add-item"));
        assertThat(visit.page()).contains("name=\"item-name-2\"", "value=\"鲜切花通关有关文件\"");
        var two = with(with(request(), "item-name-2", "second"), "items", "2");
        visit.post("/disclosure/apply/items", with(two, "act", "remove-item:1"));
        assertThat(visit.page()).contains("value=\"second\"").doesNotContain("name=\"item-name-2\"");
        visit.post("/disclosure/apply/items", with(with(request(), "item-name-1", "third"), "act", "save"));
        var code = java.util.regex.Pattern.compile("<dd>([2-9A-Z ]{19})</dd>").matcher(visit.page());
        assertThat(code.find()).as(visit.text()).isTrue();
        var other = open("zh-CN").get("/disclosure/apply");
        other.post("/disclosure/apply/resume", Map.of("code", code.group(1)));
        assertThat(other.path()).isEqualTo("/disclosure/apply/items");
        assertThat(other.page()).contains("value=\"third\"");
        // a code of an application opens no letter
        var letter = open("zh-CN").get("/write").post("/write/resume", Map.of("code", code.group(1)));
        assertThat(letter.status()).isEqualTo(422);
    }

    @Test
    @Covers(Provision.SYS_4)
    void aWrongCodeLooksLikeAWrongNumber() {
        var keys = keys(send(open("en"), request()));
        var wrong = follow(open("en"), new Requests.Keys(keys.number(), "AAAAABBBBB"));
        var unknown = follow(open("en"), new Requests.Keys("8602-2019-K99999", "AAAAABBBBB"));
        assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(unknown.text().replace("8602-2019-K99999", "#"))
                .isEqualTo(wrong.text().replace(keys.number(), "#"))
                .contains("Number and code do not match");
        assertThat(open("en").get("/track/application").path()).isEqualTo("/track");
    }

    @Test
    @Covers({Provision.GS_9, Provision.SZ_22B, Provision.SZ_30A, Provision.SZ_31, Provision.LAW_D5})
    void theGuideTakesItsNumbersFromTheProfileOfTheHouse() {
        var english = Locale.ENGLISH;
        var national = profiles.disclosure("national-disclosure-2019").term(TermKey.ANSWER);
        var page = open("en").get("/disclosure?house=8602").text();
        assertThat(page)
                .contains(national.name().in(english) + ": " + national.words(english))
                .contains(
                        "disclosure@ruili.customs.example",
                        "0692-55500206",
                        "0692-55500209",
                        "customs statistics",
                        "100 yuan for each application");
        var older = profiles.disclosure("hangzhou-disclosure-2008").term(TermKey.ANSWER);
        assertThat(open("en").get("/disclosure?house=8603").text())
                .contains(older.name().in(english) + ": " + older.words(english));
        assertThat(open("zh-CN").get("/disclosure/form?house=8602").text())
                .contains("海关政府信息公开申请表", "受理机关：瑞丽海关")
                .doesNotContain("用途", "自身");
        assertThat(open("zh-CN").get("/disclosure/form?house=8601").text()).contains("海关信息公开申请表", "所需信息的用途");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/disclosure", "/disclosure/form", "/disclosure/apply", "/disclosure/apply/house"})
    void everyPageIsThereInBothLanguagesAndLight(String path) {
        assertThat(Weight.of("http://localhost:" + port + path, "", "zh-CN")).isLessThan(Weight.MOST);
        assertThat(open("zh-CN").get(path).status()).isEqualTo(200);
        assertThat(open("en").get(path).page())
                .contains("<html lang=\"en\"")
                .doesNotContainPattern(">(portal|disclosure)\\.[a-z]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isAccessibleAndFits(String language) {
        try (var look = Look.nobody(port, language, Browser.DESKTOP)) {
            look.at("/disclosure", "disclosure")
                    .at("/disclosure/form", "disclosure-form")
                    .at("/", "portal-home-disclosure");
            var page = look.go("/disclosure/apply/house").page();
            page.waitForNavigation(
                    () -> page.locator("button[name=act][value=save]").last().click());
            look.here("disclosure-saved");
        }
    }
}
