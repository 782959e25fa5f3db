package xinqiao.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The map of the modules in docs/architecture.md is the one that the code declares. */
class ArchitectureTest {
    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- modules: generated -->\n";
    private static final String END = "<!-- end of modules -->";

    @Test
    void theMapOfModulesIsTheDeclaredOne() throws IOException {
        String document = Files.readString(DOCUMENT);
        String table = ModuleTable.markdown();
        if (Boolean.getBoolean("xinqiao.write")) Files.writeString(DOCUMENT, replaced(document, table));
        assertThat(between(Files.readString(DOCUMENT)))
                .as("run mvn test -Dtest=ArchitectureTest -Dxinqiao.write=true and commit the map")
                .isEqualTo(table);
        assertThat(ModuleTable.modules()).hasSizeGreaterThan(10);
    }

    @Test
    void everyModuleSaysWhatItIs() {
        assertThat(ModuleTable.modules())
                .allSatisfy(module -> assertThat(module.what()).isNotBlank());
    }

    @Test
    void theFirstSentenceSpeaksForTheModule() {
        assertThat(ModuleTable.firstSentence("/** Mills {@link planted.Grain}\n * to flour. More. */ package x;"))
                .isEqualTo("Mills `Grain` to flour");
        assertThat(ModuleTable.firstSentence("package x;")).isEmpty();
    }

    @Test
    void onlyTheMapIsReplaced() {
        assertThat(replaced("a\n" + BEGIN + "old\n" + END + "\nb", "new\n"))
                .isEqualTo("a\n" + BEGIN + "new\n" + END + "\nb");
    }

    private static String between(String document) {
        return document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END));
    }

    private static String replaced(String document, String table) {
        return document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
                + table
                + document.substring(document.indexOf(END));
    }
}
