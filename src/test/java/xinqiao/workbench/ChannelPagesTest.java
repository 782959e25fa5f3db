package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.channel.Board;
import xinqiao.channel.ChannelKind;
import xinqiao.channel.Coverage;
import xinqiao.channel.Coverages;
import xinqiao.channel.NewShowing;
import xinqiao.channel.PushWay;
import xinqiao.channel.Screen;
import xinqiao.channel.ScreenPage;
import xinqiao.channel.Screens;
import xinqiao.channel.Target;
import xinqiao.channel.Targets;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Viewer;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.PublicDocuments;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The channels of a house as its clerk sets them, and as the public finds them. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ChannelPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String PATH = "/desk/channels";
    private static final Pattern SHEET = Pattern.compile("/desk/channels/board/(\\d+)\\.pdf");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    PublicDocuments documents;

    @Autowired
    Coverages coverages;

    @Autowired
    Board board;

    @Autowired
    Screens screens;

    @Autowired
    Targets targets;

    @Autowired
    Gate gate;

    @Autowired
    Clerks clerks;

    @BeforeEach
    void monday() {
        clock.set(DAY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private String publish(String title, DocumentKind kind) {
        var content = Content.of(title, "第一条　海关对进出境货物实施查验。\n第二条　收发货人应当到场。\n第三条　本公告自公布之日起施行。");
        return documents
                .bring(
                        new Machine("import of documents"),
                        new Brought("channels:" + title, "8602", "GS-C22", null, kind, DAY, content))
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("[\\s　]", "");
        }
    }

    @Test
    @Covers({Provision.SYS_4})
    void aSheetIsChosenPrintedHungAndTakenDownWhenItsTimeIsOver() throws IOException {
        String title = "关于调整查验现场办公时间的公告（贴）";
        String number = publish(title, DocumentKind.NOTICE);
        var clerk = Clerk.signedIn(port, "tian.ye");
        String form = PATH + "/board/new?number=" + number;
        assertThat(clerk.page(form)).contains(title, "第二条");
        String[] sheet = {
            "number",
            number,
            "size",
            "A3",
            "language",
            "zh",
            "paragraphs",
            "1",
            "place",
            "服务大厅东侧公告栏",
            "until",
            "2026-03-05"
        };
        var lacking = clerk.submit(form, PATH + "/board/new", "number", number, "size", "A3", "language", "zh");
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("请写明张贴地点");
        assertThat(clerk.submit(form, PATH + "/board/new", sheet).statusCode()).isEqualTo(303);

        String board = clerk.page(PATH + "/board");
        assertThat(board).contains(title).doesNotContain("应当撤下</span>");
        String id = SHEET.matcher(board.substring(0, board.lastIndexOf(title)))
                .results()
                .reduce((a, b) -> b)
                .orElseThrow()
                .group(1);
        byte[] pdf = clerk.bytes(PATH + "/board/" + id + ".pdf").body();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getPage(0).getMediaBox().getWidth()).as("A3").isBetween(841f, 843f);
        }
        assertThat(text(pdf))
                .contains("瑞丽海关", "索引号：" + number, "第二条收发货人应当到场", "张贴至：2026年3月5日", "以上为节选")
                .doesNotContain("第三条");
        assertThat(text(clerk.bytes(PATH + "/board/all.pdf").body())).contains("索引号：" + number);

        clock.set(LocalDate.of(2026, 3, 5));
        assertThat(Clerk.signedIn(port, "tian.ye").page(PATH + "/board")).contains("应当撤下</span>");
        assertThat(coverages.ofPublication(clerks.who("tian.ye"), number))
                .contains(new Coverage(ChannelKind.NOTICE_BOARD, DAY, LocalDate.of(2026, 3, 5)));
        clerk = Clerk.signedIn(port, "tian.ye");
        assertThat(Clerk.signedIn(port, "cao.yang").status(PATH + "/board/" + id + ".pdf"))
                .as("of another house")
                .isEqualTo(404);
        clock.set(DAY);
        assertThat(Clerk.signedIn(port, "tian.ye").page(PATH + "/board")).doesNotContain("该信息已停止公开");
        gate.run(
                new xinqiao.identity.Machine("import of documents"),
                tx -> assertThat(tx.execute("update public_document set state = 'WITHDRAWN' where number = ?", number))
                        .isEqualTo(1));
        clerk = Clerk.signedIn(port, "tian.ye");
        assertThat(clerk.page(PATH + "/board")).contains("应当撤下</span>", "该信息已停止公开");
        assertThat(clerk.status(PATH + "/board/" + id + ".pdf"))
                .as("what isn't public any more isn't printed")
                .isEqualTo(404);
        assertThat(clerk.submit(PATH + "/board", PATH + "/board/" + id + "/end").statusCode())
                .isEqualTo(303);
        assertThat(clerk.page(PATH + "/board")).doesNotContain("/board/" + id + ".pdf");
        var handler = Clerk.signedIn(port, "yue.hua");
        assertThat(handler.status(form)).as("who doesn't care for the channels").isEqualTo(404);
    }

    @Test
    void whatWasShownElsewhereStandsWithThePublicationAndCountsAsCovered() {
        String number = publish("关于口岸开放时间的公告（报）", DocumentKind.NOTICE);
        var clerk = Clerk.signedIn(port, "tian.ye");
        String form = PATH + "/evidence/new?number=" + number;
        var nowhere = clerk.submit(
                form, PATH + "/evidence/new", "channel", "PRESS", "publication", number, "from", "2026-03-01");
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("请写明媒体名称或者地点");
        assertThat(clerk.submit(
                                form,
                                PATH + "/evidence/new",
                                "channel",
                                "PRESS",
                                "publication",
                                number,
                                "from",
                                "2026-03-01",
                                "medium",
                                "瑞丽样报第二版")
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.page(PATH + "/evidence?number=" + number)).contains("瑞丽样报第二版", "报刊");
        assertThat(clerk.page(PATH)).contains("报刊");
        assertThat(coverages.ofPublication(clerks.who("tian.ye"), number))
                .containsExactly(
                        new Coverage(ChannelKind.PRESS, LocalDate.of(2026, 3, 1), null),
                        new Coverage(ChannelKind.SITE, DAY, null));
        assertThat(coverages.ofItem("8602", "GS-C22"))
                .extracting(Coverage::channel)
                .contains(ChannelKind.PRESS, ChannelKind.SITE);
        assertThat(Clerk.signedIn(port, "yan.ming").page(PATH + "/evidence"))
                .as("of another house")
                .doesNotContain("瑞丽样报第二版");
        assertThat(Clerk.signedIn(port, "zhou.min").page(PATH + "/evidence"))
                .as("of the house above")
                .contains("瑞丽样报第二版");
    }

    @Test
    @Covers(Provision.SZ_14)
    void aPhotographProvesWhatWasShownElsewhereToTheHouseAndThoseAbove() {
        var photo = clerks.stored("照片说明。".getBytes(StandardCharsets.UTF_8), "照片说明.txt");
        var leaflet = new NewShowing(ChannelKind.LEAFLET, "", "GS-C22", "宣传折页（照片）", "折页", "服务大厅", DAY, null, "");
        long id = board.enter(clerks.who("tian.ye"), leaflet, List.of(photo)).orElseThrow();
        assertThat(board.photos(clerks.who("tian.ye"), id)).containsExactly(photo);
        assertThat(board.photos(clerks.who("zhou.min"), id)).containsExactly(photo);
        assertThatThrownBy(() -> board.photos(clerks.who("cao.yang"), id)).isInstanceOf(NotThere.class);
    }

    @Test
    void aScreenShowsWhatWasSetAndTheDeskSeesWhetherItIsOn() {
        String number = publish("关于大厅排队的通告（屏）", DocumentKind.NOTICE);
        var clerk = Clerk.signedIn(port, "tian.ye");
        String form = PATH + "/screens/new";
        String[] setup = {
            "name",
            "一号屏",
            "place",
            "服务大厅",
            "slug",
            "hall-9",
            "seconds",
            "8",
            "latest",
            "2",
            "page-1",
            "CHOSEN",
            "page-2",
            "PHONES",
            "chosen",
            number,
            "inService",
            "on"
        };
        var tooQuick = setup.clone();
        tooQuick[7] = "1";
        assertThat(clerk.submit(form, form, tooQuick).statusCode()).isEqualTo(422);
        assertThat(clerk.submit(form, form, setup).statusCode()).isEqualTo(303);
        assertThat(clerk.page(PATH + "/screens")).contains("/display/8602/hall-9", "从未连接");
        String shown = clerk.page("/display/8602/hall-9");
        assertThat(shown).contains("关于大厅排队的通告（屏）", "第三条", "data-seconds=\"8\"").doesNotContain("/desk", " style=");
        String address = clerk.page(PATH + "/screens").replaceAll("(?s).*(" + PATH + "/screens/\\d+)\">一号屏.*", "$1");
        var slower = setup.clone();
        slower[7] = "12";
        assertThat(clerk.submit(address, address, slower).statusCode()).isEqualTo(303);
        assertThat(clerk.page("/display/8602/hall-9")).contains("data-seconds=\"12\"");
        assertThat(Clerk.signedIn(port, "cao.yang").status(address)).isEqualTo(404);
        assertThat(clerk.status("/display/8602/none")).isEqualTo(404);
        assertThat(clerk.status("/display/9999")).isEqualTo(404);
        assertThat(clerk.page("/display/8601")).as("nothing was set up there").contains("class=\"slide\"");
        assertThat(coverages.ofPublication(clerks.who("tian.ye"), number))
                .extracting(Coverage::channel)
                .contains(ChannelKind.SCREEN);
    }

    /** Anybody can ask as a screen does; it is written down no oftener than a screen asks. */
    @Test
    @Covers(Provision.SYS_4)
    void aSignOfLifeIsWrittenDownNoOftenerThanAScreenAsks() {
        var office = clerks.who("dao.yaping");
        var setup = new Screen.Setup("hall-life", "三号屏", "大厅", 8, 2, List.of(ScreenPage.PHONES), List.of(), true);
        long id = screens.set(office, null, setup).orElseThrow();
        clock.set("2026-03-02T09:00:00");
        screens.seen(screens.find(office, id));
        var first = screens.find(office, id).seenAt();
        clock.set("2026-03-02T09:00:10");
        screens.seen(screens.find(office, id));
        assertThat(screens.find(office, id).seenAt()).isEqualTo(first);
        clock.set("2026-03-02T09:01:00");
        screens.seen(screens.find(office, id));
        assertThat(screens.find(office, id).seenAt()).isNotEqualTo(first);
        assertThat(screens.set(
                        office,
                        id,
                        new Screen.Setup("hall-life", "三号屏", "大厅", 8, 2, List.of(ScreenPage.PHONES), List.of(), false)))
                .matches(done -> done.isGranted());
    }

    /** What was brought to somebody is for those who look after all of the house; past the application's own filter too. */
    @Test
    @Covers(Provision.SYS_4)
    void whoWasToldOfItIsNotForEveryDepartmentNorForAnotherHouse() {
        String number = publish("关于推送范围的通告", DocumentKind.NOTICE);
        var office = clerks.who("dao.yaping");
        long target = targets.set(
                        office, null, new Target.Details("某企业", "某人", "13900000000", "", ""), Set.of("卫生检疫"), true)
                .orElseThrow();
        assertThat(targets.push(office, target, number, PushWay.PHONE, DAY, "").isGranted())
                .isTrue();
        assertThat(pushes(office, number)).isEqualTo(1);
        for (String other : List.of("kang.ning", "cao.yang", "zhou.min"))
            assertThat(pushes(clerks.who(other), number)).as(other).isZero();
        assertThat(coverages.ofPublication(clerks.who("cao.yang"), number))
                .extracting(Coverage::channel)
                .containsExactly(ChannelKind.SITE);
    }

    private int pushes(Viewer viewer, String number) {
        return gate.as(
                viewer,
                (DSLContext tx) -> tx.fetch("select from channel_showing where publication = {0}", DSL.val(number))
                        .size());
    }

    @Test
    void theTerminalLeadsNowhereElse() {
        String number = publish("关于查询终端的通告", DocumentKind.NOTICE);
        var visitor = Clerk.signedIn(port, "tian.ye");
        for (String path : List.of(
                "",
                "/search?q=查询终端".replace("查询终端", "%E6%9F%A5%E8%AF%A2%E7%BB%88%E7%AB%AF"),
                "/items/GS-C22",
                "/read/" + number)) {
            String page = visitor.page("/kiosk/8602" + path);
            assertThat(Pattern.compile("<a [^>]*href=\"([^\"]*)\"")
                            .matcher(page)
                            .results()
                            .map(m -> m.group(1)))
                    .as(path)
                    .allMatch(href -> href.startsWith("/kiosk/8602") || href.startsWith("#"));
            assertThat(page).as(path).contains("关于查询终端的通告").doesNotContain("/desk");
        }
        assertThat(visitor.page("/kiosk/8602/read/" + number)).contains("第二条", "<svg");
        assertThat(visitor.status("/kiosk/8602/read/8602-2026-G99999")).isEqualTo(404);
    }

    @Test
    void theHandbookIsMadeFromWhatIsTrueToday() throws IOException {
        var title = publish("瑞丽海关报关单位备案办事指南", DocumentKind.GUIDE);
        var reader = Clerk.signedIn(port, "tian.ye");
        var answer = reader.bytes("/handbook/8602.pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("20260302");
        String words = text(answer.body());
        assertThat(words)
                .contains("服务手册", "目录", "机构设置", "瑞丽海关报关单位备案办事指南", title, "法定期限", "12360")
                .contains("怎样申请政府信息公开");
        try (var read = Loader.loadPDF(answer.body())) {
            assertThat(read.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("机构设置");
        }
        assertThat(text(reader.bytes("/handbook/8602.pdf?lang=en").body())).contains("Servicehandbook", "Legalperiods");
        assertThat(reader.status("/handbook/9999.pdf")).isEqualTo(404);
    }
}
