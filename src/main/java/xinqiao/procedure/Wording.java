package xinqiao.procedure;

import java.util.List;
import java.util.Optional;
import xinqiao.calendar.Citation;

/**
 * The wording of a letter: its title, its number series, its parts in the order in which they are printed.
 *
 * @param visitTitle its title when it answers a visit (来访), where that is another one
 */
public record Wording(
        LetterKind kind,
        String series,
        Text title,
        Optional<Text> visitTitle,
        Citation citation,
        List<PartWording> parts) {

    public Wording {
        parts = List.copyOf(parts);
    }

    /** The same letter in other words. */
    public Wording with(List<PartWording> others) {
        return new Wording(kind, series, title, visitTitle, citation, others);
    }

    public Text title(boolean visit) {
        return visit ? visitTitle.orElse(title) : title;
    }
}
