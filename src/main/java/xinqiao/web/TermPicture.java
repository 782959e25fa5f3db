package xinqiao.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.Part;
import xinqiao.calendar.Stretch;

/** A deadline as a bar of days; positions are per cent of the bar's width, so it fits any screen without a script. */
public record TermPicture(
        List<Piece> pieces,
        List<Month> months,
        Mark today,
        @Nullable Mark last,
        Set<Kind> kinds) {
    public enum Kind {
        START,
        COUNTED,
        EXTENSION,
        REST,
        PAUSED,
        ROLL,
        OVER;

        public String css() {
            return "term-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public record Piece(Kind kind, String x, String width) {}

    /** A place on the bar, from 0 to 1, and where words beside it have room, on a telephone too. */
    public record Mark(String x, double offset) {
        /** {@code end}: the words stand to the left of the place. */
        public String anchor() {
            return offset > 0.62 ? "end" : "start";
        }

        public String gap() {
            return offset > 0.62 ? "-0.4em" : "0.4em";
        }

        /** No room beside the words of the start, which stand in the same line. */
        public boolean crowded() {
            return offset < 0.33;
        }
    }

    /** The first of a month on the bar. */
    public record Month(String x, LocalDate first) {}

    public static TermPicture of(Deadline deadline, LocalDate today) {
        var stretches = deadline.stretches();
        var first = stretches.getFirst().from();
        var known = stretches.getLast().to();
        var end = today.isAfter(known) ? today : known;
        var bar = new Bar(first, ChronoUnit.DAYS.between(first, end) + 1);
        var pieces = new ArrayList<Piece>();
        for (var stretch : stretches) pieces.add(bar.piece(kind(stretch), stretch.from(), stretch.to()));
        if (end.isAfter(known)) {
            // behind what was counted: time that stands still, or time that is overdue
            pieces.add(bar.piece(deadline.standsStill() ? Kind.PAUSED : Kind.OVER, known.plusDays(1), end));
        }
        var kinds = EnumSet.noneOf(Kind.class);
        pieces.forEach(piece -> kinds.add(piece.kind()));
        var shown = today.isBefore(first) ? first : today;
        var last = deadline.last() == null ? null : bar.mark(deadline.last().plusDays(1));
        return new TermPicture(List.copyOf(pieces), bar.months(end), bar.mark(shown), last, kinds);
    }

    public static Kind kind(Stretch stretch) {
        return switch (stretch.reason()) {
            case START_DAY -> Kind.START;
            case PAUSED -> Kind.PAUSED;
            case MOVED_TO -> Kind.ROLL;
            case WEEKEND, HOLIDAY -> stretch.part() == Part.ROLL ? Kind.ROLL : Kind.REST;
            case COUNTED, MAKEUP_WORKDAY -> stretch.part() == Part.EXTENSION ? Kind.EXTENSION : Kind.COUNTED;
        };
    }

    private record Bar(LocalDate first, long days) {
        double offset(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(first, day) / days;
        }

        String x(LocalDate day) {
            return percent(offset(day));
        }

        Mark mark(LocalDate day) {
            return new Mark(x(day), offset(day));
        }

        Piece piece(Kind kind, LocalDate from, LocalDate to) {
            return new Piece(kind, x(from), percent((double) (ChronoUnit.DAYS.between(from, to) + 1) / days));
        }

        List<Month> months(LocalDate end) {
            int step = days > 200 ? 3 : 1;
            var months = new ArrayList<Month>();
            for (var day = first.withDayOfMonth(1).plusMonths(1); !day.isAfter(end); day = day.plusMonths(1)) {
                // a word near the right edge would stick out
                if (day.getMonthValue() % step == 0 && offset(day) < 0.94) months.add(new Month(x(day), day));
            }
            return List.copyOf(months);
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.3f%%", share * 100);
        }
    }
}
