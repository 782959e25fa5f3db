package xinqiao.channel;

/** A page that a screen can show. */
public enum ScreenPage {
    /** What the house has the first page of the site say. */
    NOTICES,
    /** What was chosen for this screen, a page each. */
    CHOSEN,
    /** What was published last. */
    LATEST,
    /** Telephone numbers for questions. */
    PHONES,
    /** Where and when the house receives. */
    HOURS,
    /** How to complain and how to write. */
    WAYS
}
