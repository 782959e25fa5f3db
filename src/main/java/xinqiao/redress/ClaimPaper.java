package xinqiao.redress;

/** A file that proves what a claim says. */
public record ClaimPaper(long id, String sha256, String name, String type, long size) {}
