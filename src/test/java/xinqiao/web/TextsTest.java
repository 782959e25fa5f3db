package xinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xinqiao.petition.Filter;
import xinqiao.procedure.StartEvent;

/**
 * Every text exists in both languages, is used, and is there when it is used. A key that is put together must start
 * with a literal that ends in a dot: {@code ui.t("petition.state." + state)} uses all keys below that prefix.
 */
class TextsTest {
    private static final Pattern USED = Pattern.compile("\\bt\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");
    private static final Pattern REASON =
            Pattern.compile("\"([a-z]+\\.(?:refusal|objection|done|note|warn)\\.[\\w.-]*\\w)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*\\.[\\w.-]*)\"");
    /** A form, whose fields have their labels below that. */
    private static final Pattern FORM =
            Pattern.compile("(?:new Fields\\(\\s*ui,\\s*|String \\w*NAMES = )\"([\\w.-]+)\"");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/|<%--.*?--%>");
    private static final Pattern PLACES = Pattern.compile("\\{\\d}");

    /** Names that look like keys but are none: jobs, locks, a file. */
    private static final Set<String> NAMES = Set.of(
            "identity.sessions",
            "petition.clocks",
            "archive.backup",
            "archive.destruction",
            "archive.ofd",
            "journal.seal",
            "seal.letters",
            "reading.sweep",
            "portal.sweep",
            "api.replies",
            "personal.reseal",
            "notice.send",
            "channel.mail",
            "routing.settle",
            "supervision.remind",
            "accountability.find",
            "petition.kept-forms",
            "disclosure.waiting",
            "serving.notices",
            "publication.settle",
            "applications.csv");

    private final Messages messages = new Messages();
    private final String sources = sources();

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(messages.keys(Language.EN)).isEqualTo(messages.keys(Language.ZH));
    }

    /** Of two, the later would silently win. */
    @Test
    void noTextIsGivenTwice() throws IOException {
        var twice = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path file : files.toList()) {
                var seen = new TreeSet<String>();
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !seen.add(key))
                        .forEach(key -> twice.add(file.getFileName() + " " + key));
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameValues() {
        assertThat(messages.keys(Language.ZH).stream()
                        .filter(key -> !places(Language.ZH, key).equals(places(Language.EN, key))))
                .isEmpty();
    }

    @Test
    void everyTextThatIsUsedExists() {
        var missing = new TreeSet<String>();
        for (var pattern : Set.of(USED, REASON)) {
            pattern.matcher(sources).results().map(m -> m.group(1)).forEach(missing::add);
        }
        LITERAL.matcher(sources)
                .results()
                .map(m -> m.group(1))
                .filter(literal -> modules().contains(literal.substring(0, literal.indexOf('.'))))
                .forEach(missing::add);
        missing.removeAll(NAMES);
        missing.removeAll(messages.keys(Language.ZH));
        missing.removeIf(code -> flashes(code).anyMatch(messages::has));
        missing.removeIf(key -> key.endsWith("."));
        assertThat(missing).isEmpty();
    }

    /** Its key is put together of the view, so the sources don't show which are used. */
    @Test
    void everyListSaysWhyItIsEmpty() {
        assertThat(Filter.View.values())
                .allSatisfy(view -> assertThat(messages.keys(Language.ZH))
                        .contains(
                                "petition.view." + view,
                                "workbench.empty." + view,
                                "workbench.empty." + view + ".words"));
    }

    /** A term may begin with any of them, and the page that explains its date names it. */
    @Test
    void everyEventThatATermBeginsWithHasAName() {
        assertThat(StartEvent.values())
                .allSatisfy(event -> assertThat(messages.keys(Language.ZH)).contains("portal.event." + event));
    }

    @Test
    void everyTextIsUsed() {
        var literals = LITERAL.matcher(sources).results().map(m -> m.group(1)).collect(Collectors.toSet());
        List.copyOf(literals).forEach(code -> flashes(code).forEach(literals::add));
        // the name of a module alone would use all that it has
        var prefixes = Stream.concat(
                        literals.stream().filter(TextsTest::beginsKeys),
                        FORM.matcher(sources).results().map(m -> m.group(1) + "."))
                .toList();
        var unused = messages.keys(Language.ZH).stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean beginsKeys(String literal) {
        return literal.endsWith(".") && literal.indexOf('.') < literal.length() - 1;
    }

    /** The keys that a code in an address may stand for: {@code petition.registered} for {@code petition.done.registered}. */
    private static Stream<String> flashes(String code) {
        return Stream.of(Flash.Kind.values()).map(kind -> kind.key(code));
    }

    private Set<String> modules() {
        return messages.keys(Language.ZH).stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
    }

    private Set<String> places(Language language, String key) {
        return PLACES.matcher(messages.text(language, key))
                .results()
                .map(m -> m.group())
                .collect(Collectors.toSet());
    }

    private static String sources() {
        var all = new StringBuilder();
        for (var root : Set.of(Path.of("src/main/jte"), Path.of("src/main/java"))) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList())
                    all.append(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                            .append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }
}
