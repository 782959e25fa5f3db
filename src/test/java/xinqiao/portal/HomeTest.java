package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.identity.Machine;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocuments;
import xinqiao.publication.PublicLibrary;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The first page: what is new stands there and leads to where it can be read. */
@XinqiaoTest
class HomeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int FEW = 6;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    PublicDocuments documents;

    @Autowired
    PublicLibrary library;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    @Test
    void whatBecamePublicLastStandsThereAndNoMore() {
        for (int no = 1; no <= FEW + 1; no++) {
            var notice = Content.of("首页测试通告之" + no, "内容。");
            assertThat(documents.bring(
                            new Machine("test of the first page"),
                            new Brought("home:" + no, "8602", "GS-C22", null, DocumentKind.NOTICE, MONDAY, notice)))
                    .isPresent();
        }
        var newest = library.page(LibraryFilter.ALL, null, FEW + 1);
        String page = new Visit(port, "zh-CN").get("/").page();
        assertThat(newest).hasSize(FEW + 1);
        assertThat(newest.subList(0, FEW))
                .allSatisfy(one -> assertThat(page)
                        .contains(">" + one.title() + "</a>", "href=\"/library/" + one.number() + "\""));
        assertThat(page).doesNotContain("/library/" + newest.getLast().number());
    }
}
