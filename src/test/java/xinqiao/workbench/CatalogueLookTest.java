package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueSheet;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.Catalogues;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The catalogue in a real browser: adopted by a house item by item and out of a table, published, read by everybody. */
@XinqiaoTest
@Import(Staff.class)
class CatalogueLookTest {
    private static final String DESK = "/desk/catalogue";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Staff staff;

    @Autowired
    Catalogues catalogues;

    @Autowired
    CatalogueBook book;

    @Autowired
    CatalogueSheet sheet;

    @BeforeEach
    void noDraft() {
        clock.set(LocalDate.of(2026, 11, 23));
        var house = staff.actor("cao.yang");
        book.versions(house, "8601").stream()
                .filter(one -> one.state() == CatalogueState.DRAFT)
                .forEach(one ->
                        assertThat(catalogues.drop(house, one.id()).isGranted()).isTrue());
    }

    @ParameterizedTest
    @CsvSource("zh-CN,1280")
    @Covers({Provision.GS_6, Provision.GS_6B})
    void aHouseAdoptsItsCatalogue(String language, int width) {
        try (var office = Look.as(port, "cao.yang", language, width)) {
            var page = office.page();
            office.go(DESK);
            press(page, DESK);
            String draft = page.url().replaceFirst("\\?.*", "").replaceFirst(".*(?=/desk/)", "");
            office.here("catalogue-draft");
            office.at(draft + "/items/GS-C07", "catalogue-item");
            page.locator("input[value=HANDBOOK]").check();
            press(page, draft + "/items/GS-C07");
            office.go(draft + "/import");
            var items = adopted();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "目录.xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            sheet.write("8601", items)));
            press(page, draft + "/import");
            office.here("catalogue-import");
            press(page, draft + "/import/load");
            page.locator("textarea[name=summary]").fill("确定公开渠道");
            press(page, draft + "/publish");
            office.at(DESK, "catalogues");
            office.at(DESK + "/forms/GS-C20", "catalogue-form");
        }
        try (var reader = Look.nobody(port, language, width)) {
            reader.at("/catalogue?house=8601&channel=HANDBOOK", "public-catalogue")
                    .mustBeLight();
            assertThat(reader.page().locator("a[href^='/desk']").count()).isZero();
            assertThat(reader.page().locator("#GS-C06").count()).isOne();
        }
    }

    /** The table that comes back: the draft's, with one item's note filled in. */
    private List<CatalogueItem> adopted() {
        var house = staff.actor("cao.yang");
        return book.versions(house, "8601").getFirst().items().stream()
                .map(item -> item.id().equals("GS-C02")
                        ? item.chosen(item.channels(), item.other(), house.departmentId(), "每季度核对一次")
                        : item)
                .toList();
    }

    private static void press(Page page, String action) {
        page.waitForNavigation(() -> page.locator("form[action='" + action + "'] button[type=submit]")
                .first()
                .click());
    }
}
