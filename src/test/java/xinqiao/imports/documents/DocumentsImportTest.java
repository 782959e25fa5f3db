package xinqiao.imports.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.operation.OperatorCommand;
import xinqiao.publication.LibraryQuery;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.LinkKind;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;
import xinqiao.publication.Validity;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Tables of public documents come in whole, once each, and know each other. */
@XinqiaoTest
@Import(Staff.class)
class DocumentsImportTest {
    private static final List<Path> REAL = Stream.of("regulations", "policy-interpretations", "consultation-feedback")
            .map(name -> Path.of("../shared/data/" + name + ".csv"))
            .toList();

    @Autowired
    List<OperatorCommand> commands;

    @Autowired
    PublicLibrary library;

    @Autowired
    LibrarySearch search;

    @Autowired
    Gate gate;

    @TempDir
    Path folder;

    private String run(int expected, String... words) {
        var out = new StringWriter();
        var command = commands.stream()
                .filter(one -> one.name().equals("import"))
                .findFirst()
                .orElseThrow();
        var all = Stream.concat(Stream.of("documents"), Stream.of(words)).toList();
        assertThat(command.run(all, new PrintWriter(out, true)))
                .as(out.toString())
                .isEqualTo(expected);
        return out.toString();
    }

    private PublicDocument found(String words) {
        return search.find(LibraryQuery.of(words), 0, 5).hits().getFirst().document();
    }

    private int rows() {
        return gate.as(new Machine("test"), tx -> tx.fetchCount(DSL.table("public_origin")));
    }

    @Test
    void theRealTablesComeInWholeOnceAndLinked() {
        assumeTrue(REAL.stream().allMatch(Files::exists), "the real data isn't there");
        String[] files = REAL.stream().map(Path::toString).toArray(String[]::new);
        int before = rows();
        String tried =
                run(0, Stream.concat(Stream.of(files), Stream.of("--dry-run")).toArray(String[]::new));
        assertThat(tried)
                .contains("regulations.csv：433 行，可导入 433 行，未能导入 0 行", "220 行，可导入 220 行", "12 行，可导入 12 行")
                .contains("施行日期早于发文日期", "没有写明效力", "没有正文", "178 行与其他行是同一件", "可导入 487 件", "没有写入");
        assertThat(rows()).isEqualTo(before);
        assertThat(run(0, files)).contains("新增 487 件，此前已有 0 件");
        assertThat(rows() - before).as("each row as it stood").isEqualTo(433 + 220 + 12);
        assertThat(run(0, files)).contains("新增 0 件，此前已有 487 件", "新建关联 0 处");
        assertThat(rows() - before).isEqualTo(433 + 220 + 12);

        PublicDocument order = found("署令[2024]272号");
        assertThat(order.title()).isEqualTo("中华人民共和国海关进出口货物征税管理办法");
        assertThat(order.paper().validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(library.read(order).content().body())
                .contains("\n第八十四条 本办法自2024年12月1日起施行。")
                .doesNotContain("打印本页");
        PublicDocument rules = found("署令〔2024〕271号");
        assertThat(library.links(rules))
                .filteredOn(each -> each.back() && each.kind() == LinkKind.INTERPRETS)
                .extracting(each -> each.document().title())
                .containsExactly("海关总署关于《中华人民共和国海关风险管理办法》的解读");
        assertThat(library.links(found("公告〔2023〕198号")))
                .extracting(one -> one.kind())
                .contains(LinkKind.INTERPRETS, LinkKind.FEEDBACK_ON);
        PublicDocument backwards = found("公告〔2023〕169号");
        assertThat(backwards.paper().effectiveOn()).isBefore(backwards.paper().issuedOn());
        assertThat(backwards.paper().validity()).isEqualTo(Validity.NONE);
    }

    private static final String ODD = """
            title,number,issuer,issue_date,effective_date,status,content
            ,演示〔2026〕9001号,演示海关,2026-02-30,2026-03-01,有效,"正文甲。
            第二行😀。"
            ,,,,,,
            演示标题乙,演示〔2026〕9002号,演示海关,2026/3/2,2026-03-01,暂行,
            ,演示〔2026〕9001号,演示海关,2026-02-30,2026-03-01,有效,"正文甲。
            第二行😀。公告下载链接：演示海关关于演示甲的公告.doc演示海关关于演示甲的公告.pdf浏览次数：打印本页关闭"
            """;

    @Test
    void oddRowsAreToldByLineAndColumnAndBroughtInAllTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("odd.csv"), ODD);
        assertThat(run(0, file.toString(), "--house", "8602"))
                .contains("4 行，可导入 3 行，未能导入 1 行")
                .contains("第 2 行“issue_date”栏：不是日期，导入时留空 2026-02-30")
                .contains("第 4 行“content”栏：没有标题、文号和正文")
                .contains(
                        "第 5 行“content”栏：没有正文", "第 5 行“status”栏：效力的写法不认识，照样导入 暂行", "第 5 行“effective_date”栏：施行日期早于发文日期")
                .contains("1 行与其他行是同一件", "新增 2 件");
        PublicDocument first = found("演示〔2026〕9001号");
        assertThat(first.title()).isEqualTo("演示海关关于演示甲的公告");
        assertThat(first.paper().issuedOn()).isNull();
        assertThat(library.read(first).content().body()).isEqualTo("正文甲。\n第二行😀。");
        assertThat(found("演示〔2026〕9002号").title()).isEqualTo("演示标题乙");
        assertThat(run(0, file.toString(), "--house", "8602")).contains("新增 0 件，此前已有 2 件");
        // where something was brought in from is the house's business
        assertThat(gate.<Integer>as(new Visitor(), tx -> tx.fetchCount(DSL.table("public_origin"))))
                .isZero();
    }

    @Test
    void aTableWithoutKnownHeadingsIsToldSo() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(run(1, file.toString())).contains("缺少栏目");
        assertThat(run(1, folder.resolve("none.csv").toString())).contains("无法读取文件");
        assertThat(run(2, file.toString(), "--house", "0001")).contains("没有这个海关");
    }
}
