package xinqiao.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first documents tell a newcomer to type, open or sign in with is there. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("\\./xinqiao ([a-z]+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CASE = Pattern.compile("(?m)^ {4}([a-z |-]+)\\) ");
    private static final Pattern LOGIN = Pattern.compile("`([a-z]+\\.[a-z]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "AGENTS.md", "docs/operation.md", "docs/law.md"})
    void everyCommandExists(String document) throws IOException {
        assertThat(unknownCommands(Tables.document(document), Tables.document("xinqiao")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.zh-CN.md",
                "AGENTS.md",
                "docs/architecture.md",
                "docs/glossary.md",
                "docs/law.md",
                "docs/decisions/README.md"
            })
    void everyLinkLeadsToAFile(String document) throws IOException {
        assertThat(deadLinks(Path.of(document), Tables.document(document))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyLoginBelongsToTheSampleStaff(String document) throws IOException {
        assertThat(matches(LOGIN, Tables.document(document)))
                .hasSizeGreaterThan(5)
                .isSubsetOf(matches(
                        Pattern.compile("(?m)^([a-z]+\\.[a-z]+),"),
                        Tables.document("src/main/resources/demo/posts.csv")));
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        var index = Tables.document("docs/decisions/README.md");
        try (var records = Files.list(Path.of("docs/decisions"))) {
            assertThat(records.map(record -> String.valueOf(record.getFileName()))
                            .filter(name -> !name.equals("README.md"))
                            .filter(name -> !index.contains("(" + name + ")")))
                    .isEmpty();
        }
    }

    @Test
    void aCommandOrFileThatIsNotThereIsFound() throws IOException {
        String script = Tables.document("xinqiao");
        assertThat(unknownCommands("./xinqiao run, ./xinqiao fly", script)).containsExactly("fly");
        assertThat(deadLinks(Path.of("README.md"), "[a](pom.xml) [b](docs/none.md) [c](https://example.org/x)"))
                .containsExactly("docs/none.md");
    }

    private static Set<String> unknownCommands(String document, String script) {
        var known = matches(CASE, script).stream()
                .flatMap(words -> Pattern.compile("[ |]+").splitAsStream(words))
                .collect(Collectors.toSet());
        var unknown = matches(COMMAND, document);
        unknown.removeAll(known);
        return unknown;
    }

    private static Set<String> deadLinks(Path document, String text) {
        Path folder = document.toAbsolutePath().getParent();
        var dead = matches(LINK, text);
        dead.removeIf(link -> folder != null && Files.exists(folder.resolve(link)));
        return dead;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
