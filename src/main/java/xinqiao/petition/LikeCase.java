package xinqiao.petition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.rules.Likeness;
import xinqiao.search.Excerpts;

/**
 * A case that looks like another one, as far as the viewer sees it.
 *
 * @param found where the shared words stand in it
 * @param verdict what a person has found, or null while nobody has compared them
 */
public record LikeCase(
        Line line,
        Likeness likeness,
        List<Excerpts.Piece> found,
        @Nullable Verdict verdict) {

    /** What the likeness comes to, by its name. */
    public String grade() {
        return likeness.grade().name();
    }

    /** Why they look alike, by name. */
    public Set<String> why() {
        return likeness.why().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of the other that both have. */
    public List<String> shared() {
        return found.stream()
                .filter(Excerpts.Piece::hit)
                .map(Excerpts.Piece::text)
                .distinct()
                .toList();
    }
}
