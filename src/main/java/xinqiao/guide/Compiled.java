package xinqiao.guide;

/**
 * What the data say today.
 *
 * @param reachable whether the house's addresses, hours and telephone numbers are known, and its procedures: a guide without them
 *     guides nobody
 */
public record Compiled(String title, String titleEn, String zh, String en, boolean reachable) {}
