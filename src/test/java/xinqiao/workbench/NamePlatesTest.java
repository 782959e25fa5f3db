package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocuments;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Name plates: of those whom the house has published, and of nobody else. */
@XinqiaoTest
class NamePlatesTest {
    private static final String PATH = "/desk/channels/plates";

    @LocalServerPort
    int port;

    @Autowired
    PublicDocuments documents;

    @Autowired
    TestClock clock;

    @Test
    @Covers({Provision.SZ_13, Provision.SYS_4})
    void platesArePrintedOfWhoeverIsPublished() throws IOException {
        clock.set(LocalDate.of(2026, 3, 2));
        var rows = List.of(
                Map.of("name", "司徒验", "department", "查验科", "number", "8604017"),
                Map.of("name", "欧阳放", "department", "查验科", "number", "8604018"),
                Map.of("name", "上官检", "department", "检疫科", "number", "8604019"));
        var _ = documents.bring(
                new Machine("test"),
                new Brought(
                        "plates:on-site",
                        "8604",
                        "GS-C13",
                        null,
                        DocumentKind.DATA,
                        LocalDate.of(2026, 2, 27),
                        new Content("现场执法人员信息", "", "", "", Paper.NONE, "", rows)));
        var office = Clerk.signedIn(port, "mo.han");
        assertThat(office.page(PATH)).contains("司徒验", "8604018", "打印A6公示牌");
        assertThat(text(office.bytes(PATH + ".pdf?size=A6").body(), 1)).contains("司徒验", "查验科", "8604019");
        assertThat(text(office.bytes(PATH + ".pdf?size=A5").body(), 2)).contains("上官检");
        assertThat(Clerk.signedIn(port, "yu.bo").page(PATH)).doesNotContain("司徒验");
        assertThat(Clerk.signedIn(port, "fu.rong").status(PATH)).isEqualTo(404);
    }

    private static String text(byte[] pdf, int pages) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            return new PDFTextStripper().getText(document);
        }
    }
}
