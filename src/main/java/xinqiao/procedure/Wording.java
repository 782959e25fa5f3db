package xinqiao.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The same letter in a house's own words, with the parts that it must have by now and that they were written without,
     * each after the nearest part before it that both have.
     */
    Wording completedTo(List<PartWording> others) {
        Set<LetterPart> required = LetterContents.of(kind).keySet();
        List<PartWording> all = new ArrayList<>(others);
        int next = 0;
        for (PartWording given : parts) {
            int at = all.stream().map(PartWording::part).toList().indexOf(given.part());
            if (at >= 0) next = at + 1;
            else if (required.contains(given.part())) all.add(next++, given);
        }
        return with(all);
    }

    public Text title(boolean visit) {
        return visit ? visitTitle.orElse(title) : title;
    }
}
