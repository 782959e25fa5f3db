package xinqiao.files.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "信访材料.pdf           | 信访材料.pdf",
                "../../etc/passwd       | passwd",
                "C:\\temp\\a.pdf        | a.pdf",
                "a/b\\c.pdf             | c.pdf",
                "letter\u202Efdp.exe    | letterfdp.exe",
                "zero\u200Bwidth.pdf    | zerowidth.pdf",
                "  spaces   inside .pdf | spaces inside.pdf",
                "...hidden.txt          | hidden.txt",
                "trailing.txt...        | trailing.txt",
                "con.txt                | _con.txt",
                ".pdf                   | 附件.pdf",
                "``                     | 附件",
                "...                    | 附件",
                "no extension           | no extension",
                "说明.2026年11月22日修改稿全文 | 说明.2026年11月22日修改稿全文",
                "e\u0301te\u0301.txt    | été.txt",
            })
    void isCleaned(String sent, String clean) {
        assertThat(FileName.of(sent)).hasToString(clean);
    }

    @Test
    void controlCharactersVanish() {
        assertThat(FileName.of("a\u0000b\r\nc.pdf")).hasToString("abc.pdf");
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsExtensionAndWholeCharacters() {
        String name = FileName.of("𠮷".repeat(300) + ".docx").toString();
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(FileName.LONGEST);
        assertThat(name).endsWith("𠮷….docx");
    }
}
