package xinqiao.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One running of a term: what started it, what stopped it for a while, what lengthened it. A deadline is a function of
 * this and the calendar and of nothing else.
 *
 * @param event message key of the start event
 */
public record Run(
        Term term,
        LocalDate start,
        String event,
        List<Pause> pauses,
        @Nullable Extension extension) {
    public Run {
        pauses = List.copyOf(pauses);
    }

    public static Run of(Term term, LocalDate start, String event) {
        return new Run(term, start, event, List.of(), null);
    }

    public Run with(Pause pause) {
        return withPauses(java.util.stream.Stream.concat(pauses.stream(), java.util.stream.Stream.of(pause))
                .toList());
    }

    public Run withPauses(List<Pause> others) {
        return new Run(term, start, event, others, extension);
    }

    public Run extendedBy(Extension granted) {
        return new Run(term, start, event, pauses, granted);
    }

    /** As if every open pause ended on that day: the last day so far of a term that stands still. */
    public Run resumingOn(LocalDate day) {
        return withPauses(pauses.stream()
                .filter(pause -> !pause.open() || !pause.began().isAfter(day))
                .map(pause -> pause.open() ? new Pause(pause.began(), day, pause.ground(), pause.citation()) : pause)
                .toList());
    }

    /** The extension that counts: never more than the term allows, whatever was entered. */
    public int extensionLength() {
        return extension == null ? 0 : Math.clamp(extension.length(), 0, term.longestExtension());
    }
}
