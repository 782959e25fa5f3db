package xinqiao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * Why this date (为什么是这一天): a deadline told in sentences, the same for staff and public. {@link Deadline#stretches()}
 * and {@link Deadline#days()} are the table beside it, whose rows {@link #reason} names.
 */
public final class Explanation {
    private Explanation() {}

    @Enforces(Provision.SYS_2)
    public static List<Line> lines(Deadline deadline) {
        var lines = new ArrayList<Line>();
        Term term = deadline.run().term();
        lines.add(Line.of("calendar.line.term", length(term.length(), term.unit()), term.citation()));
        start(deadline, lines);
        deadline.stretches().forEach(stretch -> special(deadline.run(), stretch, lines));
        Extension extension = deadline.run().extension();
        if (extension != null)
            lines.add(Line.of(
                    "calendar.line.extension",
                    extension.grantedOn(),
                    length(deadline.run().extensionLength(), term.unit()),
                    Line.of(extension.ground()),
                    extension.citation()));
        end(deadline, lines);
        deadline.provisionalYears().forEach(year -> lines.add(Line.of("calendar.line.provisional", year)));
        lines.add(Line.of("calendar.line.rule", Citation.of(Provision.LAW_T1)));
        return List.copyOf(lines);
    }

    private static void start(Deadline deadline, List<Line> lines) {
        Run run = deadline.run();
        if (!run.start().equals(deadline.dayZero()))
            lines.add(Line.of("calendar.line.start-moved", run.start(), deadline.dayZero()));
        lines.add(Line.of(
                "calendar.line.start",
                Line.of(run.event()),
                deadline.dayZero(),
                deadline.dayZero().plusDays(1)));
    }

    /** The stretches that a reader with a plain calendar in hand would miss. */
    private static void special(Run run, Stretch stretch, List<Line> lines) {
        if (stretch.part() != Part.TERM && stretch.part() != Part.EXTENSION) return;
        switch (stretch.reason()) {
            case HOLIDAY -> lines.add(Line.of("calendar.line.holiday", span(stretch), HolidayName.of(stretch.name())));
            case MAKEUP_WORKDAY ->
                lines.add(Line.of("calendar.line.makeup", span(stretch), HolidayName.of(stretch.name())));
            case PAUSED ->
                lines.add(Line.of(
                        "calendar.line.paused",
                        span(stretch),
                        length(stretch.days(), Unit.DAY),
                        Line.of(stretch.name()),
                        authority(run, stretch)));
            case START_DAY, COUNTED, WEEKEND, MOVED_TO -> {}
        }
    }

    private static Citation authority(Run run, Stretch stretch) {
        return run.pauses().stream()
                .filter(pause ->
                        pause.takesOut(stretch.from()) && pause.ground().equals(stretch.name()))
                .map(Pause::citation)
                .findFirst()
                .orElseThrow();
    }

    private static void end(Deadline deadline, List<Line> lines) {
        LocalDate since = deadline.standsStillSince();
        LocalDate unrolled = deadline.unrolled();
        CalendarDay rest = deadline.restAtEnd();
        if (since != null) {
            Unit counting = deadline.run().term().unit() == Unit.WORKING_DAY ? Unit.WORKING_DAY : Unit.DAY;
            lines.add(Line.of(
                    "calendar.line.stands-still",
                    since,
                    length(deadline.counted(), counting),
                    length(deadline.remaining(), counting)));
        }
        if (unrolled != null) lines.add(Line.of("calendar.line.end", unrolled));
        if (rest != null) lines.add(Line.of("calendar.line.rolled", rest.date(), kind(rest), deadline.lastDay()));
    }

    /** What a day or stretch is and whether it counts, for the table. */
    public static Line reason(Reason reason, String name) {
        return switch (reason) {
            case HOLIDAY, MAKEUP_WORKDAY -> Line.of("calendar.reason." + reason, HolidayName.of(name));
            case PAUSED -> Line.of("calendar.reason." + reason, Line.of(name));
            case START_DAY, COUNTED, WEEKEND, MOVED_TO -> Line.of("calendar.reason." + reason);
        };
    }

    /** The kind of a day, with the holiday's name where it has one. */
    public static Line kind(CalendarDay day) {
        return day.name().isEmpty()
                ? Line.of("calendar.kind." + day.kind())
                : Line.of("calendar.kind." + day.kind(), HolidayName.of(day.name()));
    }

    /** A length in words: 十五个工作日 as 15个工作日. */
    public static Line length(int length, Unit unit) {
        if (length == 1) return Line.of("calendar.one." + unit);
        return Line.of("calendar.length." + unit, length);
    }

    private static Line span(Stretch stretch) {
        return stretch.days() == 1
                ? Line.of("calendar.on-day", stretch.from())
                : Line.of("calendar.from-to", stretch.from(), stretch.to());
    }
}
