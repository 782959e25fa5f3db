package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.PublicDocuments;
import xinqiao.publication.Validity;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The public library as everybody uses it: found, read, fed, taken away as data; and never what isn't public. */
@XinqiaoTest
@Import(Staff.class)
class LibraryPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    PublicDocuments documents;

    @Autowired
    TestClock clock;

    private SampleDocuments samples;
    private Visit visit;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
        samples = new SampleDocuments(documents);
        visit = new Visit(port, "zh-CN");
    }

    private String search(String words) {
        return visit.get("/library?q=" + encoded(words)).text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @CanIgnoreReturnValue
    private String rules(String mark, String title, String number, Validity validity) {
        return samples.bring(
                mark,
                "8602",
                DocumentKind.DOCUMENT,
                "GS-C03",
                MONDAY,
                SampleDocuments.rules(title, number, MONDAY.minusDays(3), MONDAY.plusDays(30), validity));
    }

    @Test
    @Covers(Provision.SZ_12)
    void aDocumentIsFoundByNumberTitleSynonymAndWithAMistypedCharacter() {
        rules("find", "演示海关渡船乘客丝绸样品过境管理办法", "演示令〔2026〕77001号", Validity.IN_FORCE);
        for (String words : new String[] {"演示令[2026]77001号", "演示令（2026）第77001号", "丝绸样品", "渡船乘客 丝绸", "丝绸样品过境运输", "风筝样品"})
            assertThat(search(words).replace(" ", "")).as(words).contains("演示海关渡船乘客丝绸样品过境管理办法", "演示令〔2026〕77001号");
        assertThat(visit.get("/library?q=" + encoded("丝绸样品")).page()).contains("<mark>丝绸样品</mark>");
        assertThat(search("丝稠样品")).contains("没有找到", "您要找的是不是： 丝绸样品");
        assertThat(search("丝绸样品 龙卷")).contains("没有找到", "换用较短的词");
        assertThat(search("渡船丝绸办法")).contains("标题相近的公开信息", "演示海关渡船乘客丝绸样品过境管理办法");
        assertThat(visit.get("/library?q=" + encoded("丝绸样品") + "&house=8601").text())
                .contains("没有找到", "清除筛选条件");
        assertThat(visit.get("/library?q=" + encoded("渡船乘客丝绸样品过境管理办法")
                                + "&year=2026&validity=IN_FORCE&kind=DOCUMENT&item=GS-C03&issuer=" + encoded("演示海关"))
                        .text())
                .contains("检索结果：1 件");
        assertThat(visit.get("/library?q=" + encoded("丝绸样品") + "&year=2025").text())
                .contains("没有找到");
    }

    @Test
    @Covers({Provision.GS_11, Provision.GS_C03, Provision.GS_C23})
    void aDocumentsPageSaysWhatItIsAndLeadsToItsInterpretationAndBack() {
        String number = rules("page", "演示海关灯笼样品登记管理办法", "演示令〔2026〕77002号", Validity.IN_FORCE);
        String told = samples.bring(
                "told",
                "8602",
                DocumentKind.INTERPRETATION,
                "GS-C23",
                MONDAY,
                SampleDocuments.words("关于《演示海关灯笼样品登记管理办法》的政策解读", "一、背景。\n二、主要内容。"));
        samples.relate();
        String page = visit.get("/library/" + number).page();
        assertThat(visit.text())
                .contains(number, "演示令〔2026〕77002号", "2026年2月27日", "尚未施行", "货物监管通关", "目录 第一章 总则", "第二十四条")
                .contains("相关解读 关于《演示海关灯笼样品登记管理办法》的政策解读", "引用本件");
        assertThat(page)
                .contains(
                        "<meta name=\"ArticleTitle\" content=\"演示海关灯笼样品登记管理办法\">",
                        "<meta name=\"SiteName\"",
                        "<meta name=\"SiteDomain\" content=\"customs.example\">")
                .contains(
                        "<meta name=\"PubDate\" content=\"2026-03-02\">",
                        // whatever address it was asked for under
                        "rel=\"canonical\" href=\"https://customs.example/library/" + number)
                .contains("href=\"#c2\"", "id=\"c2\"", "id=\"a24\"")
                .doesNotContain("<script>", "/desk");
        assertThat(visit.get("/library/" + told).text()).contains("解读的文件 演示海关灯笼样品登记管理办法");
        var json = JsonMapper.shared()
                .readTree(visit.get("/library/" + number + ".json").page());
        assertThat(json.get("schema").asString()).isEqualTo("xinqiao-public-document/1");
        assertThat(json.get("relations").get(0).get("number").asString()).isEqualTo(told);
        for (String none : new String[] {"8602-2026-G99999", number + "/v2", number + "/v1/changes", "nothing"})
            assertThat(visit.get("/library/" + none).status()).as(none).isEqualTo(404);
    }

    @Test
    @Covers(Provision.GS_16)
    void eachHouseHasItsSectionAndListsGoOnFromWhereTheyEnd() {
        // after all that other tests publish there
        for (int i = 1; i <= 22; i++)
            samples.bring(
                    "list" + i,
                    "8603",
                    DocumentKind.NOTICE,
                    "GS-C22",
                    LocalDate.of(2026, 12, 20).plusDays(i),
                    SampleDocuments.words("灯会提示第" + i + "期", "注意安全。"));
        String section = visit.get("/houses/8603").text();
        assertThat(section.substring(section.indexOf("最新公开")))
                .containsSubsequence("灯会提示第22期", "灯会提示第21期")
                .doesNotContain("灯会提示第3期");
        assertThat(visit.page()).contains("/library?house=8603&amp;item=GS-C22");
        assertThat(visit.get("/houses/0009").status()).isEqualTo(404);
        assertThat(visit.get("/houses").text()).contains("各海关专栏");
        String list = visit.get("/library?house=8603&item=GS-C22").page();
        assertThat(list).contains("灯会提示第22期", "灯会提示第3期").doesNotContain("灯会提示第2期");
        String next = list.replaceAll("(?s).*href=\"(/library[^\"]*after=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(visit.get(next).page()).contains("灯会提示第2期", "灯会提示第1期").doesNotContain("灯会提示第3期");
        assertThat(visit.get("/library?house=8601&kind=NOTICE").page()).doesNotContain("灯会提示");
    }

    @Test
    void feedsAndOpenDataSayTheSameInStableForms() throws Exception {
        String number = samples.bring(
                "feed",
                "8604",
                DocumentKind.NOTICE,
                "GS-C22",
                MONDAY,
                SampleDocuments.words("=灯谜<&>\"一\"", "谜面一，\n谜底二。"));
        String query = "?house=8604&kind=NOTICE";
        visit.get("/library/feed.atom" + query);
        assertThat(visit.header("Content-Type")).startsWith("application/atom+xml");
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(visit.bytes()));
        var titles = feed.getElementsByTagName("title");
        assertThat(java.util.stream.IntStream.range(0, titles.getLength())
                        .mapToObj(i -> titles.item(i).getTextContent()))
                .contains("=灯谜<&>\"一\"");
        var json = JsonMapper.shared()
                .readTree(visit.get("/library/feed.json" + query).page());
        assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.get("items").get(0).get("title").asString()).isEqualTo("=灯谜<&>\"一\"");
        String csv = visit.get("/library/data.csv" + query).page();
        assertThat(csv)
                .startsWith("\uFEFFnumber,house,item,element,kind,title,")
                .contains("\"'=灯谜<&>\"\"一\"\"\"");
        var data = JsonMapper.shared()
                .readTree(visit.get("/library/data.json" + query).page());
        assertThat(data.get("documents")).hasSizeGreaterThanOrEqualTo(1);
        var api = JsonMapper.shared().readTree(plain("/api/v1/public/documents" + query));
        assertThat(api.get("documents").get(0).get("house").asString()).isEqualTo("8604");
        assertThat(visit.get("/robots.txt").page())
                .contains("Disallow: /desk\n", "Disallow: /api/\n", "Disallow: /track\n")
                .contains("Sitemap: https://customs.example/sitemap.xml")
                .doesNotContain("localhost");
        assertThat(visit.get("/sitemap.xml").page())
                .contains("<loc>https://customs.example/sitemap/pages.xml</loc>", "/sitemap/0.xml</loc>")
                .doesNotContain("localhost");
        assertThat(visit.get("/sitemap/pages.xml").page())
                .contains("<loc>https://customs.example/library</loc>", "/houses/8602/guides</loc>", "/phones</loc>")
                .doesNotContain("localhost", "/track<");
        assertThat(visit.get("/sitemap/0.xml").page())
                .contains("<loc>https://customs.example/library/" + number + "</loc>");
        assertThat(visit.get("/sitemap/9999.xml").status()).isEqualTo(404);
        for (String path : new String[] {"/library/feed.atom", "/library/feed.json"})
            assertThat(visit.get(path).page())
                    .as(path)
                    .contains("https://customs.example/library")
                    .doesNotContain("localhost");
        visit.get("/sitemap/pages.xml");
        var map = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(visit.bytes()));
        assertThat(map.getElementsByTagName("url").getLength()).isGreaterThan(9);
    }

    /** As a program asks, without a wish for HTML. */
    private String plain(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    @Covers(Provision.SZ_12)
    void whoAppliesIsShownWhatIsPublicAlreadyAndMayGoOn() {
        rules("apply", "演示海关风车样品暂存收费标准的公告", "演示公告〔2026〕77009号", Validity.IN_FORCE);
        var fields = Letters.with(Requests.request(), "item-name-1", "风车样品暂存怎样收费");
        Requests.answer(visit.get("/disclosure/apply/house"), fields, "/disclosure/apply/check");
        assertThat(visit.text()).contains("这些信息已经公开", "演示海关风车样品暂存收费标准的公告");
        assertThat(Requests.answer(visit, fields, "/disclosure/apply/receipt").path())
                .endsWith("/receipt");
        var others = Letters.with(fields, "item-name-1", "全然无关的霜降日志");
        Requests.answer(new Visit(port, "zh-CN").get("/disclosure/apply/house"), others, "/disclosure/apply/check");
        assertThat(visit.text()).doesNotContain("这些信息已经公开");
    }
}
