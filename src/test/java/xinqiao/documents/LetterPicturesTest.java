package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ProfilesTest;

/** Every letter of every procedure as pictures, to be looked at: target/screenshots/letters. */
class LetterPicturesTest {
    private static final Path FOLDER = Path.of("target", "screenshots", "letters");
    private static final int SHARPNESS = 60;

    @Test
    @EnabledIfSystemProperty(named = "xinqiao.pictures", matches = "true")
    void everyLetterHasPages() throws IOException {
        Files.createDirectories(FOLDER);
        Letters letters = new Letters();
        for (Procedure profile : procedures())
            for (LetterKind kind : LetterKind.values())
                if (kind.work() == profile.kind())
                    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                        Letter letter = SampleLetters.letter(profile, kind, locale);
                        int pages = letters.pages(letter);
                        for (int page = 1; page <= pages; page++)
                            Files.write(
                                    FOLDER.resolve("%s-%s-%s-%d.png"
                                            .formatted(profile.id(), kind.key(), locale.getLanguage(), page)),
                                    letters.picture(letter, page, SHARPNESS));
                        assertThat(pages).isPositive();
                    }
    }

    private static List<Procedure> procedures() {
        var all = ProfilesTest.builtIn();
        return List.of(
                all.get("national-petition-2022"),
                all.get("kunming-petition-2023"),
                all.disclosure("national-disclosure-2019"),
                all.disclosure("shenzhen-disclosure-2008"),
                all.disclosure("hangzhou-disclosure-2008"));
    }
}
