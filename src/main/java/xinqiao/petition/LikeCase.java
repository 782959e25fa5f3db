package xinqiao.petition;

import java.util.List;
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
        @Nullable Verdict verdict) {}
