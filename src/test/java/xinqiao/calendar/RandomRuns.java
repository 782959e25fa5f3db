package xinqiao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;

/** Runs of every shape, always the same ones. */
final class RandomRuns {
    private final Random random;

    RandomRuns(long seed) {
        random = new Random(seed);
    }

    Run next() {
        Unit unit = Unit.values()[random.nextInt(4)];
        int length = switch (unit) {
            case DAY, WORKING_DAY -> random.nextInt(100);
            case MONTH -> random.nextInt(14);
            case YEAR -> random.nextInt(3);
        };
        int longest = random.nextInt(31);
        var term = new Term(
                length,
                unit,
                StartRule.values()[random.nextInt(2)],
                EndRule.values()[random.nextInt(2)],
                unit == Unit.YEAR ? longest % 3 : unit == Unit.MONTH ? longest % 7 : longest,
                Terms.LAW);
        LocalDate start = LocalDate.of(2006, 10, 1).plusDays(random.nextInt(7500));
        var pauses = new ArrayList<Pause>();
        for (int i = random.nextInt(6) - 1; i > 0; i--) pauses.add(pause(start));
        Extension extension = random.nextInt(3) > 0
                ? null
                : new Extension(random.nextInt(40), start, "calendar.event.extension", Terms.MORE);
        return new Run(term, start, Terms.EVENT, pauses, extension);
    }

    Pause pause(LocalDate start) {
        LocalDate began = start.plusDays(random.nextInt(120));
        return new Pause(
                began, random.nextInt(12) == 0 ? null : began.plusDays(random.nextInt(40)), Terms.GROUND, Terms.LAW);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
