package xinqiao.serving;

/** Where a letter goes to; read in full, which the reading log keeps. */
public record Recipient(String name, String address, String postcode) {}
