package xinqiao.personal;

/** Rows of another module that hold sealed values. A bean of it lets a new key reach them. */
public interface SealedRows {
    /** Never changed, such as {@code petition}. */
    String name();

    /**
     * Seals with the key in use, in a transaction of its own, what isn't yet, in the rows after a key.
     *
     * @return the last key looked at, or {@code after} itself when no row follows
     */
    long reseal(long after, int most);

    /** How many values are still sealed or marked with an older key; looks at every row. */
    long left();
}
