package xinqiao.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The years that come with the product: {@code calendar/holidays.csv}, in the form in which a year is imported. */
final class ShippedYears {
    private ShippedYears() {}

    static Map<Integer, List<SpecialDay>> read() {
        List<String> lines = text().lines().toList();
        var years = new LinkedHashMap<Integer, List<SpecialDay>>();
        lines.stream()
                .skip(1)
                .collect(groupingBy(ShippedYears::year, java.util.TreeMap::new, Collectors.toList()))
                .forEach((year, rows) -> years.put(year, days(year, lines.getFirst(), rows)));
        return years;
    }

    private static int year(String line) {
        return SpecialDay.yearGoverning(java.time.LocalDate.parse(line.substring(0, line.indexOf(','))));
    }

    private static List<SpecialDay> days(int year, String heading, List<String> rows) {
        var lines = new ArrayList<>(List.of(heading));
        lines.addAll(rows);
        var file = ArrangementFile.read(year, String.join("\n", lines));
        if (!file.errors().isEmpty()) throw new IllegalStateException("holidays.csv " + year + ": " + file.errors());
        return file.days();
    }

    private static String text() {
        try (InputStream in = ShippedYears.class.getResourceAsStream("/calendar/holidays.csv")) {
            if (in == null) throw new IllegalStateException("calendar/holidays.csv isn't in the build");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
