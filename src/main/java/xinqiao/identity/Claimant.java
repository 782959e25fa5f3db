package xinqiao.identity;

/** Somebody who came in with the number and query code of one complaint or correction, and sees only that. */
public record Claimant(long claimId) implements Viewer {}
