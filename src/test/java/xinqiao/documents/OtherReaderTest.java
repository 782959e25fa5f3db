package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ProfilesTest;

/** An OFD of ours is opened by a reader that isn't ours. */
@Covers(Provision.LAW_S2)
class OtherReaderTest {
    @Test
    void ofdrwReadsTheWholeLetter(@TempDir Path folder) throws IOException {
        Letters letters = new Letters();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Letter letter = SampleLetters.letter(
                    ProfilesTest.builtIn().get("kunming-petition-2023"), LetterKind.OPINION, locale);
            byte[] ofd = letters.ofd(letter);
            Path file = Files.write(folder.resolve(locale + ".ofd"), ofd);
            try (OFDReader reader = new OFDReader(file)) {
                String text = String.join("", new ContentExtractor(reader).extractAll());
                assertThat(text.replaceAll("\\s+", "")).isEqualTo(OfdText.of(ofd));
                assertThat(reader.getNumberOfPages()).isGreaterThan(1);
            }
        }
    }
}
