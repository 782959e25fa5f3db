package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** What a department makes becomes public on every channel, is put right, and is taken away again. */
@XinqiaoTest
class PublishedTest extends Scenario {
    private static final String DESK = "/desk/publications";
    private static final String TITLE = "关于启用孔雀羽毛标本查验点的通告";

    private static void danger(Clerk clerk) {
        clerk.page.locator("main form.form input[name=sure]").check();
        Reader.follow(clerk.page, clerk.page.locator("main form.form .actions button"));
        assertThat(clerk.page.locator(".banner-done").count()).as(clerk.text()).isEqualTo(1);
    }

    private void approvedAndPublished(Clerk maker, Clerk head, String here) {
        maker.goes(here).does("提交审查", paper -> {});
        head.isAtTheDesk().goes(DESK).sees(TITLE).goes(here).does("批准公开", paper -> {});
        maker.goes(here).does("公开", paper -> {});
    }

    private static String found(Visitor who, String words) {
        who.window.go("/");
        who.page.locator(".home-search input[name=q]").fill(words);
        Reader.follow(who.page, who.page.locator(".home-search button"));
        Reader.follow(
                who.page,
                who.page
                        .locator("main a")
                        .filter(new Locator.FilterOptions().setHasText(TITLE))
                        .first());
        return who.page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    @Test
    @Covers({Provision.GS_7, Provision.GS_8, Provision.SZ_12, Provision.SZ_13, Provision.SZ_14, Provision.SZ_18})
    void aNoticeGoesFromTheDraftToEveryChannelAndAway() {
        day("2026-03-02");
        var maker = clerk("kang.ning").isAtTheDesk().goes(DESK + "/new");
        maker.page.locator("select[name=item]").selectOption("GS-C22");
        maker.page.locator("select[name=kind]").selectOption("NOTICE");
        maker.page.locator("input[name=title]").fill(TITLE);
        maker.page.locator("textarea[name=body]").fill("自三月起启用孔雀羽毛标本查验点。\n地点：货场西侧。");
        Reader.follow(
                maker.page, maker.page.locator("main form button[type=submit]").first());
        String here = maker.address().replaceFirst("\\?.*", "");
        var reader = visitor();
        reader.window.go("/library?q=孔雀羽毛标本");
        reader.seesNothingOf(TITLE);
        var head = clerk("dao.yaping");
        approvedAndPublished(maker, head, here);
        String there = found(reader, "孔雀羽毛标本查验点");
        String number = there.substring(there.lastIndexOf('/') + 1);
        reader.sees("货场西侧").looks("published-document");

        // the feed that the page names, and open data
        reader.window.go("/library?house=8602");
        String feed = new String(
                reader.download(reader.page
                        .locator("link[rel=alternate][type='application/atom+xml']")
                        .first()),
                StandardCharsets.UTF_8);
        assertThat(feed).contains(TITLE, number);
        assertThat(new String(
                        reader.page
                                .request()
                                .get(reader.page.url().replaceFirst("/library.*", "/library/data.csv?house=8602"))
                                .body(),
                        StandardCharsets.UTF_8))
                .contains(number);

        // the board
        var office = clerk("tian.ye").isAtTheDesk().goes("/desk/channels/board/new?number=" + number);
        office.page.locator("main form.form [name=place]").fill("大厅西侧公告栏");
        office.presses();
        assertThat(office.download(
                        office.page.locator("a[href*='/board/'][href$='.pdf']").last()))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        office.sees(TITLE).looks("published-board");
        // the screen in the hall, and the terminal
        reader.window.go("/display/8602");
        assertThat(reader.page.content()).contains(TITLE);
        var toucher = visitor();
        toucher.window.go("/kiosk/8602/search?q=孔雀羽毛");
        assertThat(toucher.text()).contains(TITLE);
        toucher.looks("published-kiosk-search");
        Reader.follow(
                toucher.page,
                toucher.page
                        .locator("main a")
                        .filter(new Locator.FilterOptions().setHasText(TITLE))
                        .first());
        toucher.sees("货场西侧").looks("published-kiosk-read");
        assertThat(toucher.page
                        .locator("a[href^='http']:not([href*='localhost']), a[target]")
                        .count())
                .as("no way out")
                .isZero();

        // put right: both texts stay and are compared
        maker.goes(here).begins("更新、更正");
        maker.page.locator("textarea[name=words]").fill("地点写错");
        maker.presses();
        maker.page.locator("textarea[name=body]").fill("自三月起启用孔雀羽毛标本查验点。\n地点：货场东侧。");
        Reader.follow(
                maker.page, maker.page.locator("main form button[type=submit]").first());
        approvedAndPublished(maker, head, here);
        reader.window.go(there);
        reader.sees("货场东侧");
        Reader.follow(reader.page, reader.page.locator("a[href$='/changes']").first());
        assertThat(reader.page.locator("main del").first().textContent()).contains("西");
        reader.looks("published-changes");
        reader.window.go(there + "/v1");
        reader.sees("货场西侧").looks("published-earlier");

        // and taken away
        maker.goes(here).begins("撤下");
        maker.page.locator("textarea[name=words]").fill("查验点撤销");
        maker.page.locator("textarea[name=told]").fill("查验点已经停用。");
        danger(maker);
        reader.window.go(there);
        reader.sees("查验点已经停用。").seesNothingOf("货场东侧", "查验点撤销").looks("published-gone");
        for (String path : new String[] {"/library?q=孔雀羽毛标本", "/library?house=8602", "/kiosk/8602/search?q=孔雀羽毛"}) {
            reader.window.go(path);
            assertThat(reader.page.locator("main a").allInnerTexts()).as(path).noneMatch(one -> one.contains(TITLE));
        }
        reader.window.go("/display/8602");
        reader.seesNothingOf(TITLE);
    }
}
