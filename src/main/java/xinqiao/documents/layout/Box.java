package xinqiao.documents.layout;

/** The frame of a table's cell: its lower left corner, its width and its height in points. */
record Box(float x, float y, float width, float height) {}
