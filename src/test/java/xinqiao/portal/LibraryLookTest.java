package xinqiao.portal;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.PublicDocuments;
import xinqiao.publication.Validity;
import xinqiao.testing.Look;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The public library in a real browser: accessible, light, nothing to scroll sideways; the pictures are to be looked at. */
@XinqiaoTest
@Import(Staff.class)
class LibraryLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    PublicDocuments documents;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void theLibraryLooksRight(String language, int width) {
        clock.set(DAY);
        var samples = new SampleDocuments(documents);
        String mark = "look" + language;
        String number = samples.bring(
                mark,
                "8602",
                DocumentKind.DOCUMENT,
                "GS-C03",
                DAY,
                SampleDocuments.rules(
                        "演示海关关于发布《渡船乘客风筝样品过境便利措施（试行）》的公告" + width,
                        "演示公告〔2026〕88" + width + "号",
                        DAY,
                        DAY,
                        Validity.IN_FORCE));
        samples.bring(
                mark + "told",
                "8602",
                DocumentKind.INTERPRETATION,
                "GS-C23",
                DAY,
                SampleDocuments.words("《渡船乘客风筝样品过境便利措施（试行）》政策解读" + width, "为了方便乘客。"));
        samples.relate();
        try (var everybody = Look.nobody(port, language, width)) {
            everybody
                    .at("/houses", "houses")
                    .at("/library", "library")
                    .at(
                            "/library?q=" + java.net.URLEncoder.encode("风筝样品", java.nio.charset.StandardCharsets.UTF_8)
                                    + "&house=8602",
                            "library-found")
                    .at(
                            "/library?q=" + java.net.URLEncoder.encode("风争样品", java.nio.charset.StandardCharsets.UTF_8),
                            "library-meant")
                    .at("/library/" + number, "library-document")
                    .at("/houses/8602", "library-house")
                    .mustBeLight();
        }
    }
}
