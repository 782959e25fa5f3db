package xinqiao.redress;

/** What whoever brought a claim takes home. @param code shown this once, since only its digest is kept */
public record ClaimReceipt(long id, String number, String code) {}
