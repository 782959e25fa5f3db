package xinqiao.leadership;

/** A case that a paper is about. */
public record CaseRef(long id, String number, String title) {}
