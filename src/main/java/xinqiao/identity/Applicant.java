package xinqiao.identity;

/** Somebody who came in with the number and query code of one application for disclosure, and sees only that. */
public record Applicant(long applicationId) implements Viewer {}
