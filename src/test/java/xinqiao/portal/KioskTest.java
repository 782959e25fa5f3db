package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.LibraryQuery;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicDocuments;
import xinqiao.publication.PublicLibrary;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A query terminal finds what the library finds, and offers words for letters. */
@XinqiaoTest
@Import(Staff.class)
class KioskTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Machine TASK = new Machine("import of documents");

    @LocalServerPort
    int port;

    @Autowired
    PublicDocuments documents;

    @Autowired
    PublicLibrary library;

    @Autowired
    LibrarySearch search;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private PublicDocument bring(String mark, String title, String body, String subject) {
        var content = new Content(title, "", body, "", Paper.NONE, subject, List.of());
        var one = new Brought("kiosk:" + mark, "8604", "GS-C22", null, DocumentKind.NOTICE, MONDAY, content);
        return library.find(documents.bring(TASK, one).orElseThrow()).orElseThrow();
    }

    private String page(String path) {
        return new Visit(port, "zh-CN").get(path).page();
    }

    private static String asked(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    @Covers(Provision.SZ_14)
    void wordsOfTitlesSubjectsAndBusinessAreOfferedForTheirLetters() {
        var one = bring("1", "关于翡翠灯彩申报事项的通告", "正文。", "琉璃灯展");
        String words = "/kiosk/8604/words?typed=";
        for (String typed : List.of("feicuidengcai", "fcdc", "feicuidc", "FCDC"))
            assertThat(page(words + typed)).as(typed).contains("\"翡翠灯彩\"");
        assertThat(page(words + "liuli")).as("a subject is offered whole").contains("\"琉璃灯展\"");
        assertThat(page(words + "hwjg")).contains("货物监管通关");
        assertThat(page("/kiosk/8601/words?typed=fcdc")).doesNotContain("翡翠灯彩");
        for (String none : List.of("", "%3Cscript%3E", "vvvv", "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"))
            assertThat(page(words + none)).isEqualTo("[]");
        // what isn't public any more is offered no more, at once
        gate.run(
                TASK,
                (DSLContext tx) -> assertThat(
                                tx.execute("update public_document set state = 'WITHDRAWN' where id = ?", one.id()))
                        .isEqualTo(1));
        assertThat(page(words + "fcdc")).doesNotContain("翡翠灯彩");
        assertThat(page(words + "liuli")).doesNotContain("琉璃灯展");
    }

    @Test
    @Covers(Provision.SZ_14)
    void rowsAreReadWithTheirHeadingsInTheOrderOfTheForm() {
        var row = Map.of("phone", "0871-5550001", "hours", "工作日9:00至17:00", "address", "示例路1号", "place", "报关大厅");
        var content = new Content("办公场所和时间", "", "每年公布一次。", "", Paper.NONE, "", List.of(row));
        var one = new Brought("kiosk:rows", "8604", "GS-C02", null, DocumentKind.OTHER, MONDAY, content);
        String number = documents.bring(TASK, one).orElseThrow();
        assertThat(page("/kiosk/8604/read/" + number))
                .contains("每年公布一次。", "场所（行政办公、政务服务、业务现场）：报关大厅；地址：示例路1号；办公时间：工作日9:00至17:00；日常联系电话：0871-5550001");
        assertThat(new Visit(port, "en").get("/kiosk/8604/read/" + number).page())
                .contains("Address: 示例路1号; Office hours: 工作日9:00至17:00");
    }

    @Test
    @Covers(Provision.SZ_14)
    void itFindsTextsSubjectsAndIndexNumbersAndWhatOthersMadePublic() {
        var one = bring("2", "关于玛瑙灯彩的通告", "文中写到珊瑚摆件。", "珍珠帘业务");
        for (String words : List.of("珊瑚摆件", "珍珠帘业务", one.number(), one.number().toLowerCase(java.util.Locale.ROOT))) {
            assertThat(page("/kiosk/8604/search?q=" + asked(words)))
                    .as(words)
                    .contains("关于玛瑙灯彩的通告")
                    .doesNotContain("本关没有相关公开信息");
            assertThat(search.find(LibraryQuery.of(words), 0, 10).hits())
                    .anyMatch(hit -> hit.document().id() == one.id());
        }
        assertThat(page("/kiosk/8601/search?q=" + asked("珊瑚摆件"))).contains("关于玛瑙灯彩的通告", "本关没有相关公开信息");
        assertThat(page("/kiosk/8604/search?q=" + asked("玛瑙灯才彩的"))).contains("没有找到");
        assertThat(page("/kiosk/8604/search?q=" + asked("<script>x"))).doesNotContain("<script>x");
    }
}
