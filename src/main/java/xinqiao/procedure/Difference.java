package xinqiao.procedure;

/**
 * Something that one procedure says otherwise than another.
 *
 * @param key what it is about, within its section: "handling", "acceptance/receipt"
 * @param before empty where only the later one says something
 * @param after empty where only the earlier one does
 */
public record Difference(Section section, String key, Text before, Text after) {
    /** What it is a part of, in the order in which a procedure is read. */
    public enum Section {
        DOCUMENT,
        TERM,
        LIMIT,
        APPROVAL,
        REQUIREMENT,
        KIND,
        BRANCH,
        OUTCOME,
        REMEDY,
        NUMBERING,
        LETTER
    }
}
