package xinqiao.documents.layout;

/** A line on a page: left edge and baseline in points from the page's lower left corner. */
record Placed(Line line, float size, float x, float y) {}
