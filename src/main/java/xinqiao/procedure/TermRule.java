package xinqiao.procedure;

import java.util.Optional;

/**
 * A period of a profile: its name, what it runs from, how many days of which kind, whether a last day on a rest day moves
 * to the next working day, how it may be extended, and where all that stands.
 */
public record TermRule(
        TermKey key,
        Text name,
        StartEvent start,
        int days,
        DayUnit unit,
        boolean rolls,
        Optional<ExtensionRule> extension,
        Citation citation) {}
