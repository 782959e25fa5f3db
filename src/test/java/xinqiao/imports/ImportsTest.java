package xinqiao.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.petition.Desks;
import xinqiao.petition.Filter;
import xinqiao.petition.Outcome;
import xinqiao.petition.PetitionDesk;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import({Staff.class, Desks.class})
class ImportsTest {
    private static final Path REAL = Path.of("../shared/data/messages.csv");
    private static final Set<String> SHIPPED = Set.of("kunming-petition-2023", "national-petition-2022");

    private static final String BAD = """
            msg_id,user,title,created_at,body,reply,replied_at
            bad-1,甲,好的一行,2025-03-03 09:00:00,"第一行
            第二行",已答复,2025-03-10 10:00:00
            bad-2,,没有姓名,2025-03-03 09:00:00,正文,,
            bad-3,丙,日期不对,三月三日,正文,,
            bad-4,丁,答复太早,2025-03-03 09:00:00,正文,答,2025-03-01 09:00:00
            bad-5,戊,未答复,2025/3/3,正文😀,,
            """;

    @Autowired
    ImportCommand command;

    @Autowired
    Imports imports;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Desks desks;

    @TempDir
    Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("cases.csv"), text, charset);
    }

    private String run(int expected, String... words) {
        var out = new StringWriter();
        assertThat(command.run(List.of(words), new PrintWriter(out, true))).isEqualTo(expected);
        return out.toString();
    }

    @Test
    void badRowsAreToldByLineAndColumnAndTheRestIsLoaded() throws IOException {
        ImportReport report = imports.tryOut("8604", file(BAD, StandardCharsets.UTF_8), Map.of());
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.problems())
                .extracting(problem -> problem.line() + " " + problem.column())
                .containsExactly("4 user", "5 created_at", "6 replied_at");
        String first = run(0, "petitions", folder.resolve("cases.csv").toString(), "--house", "8604");
        assertThat(first).contains("新增 2 件").contains("未能导入 3 行");
        assertThat(run(0, "petitions", folder.resolve("cases.csv").toString(), "--house", "8604"))
                .contains("新增 0 件");
        var lines = desk.list(desks.who("mo.han"), Filter.of(Filter.View.ALL).with("未答复"), null, 10)
                .lines();
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.state().open()).isTrue());
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        String text = BAD.replace("bad-", "dry-");
        assertThat(run(0, "petitions", file(text, StandardCharsets.UTF_8).toString(), "--house", "8604", "--dry-run"))
                .contains("没有写入");
        assertThat(imports.tryOut("8604", folder.resolve("cases.csv"), Map.of()).known())
                .isZero();
    }

    @Test
    void aFileOfAnotherEncodingWithOtherHeadingsIsMapped() throws IOException {
        String text = BAD.replace("bad-", "gb-").replace("title", "事由").replace("😀", "");
        Path file = file(text, Charset.forName("GB18030"));
        assertThat(imports.tryOut("8604", file, Map.of()).missing()).containsExactly(CaseColumn.TITLE);
        assertThat(imports.tryOut("8604", file, Map.of(CaseColumn.TITLE, "事由")).good())
                .isEqualTo(2);
    }

    @Test
    void whoMayNotImportIsRefused() throws IOException {
        Path file = file(BAD, StandardCharsets.UTF_8);
        assertThat(imports.tryOut(desks.who("yang.fan"), file, Map.of()).isGranted())
                .isFalse();
        assertThat(imports.latest(desks.who("yang.fan"))).isEmpty();
    }

    @Test
    void theRealFileLoadsWholeAndTellsHowManyAnswersWereLate() throws IOException {
        assumeTrue(Files.exists(REAL), "the file of real messages isn't part of the product");
        ImportReport report = imports.tryOut("8604", REAL, Map.of());
        assertThat(report.rows()).isEqualTo(1408);
        assertThat(report.good()).isEqualTo(1408);
        assertThat(report.lateness())
                .filteredOn(late -> SHIPPED.contains(late.profile()))
                .hasSameSizeAs(SHIPPED)
                .allSatisfy(late -> {
                    assertThat(late.late()).isBetween(1, 200);
                    assertThat(late.provisional()).isZero();
                });
        String printed = run(0, "petitions", REAL.toAbsolutePath().toString(), "--house", "8604");
        assertThat(printed).contains("新增 1408 件");
        var found = desk.list(desks.who("mo.han"), Filter.of(Filter.View.ALL).with("景蓉华苑"), null, 10)
                .lines();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.outcome()).isEqualTo(Outcome.ANSWERED_BEFORE));
    }

    @Test
    void theLatestRunsAreShownToWhoMayImport() throws IOException {
        String one = "msg_id,user,title,created_at,body,reply,replied_at\n"
                + "latest-1,甲,一行,2025-03-03 09:00:00,正文,答,2025-03-10 10:00:00\n";
        String path = file(one, StandardCharsets.UTF_8).toString();
        assertThat(run(0, "petitions", path, "--house", "8604")).contains("新增 1 件");
        assertThat(imports.latest(desks.who("mo.han"))).isNotEmpty();
        assertThat(imports.latest(desks.who("tu.ya"))).isEmpty();
    }
}
