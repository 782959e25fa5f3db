package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.PublicCounts.Number;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The annual report's table of proactive publication is counted from what is public. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class PublicCountsTest {
    private static final LocalDate DAY = LocalDate.of(2046, 5, 7);

    @Autowired
    TestClock clock;

    @Autowired
    PublicDocuments documents;

    @Autowired
    PublicCounts counts;

    @Autowired
    Clerks clerks;

    @BeforeEach
    void inMay() {
        clock.set(DAY);
    }

    private void bring(String source, String item, DocumentKind kind, Content content) {
        assertThat(documents.bring(
                        new Machine("import of documents"),
                        new Brought("counts:" + source, "8603", item, null, kind, DAY, content)))
                .isPresent();
    }

    private static Content paper(String number, String issuer, Validity validity) {
        var paper = new Paper(number, issuer, DAY, DAY, validity);
        return new Content("关于计数的文件", "", "文", "", paper, "", List.of());
    }

    @Test
    @Covers(Provision.LAW_D6)
    void rulesNormativeDocumentsAndDecisionsAreCountedEachOnItsLine() {
        var before = counts.ofYear(clerks.who("tang.yan"), DAY.getYear());
        bring("rule", "GS-C03", DocumentKind.DOCUMENT, paper("示例令第1号", "", Validity.IN_FORCE));
        bring("repealed", "GS-C03", DocumentKind.DOCUMENT, paper("示例关〔2046〕2号", "", Validity.REPEALED));
        bring("others", "GS-C03", DocumentKind.DOCUMENT, paper("示例关〔2046〕3号", "海关总署", Validity.IN_FORCE));
        var rows = List.of(Map.of("decision", "一"), Map.of("decision", "二"));
        bring("penalties", "GS-C09", DocumentKind.RESULT, new Content("行政处罚", "", "", "", Paper.NONE, "", rows));
        bring("licence", "GS-C08", DocumentKind.RESULT, Content.of("行政许可", "准予。"));
        var now = counts.ofYear(clerks.who("tang.yan"), DAY.getYear());
        for (var expected : Map.of(
                        Number.RULES_MADE, 1L,
                        Number.RULES_IN_FORCE, 1L,
                        Number.NORMATIVE_MADE, 1L,
                        Number.NORMATIVE_REPEALED, 1L,
                        Number.NORMATIVE_IN_FORCE, 0L,
                        Number.PENALTIES, 2L,
                        Number.LICENCES, 1L)
                .entrySet())
            assertThat(now.getOrDefault(expected.getKey(), 0L) - before.getOrDefault(expected.getKey(), 0L))
                    .as(expected.getKey().name())
                    .isEqualTo(expected.getValue());
        assertThat(counts.ofYear(clerks.who("dao.yaping"), DAY.getYear()).getOrDefault(Number.PENALTIES, 0L))
                .isZero();
    }
}
