package xinqiao.procedure;

import xinqiao.calendar.Citation;

/** Who reviews, and the article that says so. */
public record ReviewRoute(ReviewBody body, Citation citation) {}
