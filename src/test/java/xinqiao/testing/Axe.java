package xinqiao.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rules of accessibility, tried in the page itself: that takes half the time of axe's own builder, which opens a second page. */
final class Axe {
    private static final String SOURCE = resource("/axe.min.js");
    private static final String RUN = """
            async only => (await axe.run(document, { runOnly: only, resultTypes: ['violations'] })).violations.map(rule =>
                rule.id + ': ' + rule.help + ' at ' + rule.nodes.map(node => node.target + ' ' + node.failureSummary).join('; '))
            """;
    private static final Map<String, Object> STANDARD = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Map<String, Object> CONTRAST =
            Map.of("type", "rule", "values", List.of("color-contrast", "color-contrast-enhanced"));

    private Axe() {}

    /** What breaks WCAG 2.2 AA. */
    static List<String> violations(Page page) {
        LookedAt.byRules(page);
        return run(page, STANDARD);
    }

    /** What is harder to read than 7 : 1, or 4.5 : 1 where it is large. */
    static List<String> weakContrast(Page page) {
        return run(page, CONTRAST);
    }

    private static List<String> run(Page page, Map<String, Object> only) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            var unused = page.evaluate(SOURCE);
        }
        return strings(page.evaluate(RUN, only));
    }

    static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
