package xinqiao.procedure;

import java.util.List;
import xinqiao.calendar.Citation;

/** The wording of a letter: its title, its number series, its parts in the order in which they are printed. */
public record Wording(LetterKind kind, String series, Text title, Citation citation, List<PartWording> parts) {

    public Wording {
        parts = List.copyOf(parts);
    }
}
