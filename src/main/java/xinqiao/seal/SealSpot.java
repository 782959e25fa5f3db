package xinqiao.seal;

/**
 * Where a seal stands, in millimetres from the top left of its page.
 *
 * @param page the first is 0
 */
public record SealSpot(int page, double left, double top, double size) {}
