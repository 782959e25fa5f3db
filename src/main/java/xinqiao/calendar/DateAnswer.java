package xinqiao.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** Answers "why this date?" (为什么是这一天) for anybody, with no case behind the question. */
public final class DateAnswer {
    /** Bounds of what is worth computing; no law. */
    private static final int MOST_YEARS = 10;

    private static final int MOST_BREAKS = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final String EVENT = "calendar.event.chosen";
    private static final String BREAK = "calendar.event.break";
    private static final String EXTENSION = "calendar.event.extension";

    private DateAnswer() {}

    @Enforces(Provision.SYS_2)
    public static Decision<Deadline> reckon(DateQuestion question, WorkCalendar calendar) {
        var objections = new Objections()
                .when(outside(question.start()), Provision.SYS_2, "calendar.refusal.far-date", EARLIEST, LATEST)
                .when(question.length() < 0 || question.extension() < 0, Provision.SYS_2, "calendar.refusal.negative")
                .when(
                        (long) question.length() + question.extension() > most(question.unit()),
                        Provision.SYS_2,
                        "calendar.refusal.too-long",
                        MOST_YEARS)
                .when(
                        question.breaks().size() > MOST_BREAKS,
                        Provision.SYS_2,
                        "calendar.refusal.many-breaks",
                        MOST_BREAKS);
        for (DateQuestion.Break pause : question.breaks()) check(question.start(), pause, objections);
        return objections.orGrant(() -> Reckoning.reckon(run(question), calendar));
    }

    private static void check(LocalDate start, DateQuestion.Break pause, Objections objections) {
        LocalDate ended = pause.ended();
        objections.when(
                pause.began().isBefore(start), Provision.SYS_2, "calendar.refusal.break-early", pause.began(), start);
        objections.when(
                outside(pause.began()) || outside(ended),
                Provision.SYS_2,
                "calendar.refusal.far-date",
                EARLIEST,
                LATEST);
        if (ended != null)
            objections.when(
                    ended.isBefore(pause.began()),
                    Provision.SYS_2,
                    "calendar.refusal.break-backwards",
                    pause.began(),
                    ended);
    }

    private static boolean outside(@Nullable LocalDate date) {
        return date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST));
    }

    private static int most(Unit unit) {
        return switch (unit) {
            case DAY -> MOST_YEARS * 366;
            case WORKING_DAY -> MOST_YEARS * 262;
            case MONTH -> MOST_YEARS * 12;
            case YEAR -> MOST_YEARS;
        };
    }

    private static Run run(DateQuestion question) {
        Citation rule = Citation.of(Provision.LAW_T1);
        var term = new Term(
                question.length(),
                question.unit(),
                question.startRule(),
                question.endRule(),
                question.extension(),
                rule);
        List<Pause> pauses = question.breaks().stream()
                .map(pause -> new Pause(pause.began(), pause.ended(), BREAK, rule))
                .toList();
        Run run = new Run(term, question.start(), EVENT, pauses, null);
        return question.extension() == 0
                ? run
                : run.extendedBy(new Extension(question.extension(), question.start(), EXTENSION, rule));
    }
}
