package xinqiao.procedure;

import java.util.Map;

/** The reviewing and re-reviewing body by the level of the house that handled the matter. */
public record Remedy(Map<HouseLevel, ReviewBody> review, Map<HouseLevel, ReviewBody> reReview) {

    public Remedy {
        review = Map.copyOf(review);
        reReview = Map.copyOf(reReview);
    }

    private static final ReviewBody UNKNOWN =
            new ReviewBody.Unsettled(new Text("本规程未作规定", "not settled by this procedure"));

    public ReviewBody reviewOf(HouseLevel level) {
        return review.getOrDefault(level, UNKNOWN);
    }

    public ReviewBody reReviewOf(HouseLevel level) {
        return reReview.getOrDefault(level, UNKNOWN);
    }
}
