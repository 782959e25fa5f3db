package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.Catalogues;
import xinqiao.catalogue.Words;
import xinqiao.identity.Actor;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.PublicDocuments;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What a customs adds to the catalogue narrows the library, the section of the house and the terminal like any item. */
@XinqiaoTest
@Import(Staff.class)
class OwnItemsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String ID = "8600-77";

    @LocalServerPort
    int port;

    @Autowired
    Catalogues catalogues;

    @Autowired
    CatalogueBook book;

    @Autowired
    PublicDocuments documents;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private CatalogueVersion begun(Actor actor) {
        book.versions(actor, actor.houseCode()).stream()
                .filter(one -> one.state() == CatalogueState.DRAFT)
                .forEach(one ->
                        assertThat(catalogues.drop(actor, one.id()).isGranted()).isTrue());
        return catalogues.begin(actor).orElseThrow();
    }

    private String page(String path) {
        return new Visit(port, "zh-CN").get(path).page();
    }

    @Test
    @Covers(Provision.GS_6)
    void itIsAFilterAShelfAndAKeyOfTheTerminal() {
        clock.set(MONDAY);
        var actor = staff.actor("zhou.min");
        var draft = begun(actor);
        var like = draft.items().getFirst();
        var item = new CatalogueItem(
                ID,
                like.first(),
                new Words("口岸灯会安排", "Lantern fair at the port"),
                like.elements(),
                false,
                "",
                "",
                like.limit(),
                like.terms(),
                like.publisher(),
                like.channels(),
                like.other(),
                like.otherHint(),
                like.audience(),
                like.manner(),
                new Words("", ""),
                null,
                "");
        assertThat(catalogues.write(actor, draft.id(), item).isGranted()).isTrue();
        assertThat(catalogues.publish(actor, draft.id(), "增加一项").isGranted()).isTrue();
        try {
            var unused = documents.bring(
                    new Machine("import of documents"),
                    new Brought(
                            "own-items:1",
                            "8600",
                            ID,
                            null,
                            DocumentKind.NOTICE,
                            MONDAY,
                            Content.of("关于元宵灯会的通告", "正文。")));
            for (String words : List.of("", "&q=%E7%81%AF%E4%BC%9A"))
                assertThat(page("/library?item=" + ID + words))
                        .contains("关于元宵", "口岸灯会安排", "value=\"" + ID + "\" selected");
            assertThat(page("/library?item=8600-78")).doesNotContain("关于元宵灯会的通告");
            assertThat(page("/library/feed.atom?item=" + ID)).contains("关于元宵灯会的通告", "口岸灯会安排");
            assertThat(page("/houses/8600")).contains("口岸灯会安排");
            assertThat(page("/kiosk/8600")).contains("口岸灯会安排", "/kiosk/8600/items/" + ID);
            assertThat(page("/kiosk/8600/items/" + ID)).contains("关于元宵灯会的通告");
            assertThat(new Visit(port, "zh-CN").get("/kiosk/8600/items/8600-78").status())
                    .isEqualTo(404);
        } finally {
            var without = begun(actor);
            assertThat(catalogues.remove(actor, without.id(), ID).isGranted()).isTrue();
            assertThat(catalogues.publish(actor, without.id(), "取消一项").isGranted())
                    .isTrue();
        }
    }
}
