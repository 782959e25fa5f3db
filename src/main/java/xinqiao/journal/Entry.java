package xinqiao.journal;

/**
 * One fact to be written down.
 *
 * @param kind the fact's kind within its stream, such as {@code registered}
 * @param payload its content as canonical JSON; kept and hashed byte for byte as given
 */
public record Entry(String kind, String payload) {}
