package xinqiao.web;

/** How urgent or settled something is. Colour never says it alone: a word always stands with it. */
public enum Tone {
    PLAIN,
    UNDERWAY,
    DONE,
    SOON,
    LATE,
    PAUSED;

    public String css() {
        return switch (this) {
            case PLAIN -> "plain";
            case UNDERWAY -> "underway";
            case DONE -> "done";
            case SOON -> "soon";
            case LATE -> "late";
            case PAUSED -> "paused";
        };
    }
}
