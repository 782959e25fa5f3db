package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import xinqiao.documents.Booklet.Chapter;
import xinqiao.documents.Booklet.Part;
import xinqiao.documents.Poster.Paper;

/** Posters and booklets, read back as their printer or reader would get them. */
class PosterTest {
    private static final String LONG = "进口货物的收货人应当自运输工具申报进境之日起向海关申报，并如实提交有关单证。";

    private static Poster poster(Paper paper, int paragraphs) {
        return new Poster(
                paper,
                "zh",
                "瑞丽海关",
                "关于调整业务现场办公时间的公告",
                List.of("索引号：8602-2026-00001"),
                Collections.nCopies(paragraphs, LONG),
                List.of("张贴至2026年12月31日"),
                List.of(List.of(true, false), List.of(false, true)));
    }

    @Test
    void aPosterHasTheSizeThatWasChosenAndTheSamePagesInBoth() throws IOException {
        try (var small = Loader.loadPDF(Poster.print(List.of(poster(Paper.A4, 30))));
                var large = Loader.loadPDF(Poster.print(List.of(poster(Paper.A3, 30))))) {
            assertThat(small.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(large.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(large.getPage(0).getMediaBox().getHeight()).isBetween(1190f, 1192f);
            assertThat(small.getNumberOfPages()).isGreaterThan(1).isEqualTo(large.getNumberOfPages());
            String text = new PDFTextStripper().getText(large).replaceAll("\\s", "");
            assertThat(text).contains("瑞丽海关", "索引号：8602-2026-00001", "张贴至2026年12月31日", "1/" + large.getNumberOfPages());
            assertThat(text.split("如实提交有关单证", -1)).hasSize(31);
        }
    }

    @Test
    void theCodeDoesntStandOnAPageOfItsOwnWhereSmallerWritingSparesIt() throws IOException {
        for (int paragraphs = 1; paragraphs < 12; paragraphs++)
            try (var read = Loader.loadPDF(Poster.print(List.of(poster(Paper.A4, paragraphs))))) {
                var last = new PDFTextStripper();
                last.setStartPage(read.getNumberOfPages());
                assertThat(last.getText(read).replaceAll("\\s+", ""))
                        .as(paragraphs + " paragraphs")
                        .contains("如实提交");
            }
    }

    @Test
    void allPostersOfAHouseArePrintedInOneFileEachOnItsOwnPage() throws IOException {
        try (var all = Loader.loadPDF(Poster.print(List.of(poster(Paper.A4, 1), poster(Paper.A3, 1))))) {
            assertThat(all.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void theContentsOfABookletNameThePagesItsChaptersBeginOnAndBookmarksLeadThere() throws IOException {
        var rows = new Part.Rows(List.of(1, 3), List.of("业务", "电话"), Collections.nCopies(80, List.of("查验", "0692-1")));
        var booklet = new Booklet(
                "zh",
                "服务手册",
                "瑞丽海关",
                List.of("2026年11月23日版"),
                "目录",
                List.of(
                        new Chapter("业务咨询电话", List.of(rows)),
                        new Chapter("怎样申请政府信息公开", List.of(new Part.Heading("提出申请"), new Part.Text(LONG)))));
        try (var read = Loader.loadPDF(booklet.print())) {
            var outline = read.getDocumentCatalog().getDocumentOutline();
            var second = outline.getFirstChild().getNextSibling();
            int page = read.getPages().indexOf(second.findDestinationPage(read));
            assertThat(page).isGreaterThan(3);
            var words = new PDFTextStripper();
            words.setStartPage(page + 1);
            words.setEndPage(page + 1);
            assertThat(words.getText(read)).contains("怎样申请政府信息公开", LONG.substring(0, 8));
            assertThat(second.getFirstChild().getTitle()).isEqualTo("提出申请");
            words.setStartPage(2);
            words.setEndPage(2);
            // cover and contents aren't counted
            assertThat(words.getText(read).replaceAll("[.\\s]", "")).contains("怎样申请政府信息公开" + (page - 1));
            assertThat(read.getPage(1).getAnnotations()).hasSize(2);
        }
    }
}
