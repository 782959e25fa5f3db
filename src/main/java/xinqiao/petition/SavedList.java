package xinqiao.petition;

/**
 * A list under a name: its filters, order and columns, which all stand in its address at the desk. Only one's own has the
 * words that were looked for.
 *
 * @param mine whether the viewer saved it
 */
public record SavedList(long id, String name, String address, With with, boolean mine) {
    /** Who else has it. */
    public enum With {
        NOBODY,
        DEPARTMENT,
        HOUSE
    }
}
