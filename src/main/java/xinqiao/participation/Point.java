package xinqiao.participation;

import org.jspecify.annotations.Nullable;

/**
 * What several opinions have in common (意见要点), and how it is dealt with.
 *
 * @param no counted from 1
 * @param outcome null while nobody has decided
 */
public record Point(int no, String gist, @Nullable PointOutcome outcome, String reason) {}
