package xinqiao.petition;

/**
 * What the petitioner takes home.
 *
 * @param code the query code; shown this once, since only its digest is kept
 */
public record Receipt(long id, String number, String code) {}
