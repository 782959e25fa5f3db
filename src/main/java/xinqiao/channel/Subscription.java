package xinqiao.channel;

/**
 * Somebody's wish to be told by mail.
 *
 * @param address masked
 * @param confirmed whether whoever reads that address said so
 */
public record Subscription(String address, String language, Pace pace, Wanted wanted, boolean confirmed) {}
