package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import xinqiao.publication.Outline.Kind;

/** What a text that came as one line looks like to a reader. */
class ReadingTest {
    private static final List<Path> REAL = List.of(
            Path.of("../shared/data/regulations.csv"),
            Path.of("../shared/data/policy-interpretations.csv"),
            Path.of("../shared/data/consultation-feedback.csv"));

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    @Test
    void chaptersArticlesAndPointsBeginParagraphs() {
        assertThat(Paragraphs.of("（公布）第一章 总\u00A0 则第一条 为了执行第三条（一）项，制定本办法。第二条 包括：（一）甲；（二）乙。特此公告。海关总署2024年11月1日"))
                .containsExactly(
                        "（公布）",
                        "第一章 总\u00A0 则",
                        "第一条 为了执行第三条（一）项，制定本办法。",
                        "第二条 包括：",
                        "（一）甲；",
                        "（二）乙。",
                        "特此公告。",
                        "海关总署",
                        "2024年11月1日");
        assertThat(Paragraphs.of("第八十四条 本办法自2024年12月1日起施行。本公告自发布之日起施行。"))
                .containsExactly("第八十四条 本办法自2024年12月1日起施行。", "本公告自发布之日起施行。");
        assertThat(Paragraphs.of("现公告如下：一、一次性办理。1.食品、饮料，税率0.5；2.酒。二、其他要求对一、二类货物适用第一、二款。"))
                .containsExactly("现公告如下：", "一、一次性办理。", "1.食品、饮料，税率0.5；", "2.酒。", "二、其他要求对一、二类货物适用第一、二款。");
    }

    @Test
    void notACharacterOfTheRealTextsIsLost() throws IOException {
        assumeTrue(REAL.stream().allMatch(Files::exists), "the real data isn't there");
        int rows = 0;
        int uncut = 0;
        for (Path file : REAL)
            for (CSVRecord row : rows(file)) {
                String text = row.get("content");
                var cut = Paragraphs.of(text);
                assertThat(bare(String.join("", cut))).isEqualTo(bare(text));
                var outline = Outline.of(String.join("\n\n", cut));
                String again = outline.blocks().stream()
                        .map(block -> (block.label() == null ? "" : block.label()) + block.text())
                        .reduce("", String::concat);
                assertThat(bare(again)).isEqualTo(bare(text));
                rows++;
                if (text.length() > 1_500 && outline.blocks().size() < 4) uncut++;
            }
        assertThat(rows).isEqualTo(433 + 220 + 12);
        assertThat(uncut).as("long texts that stayed one wall").isLessThan(10);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        }
    }

    @Test
    void aLongTextHasAContentsWhoseEntriesLeadToItsBlocks() {
        String article = "为了贯彻实施国家税收政策。".repeat(40);
        var outline = Outline.of("第一章 总则\n\n第一条 " + article + "\n\n第二章 申报\n\n第二条 " + article + "\n\n第一节 期限\n\n第三条 "
                + article + "\n\n第三章 附则\n\n第四条 " + article + "\n\n" + article);
        assertThat(outline.contents())
                .extracting(Outline.Entry::words)
                .containsExactly("第一章 总则", "第二章 申报", "第一节 期限", "第三章 附则");
        assertThat(outline.blocks()).extracting(Outline.Block::anchor).contains("c1", "a1", "c4", "a4");
        assertThat(outline.blocks())
                .filteredOn(block -> block.kind() == Kind.ARTICLE)
                .extracting(Outline.Block::label)
                .containsExactly("第一条", "第二条", "第三条", "第四条");
        assertThat(Outline.of("一、短文。\n\n二、也短。").contents()).isEmpty();
    }
}
