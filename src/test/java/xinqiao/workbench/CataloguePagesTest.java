package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.Catalogues;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** The catalogue over HTTP: at the desk and for everybody. */
@XinqiaoTest
@Import(Staff.class)
class CataloguePagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Catalogues catalogues;

    @Autowired
    CatalogueBook book;

    @Autowired
    Staff staff;

    private void clear(Actor actor) {
        book.versions(actor, actor.houseCode()).stream()
                .filter(one -> one.state() == CatalogueState.DRAFT)
                .forEach(one ->
                        assertThat(catalogues.drop(actor, one.id()).isGranted()).isTrue());
    }

    @Test
    @Covers({Provision.GS_6, Provision.GS_6B})
    void aDirectCustomsWordsAnItemAddsOneAndPublishes() {
        clear(staff.actor("zhou.min"));
        var clerk = Clerk.signedIn(port, "zhou.min");
        String draft = Clerk.location(clerk.submit("/desk/catalogue", "/desk/catalogue"))
                .replaceFirst("\\?.*", "");
        assertThat(clerk.page("/desk/catalogue")).contains("编制中");
        String item = draft + "/items/GS-C22";
        var refused = clerk.submit(item, item, "second", "通知通告", "elements", "1.通知通告\n没有序号", "terms", "尽快");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("要素写法有误", "时限规则写法有误", "没有序号");
        String[] good = {
            "first", "综合管理",
            "second", "关区大事记",
            "elements", "关区年度大事记",
            "limit", "每年2月15日前",
            "terms", "每年02-15",
            "levels", "DIRECT",
            "channels", "SITE",
            "audience", "SOCIETY",
            "manner", "PROACTIVE"
        };
        var added = clerk.submit(draft + "/add", draft + "/add", good);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        String page = clerk.page(draft);
        assertThat(page).contains("关区大事记", "增加事项", "移除");
        String id = page.replaceAll("(?s).*<tr id=\"(8600-\\d+)\".*", "$1");
        assertThat(clerk.submit(draft, draft + "/items/GS-C01/remove").statusCode())
                .isEqualTo(422);
        assertThat(clerk.submit(draft, draft + "/items/" + id + "/remove").statusCode())
                .isEqualTo(303);
        var published = clerk.submit(draft, draft + "/publish", "summary", "核对<全部>事项");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);
        assertThat(clerk.page("/desk/catalogue")).contains("核对&lt;全部&gt;事项");
        assertThat(clerk.status(draft + "/items/GS-C22")).isEqualTo(404);
        assertThat(clerk.bytes(draft + ".xlsx").body()).startsWith('P', 'K');
        // everybody reads it; the item that was taken out again isn't there
        assertThat(clerk.page(
                        "/catalogue?house=8600&level=综合管理".replace("综合管理", "%E7%BB%BC%E5%90%88%E7%AE%A1%E7%90%86")))
                .contains("核对&lt;全部&gt;事项", "意见征集")
                .doesNotContain("关区大事记", "机构职能");
    }

    @Test
    @Covers(Provision.GS_6B)
    void aDraftOfAnotherHouseIsNotThere() {
        var house = staff.actor("yan.xiang");
        clear(house);
        var draft = catalogues.begin(house).orElseThrow();
        String path = "/desk/catalogue/" + draft.id();
        assertThat(Clerk.signedIn(port, "mo.han").status(path)).isEqualTo(200);
        for (String other : new String[] {"zhou.min", "ran.qi", "dao.yaping"}) {
            var clerk = Clerk.signedIn(port, other);
            for (String page : new String[] {"", ".xlsx", "/import", "/items/GS-C01", "/add"})
                assertThat(clerk.status(path + page)).as(other + page).isEqualTo(404);
            assertThat(clerk.submit("/desk/catalogue", path + "/publish", "summary", "公布")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(Clerk.signedIn(port, "yan.xiang").status("/catalogue?house=8604&version=" + draft.version()))
                .isEqualTo(404);
        assertThat(Clerk.signedIn(port, "yan.xiang").status(path + "/add")).isEqualTo(404);
    }

    @Test
    void theFormOfAnItemProposesTheHousesOwnRows() {
        var clerk = Clerk.signedIn(port, "dao.yaping");
        assertThat(clerk.page("/desk/catalogue/forms/GS-C01")).contains("机构或者部门名称", "瑞丽海关", "办公室");
        assertThat(clerk.status("/desk/catalogue/forms/GS-C22")).isEqualTo(404);
        assertThat(clerk.status("/catalogue?house=9999")).isEqualTo(404);
    }
}
