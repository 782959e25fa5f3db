package xinqiao.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Rules of accessibility, tried in the page itself: that takes half the time of axe's own builder, which opens a second page. */
final class Axe {
    private static final String SOURCE = resource("/axe.min.js");
    private static final String RUN = """
            async ([only, rules]) => (await axe.run(document, { runOnly: only, rules, resultTypes: ['violations'] })).violations.map(rule =>
                rule.id + ': ' + rule.help + ' at ' + rule.nodes.map(node => node.target + ' ' + node.failureSummary).join('; '))
            """;
    private static final Map<String, Object> COLOURLESS = Map.of("color-contrast", Map.of("enabled", false));
    private static final String COLOURS = resource("/look/colours.js");
    private static final Map<String, Object> STANDARD = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Map<String, Object> CONTRAST =
            Map.of("type", "rule", "values", List.of("color-contrast", "color-contrast-enhanced"));

    /**
     * What stood somewhere already whose colours were tried. Colours take four fifths of the time of all rules, and come from
     * the style sheet alone: no page has any of its own.
     */
    private static final Set<String> COLOURED = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /** What breaks WCAG 2.2 AA. */
    static List<String> violations(Page page) {
        LookedAt.byRules(page);
        boolean coloured = !COLOURED.addAll(strings(page.evaluate(COLOURS)));
        return run(page, STANDARD, coloured ? COLOURLESS : Map.of());
    }

    /** The same without the contrast of its colours. */
    static List<String> violationsBesidesColours(Page page) {
        LookedAt.byRules(page);
        return run(page, STANDARD, COLOURLESS);
    }

    /** What is harder to read than 7 : 1, or 4.5 : 1 where it is large. */
    static List<String> weakContrast(Page page) {
        return run(page, CONTRAST, Map.of());
    }

    private static List<String> run(Page page, Map<String, Object> only, Map<String, Object> rules) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            var unused = page.evaluate(SOURCE);
        }
        return strings(page.evaluate(RUN, List.of(only, rules)));
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
