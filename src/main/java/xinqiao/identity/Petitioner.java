package xinqiao.identity;

/** Somebody who came in with the number and query code of one petition, and sees only that. */
public record Petitioner(long petitionId) implements Viewer {}
