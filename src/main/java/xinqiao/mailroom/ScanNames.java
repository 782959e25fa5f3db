package xinqiao.mailroom;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Whose picture a file is, by its name: {@code 17-1.pdf} is the main document of letter 17, {@code 17-3.jpg} its envelope. */
public final class ScanNames {
    private static final Pattern NAME = Pattern.compile(
            "([0-9A-Za-z]{4}\\d{10}|\\d{1,3})[-_](1|2|3|主件|附件|信封)(?:[-_](\\d{1,3}))?\\.[A-Za-z0-9]{1,5}");

    private ScanNames() {}

    /** @param page among several files of that part */
    public record Named(String number, ScanPart part, int page) {}

    public static Optional<Named> read(String file, String house, LocalDate day) {
        var name = NAME.matcher(file.strip());
        if (!name.matches()) return Optional.empty();
        var numbers = MailNumbers.read(name.group(1), house, day).numbers();
        if (numbers.isEmpty()) return Optional.empty();
        ScanPart part = switch (name.group(2)) {
            case "1", "主件" -> ScanPart.MAIN;
            case "2", "附件" -> ScanPart.ENCLOSURE;
            default -> ScanPart.ENVELOPE;
        };
        int page = name.group(3) == null ? 0 : Integer.parseInt(name.group(3));
        return Optional.of(new Named(numbers.getFirst(), part, page));
    }

    /** JF-L2: main document, enclosures, envelope, in that order, whatever the order in which they were laid on the glass. */
    @Enforces({Provision.JF_L2, Provision.JF_L3A})
    public static <T> List<T> inOrder(List<T> pictures, java.util.function.Function<T, ScanPart> part) {
        return pictures.stream().sorted(Comparator.comparing(part)).toList();
    }
}
