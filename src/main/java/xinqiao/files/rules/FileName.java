package xinqiao.files.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A file's name as it is shown and downloaded: no path, nothing invisible, nothing that a file system stumbles over. */
public record FileName(String stem, String extension) {
    /** Longest name in characters as people count them, extension included. */
    static final int LONGEST = 120;

    private static final int LONGEST_EXTENSION = 10;
    /** Names that Windows keeps for devices. */
    private static final Set<String> DEVICES =
            Set.of("CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "LPT1", "LPT2");

    /** Cleans whatever a browser sends. */
    public static FileName of(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = visible(name).replaceAll("[<>:\"|?*]", "_").replaceAll("\\s+", " ");
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : trimmed(name.substring(dot + 1));
        boolean real = !extension.isEmpty() && extension.length() <= LONGEST_EXTENSION;
        String stem = trimmed(real ? name.substring(0, dot) : name);
        if (stem.isEmpty()) stem = "附件";
        if (DEVICES.contains(stem.toUpperCase(Locale.ROOT))) stem = "_" + stem;
        return new FileName(shortened(stem, LONGEST - LONGEST_EXTENSION - 1), real ? extension : "");
    }

    /** The same name with another extension. */
    public FileName as(String other) {
        return new FileName(stem, other);
    }

    @Override
    public String toString() {
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    /** Without control characters and those that only steer the display, such as the right-to-left override. */
    private static String visible(String name) {
        return name.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                })
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Windows drops dots and blanks at the end, and a dot at the start hides a file elsewhere. */
    private static String trimmed(String part) {
        return part.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String shortened(String stem, int longest) {
        if (stem.codePointCount(0, stem.length()) <= longest) return stem;
        return stem.substring(0, stem.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
