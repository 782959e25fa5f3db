package xinqiao.guide;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person writes before and after what is compiled; each may be empty. */
public record FreeParts(String opening, String openingEn, String closing, String closingEn) {
    public static final FreeParts NONE = new FreeParts("", "", "", "");

    String around(String compiled) {
        return joined(opening, compiled, closing);
    }

    String aroundEn(String compiled) {
        return joined(openingEn, compiled, closingEn);
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
