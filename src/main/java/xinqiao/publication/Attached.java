package xinqiao.publication;

/**
 * A file of one version.
 *
 * @param no counted from 1
 */
public record Attached(int no, String sha256, String name, String type, long size) {}
