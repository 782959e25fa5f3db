package xinqiao.petition;

/** A file that already lies in the content store, about to become part of a case. */
public record Upload(String sha256, String name, String type, long size) {}
