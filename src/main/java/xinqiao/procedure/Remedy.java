package xinqiao.procedure;

import java.util.Map;
import java.util.Optional;
import xinqiao.organisation.Level;

/** Who reviews (复查) and re-reviews (复核), by the level of the house that handled the matter. */
public record Remedy(Map<Level, ReviewRoute> review, Map<Level, ReviewRoute> reReview) {

    public Remedy {
        review = Map.copyOf(review);
        reReview = Map.copyOf(reReview);
    }

    public Optional<ReviewRoute> reviewOf(Level handledBy) {
        return Optional.ofNullable(review.get(handledBy));
    }

    public Optional<ReviewRoute> reReviewOf(Level handledBy) {
        return Optional.ofNullable(reReview.get(handledBy));
    }
}
