package xinqiao.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The same counts made another way, to check the first: days are numbers, rest days and pauses are bits, an end is
 * found by asking of one candidate after the other how many days count up to it. It reads the data by itself.
 */
final class CountingByHand {
    private static final int BASE = (int) LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int DAYS = 40 * 366;
    private static final BitSet REST = rest();

    private CountingByHand() {}

    private static BitSet rest() {
        var rest = new BitSet(DAYS);
        // 1 January 2000 was a Saturday
        for (int i = 0; i < DAYS; i++) rest.set(i, i % 7 < 2);
        try {
            for (String row : Files.readAllLines(Path.of("src/main/resources/calendar/holidays.csv"))) {
                String[] cells = row.split(",");
                if (!cells[0].equals("date")) rest.set(index(LocalDate.parse(cells[0])), cells[1].equals("HOLIDAY"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rest;
    }

    /** @param last null while the term stands still */
    record End(@Nullable LocalDate unrolled, @Nullable LocalDate last) {}

    static End end(Run run) {
        Term term = run.term();
        int zero = index(run.start());
        if (term.startRule() == StartRule.NEXT_WORKING_DAY) zero = REST.nextClearBit(zero);
        var out = new BitSet(DAYS);
        for (Pause pause : run.pauses()) {
            LocalDate ended = pause.ended();
            out.set(index(pause.began()) + 1, ended == null ? DAYS : index(ended) + 1);
        }
        if (term.unit() == Unit.WORKING_DAY) out.or(REST);
        Extension extension = run.extension();
        int more = extension == null ? 0 : Math.min(extension.length(), term.longestExtension());
        int needed = needed(term.unit(), date(zero), term.length() + more);
        int end = zero;
        while (end < DAYS && end - zero - out.get(zero + 1, end + 1).cardinality() < needed) end++;
        if (end == DAYS) return new End(null, null);
        int last = term.endRule() == EndRule.NEXT_WORKING_DAY ? REST.nextClearBit(end) : end;
        return new End(date(end), date(last));
    }

    private static int needed(Unit unit, LocalDate zero, int length) {
        if (unit == Unit.DAY || unit == Unit.WORKING_DAY) return length;
        int months = zero.getYear() * 12 + zero.getMonthValue() - 1 + (unit == Unit.YEAR ? 12 * length : length);
        LocalDate first = LocalDate.of(months / 12, months % 12 + 1, 1);
        int day = Math.min(zero.getDayOfMonth(), first.lengthOfMonth());
        return index(first) + day - 1 - index(zero);
    }

    private static int index(LocalDate date) {
        return (int) date.toEpochDay() - BASE;
    }

    private static LocalDate date(int index) {
        return LocalDate.ofEpochDay((long) index + BASE);
    }
}
