package xinqiao.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md names all that pom.xml names, in the version that is used. */
class DependenciesTest {
    private static final Pattern ELEMENT =
            Pattern.compile("(?s)<(parent|dependency|plugin|path)>(.*?)(?:</\\1>|<executions>|<configuration>)");
    private static final Pattern COORDINATE = Pattern.compile(
            "(?s)(?:<groupId>([^<]+)</groupId>)?\\s*<artifactId>([^<]+)</artifactId>(?:\\s*<version>([^<]+)</version>)?");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)</\\1>");
    private static final Pattern JAR = Pattern.compile("([^/]+)-(\\d[^/]*)\\.jar");

    @Test
    void everyDependencyIsExplainedAndNoneThatIsGone() throws Exception {
        var named = named(Tables.document("pom.xml"));
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(explained(Tables.document("docs/dependencies.md")).keySet()).isEqualTo(named.keySet());
    }

    @Test
    void theVersionsAreThoseInUse() throws Exception {
        var explained = explained(Tables.document("docs/dependencies.md"));
        var used = used(System.getProperty("java.class.path"));
        var wrong = new TreeSet<String>();
        named(Tables.document("pom.xml")).forEach((coordinate, pinned) -> {
            String artifact = coordinate.substring(coordinate.indexOf(':') + 1);
            var version = pinned.or(() -> Optional.ofNullable(used.get(artifact)));
            var said = explained.getOrDefault(coordinate, "");
            if (version.isPresent() && !said.equals(version.get())) wrong.add(coordinate + " " + version.get());
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDependencyThatTheDocumentLacksIsFound() {
        var pom = """
                <planted.version>1.2</planted.version>
                <dependency><groupId>a</groupId><artifactId>b</artifactId><version>${planted.version}</version></dependency>
                <plugin>
                  <artifactId>c</artifactId>
                  <configuration><version>9</version></configuration>
                </plugin>
                """;
        assertThat(named(pom))
                .isEqualTo(Map.of("a:b", Optional.of("1.2"), "org.apache.maven.plugins:c", Optional.empty()));
        assertThat(explained("| `a:b` | 1.2 (Boot) | MIT | why |")).isEqualTo(Map.of("a:b", "1.2"));
    }

    /** Every coordinate with its version, where pom.xml pins one itself. */
    private static Map<String, Optional<String>> named(String pom) {
        var properties = new TreeMap<String, String>();
        PROPERTY.matcher(pom).results().forEach(match -> properties.put(match.group(1), match.group(2)));
        var named = new TreeMap<String, Optional<String>>();
        ELEMENT.matcher(pom).results().forEach(element -> {
            var match = COORDINATE.matcher(element.group(2));
            if (!match.find()) return;
            String group = match.group(1) == null ? "org.apache.maven.plugins" : match.group(1);
            var version = Optional.ofNullable(match.group(3)).flatMap(text -> resolved(text, properties));
            named.merge(group + ":" + match.group(2), version, (one, other) -> one.or(() -> other));
        });
        // the formatter is named by its version alone
        Optional.ofNullable(properties.get("palantir-format.version"))
                .ifPresent(version -> named.put("com.palantir.javaformat:palantir-java-format", Optional.of(version)));
        return named;
    }

    private static Optional<String> resolved(String version, Map<String, String> properties) {
        if (!version.startsWith("${")) return Optional.of(version);
        return Optional.ofNullable(properties.get(version.substring(2, version.length() - 1)));
    }

    private static Map<String, String> explained(String document) {
        var explained = new TreeMap<String, String>();
        Tables.rows(document).stream()
                .filter(row -> row.getFirst().startsWith("`"))
                .forEach(row -> explained.put(
                        row.getFirst().replace("`", ""), row.get(1).replace(" (Boot)", "")));
        return explained;
    }

    private static Map<String, String> used(String classPath) {
        var used = new TreeMap<String, String>();
        JAR.matcher(classPath.replace(System.getProperty("path.separator"), "/"))
                .results()
                .forEach(match -> used.put(match.group(1), match.group(2)));
        return used;
    }
}
