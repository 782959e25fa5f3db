package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import xinqiao.documents.rules.Levels;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ProfilesTest;

/** A draft for a word processor. */
class DraftTest {
    private final Letter letter = SampleLetters.letter(
            ProfilesTest.builtIn().get("kunming-petition-2023"),
            LetterKind.INSTRUCTION_REPORT,
            Locale.SIMPLIFIED_CHINESE);

    @Test
    void theWholeLetterIsInItWithTheFacesAndTheGridOfTheStandard() throws IOException {
        Map<String, byte[]> files = OfdText.files(new Letters().draft(letter));
        assertThat(files.keySet()).first().isEqualTo("[Content_Types].xml");
        for (String file : files.keySet())
            assertThat(OfdText.xml(content(files, file)).getDocumentElement()).isNotNull();
        String document = new String(content(files, "word/document.xml"), StandardCharsets.UTF_8);
        assertThat(document).contains("方正小标宋简体", "仿宋_GB2312", "黑体", "w:line=\"580\"", "w:linePitch=\"580\"");
        String text = OfdText.xml(content(files, "word/document.xml"))
                .getDocumentElement()
                .getTextContent();
        assertThat(text).contains("瑞丽海关文件", letter.title(), letter.number(), "签发人：魏红", "2026年11月20日");
        for (Paragraph paragraph : letter.paragraphs())
            for (String words : paragraph.text().split("\\R")) assertThat(text).contains(words);
    }

    @Test
    void aHeadingOfTheSecondLevelIsShortAndHasNoStopOrLeadsAParagraph() {
        assertThat(List.of("（一）统计数据", "（一）执法依据。你申请公开的内容如下。", "（一）不属于海关职权范围的；", "经查，情况属实。"))
                .extracting(Levels::lead)
                .containsExactly(7, 8, 0, 0);
    }

    private static byte[] content(Map<String, byte[]> files, String file) {
        return Objects.requireNonNull(files.get(file));
    }
}
