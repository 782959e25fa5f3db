package xinqiao.journal;

/**
 * One chain of facts: a case, or the system itself.
 *
 * @param kind what the facts are about, such as {@code petition}; the module that owns the kind also owns the
 *     row-level-security policy that says who may read them
 * @param id the case's id; 0 for the one stream of the system
 * @param directCustoms the four digits of the direct customs (直属海关) to which the case belongs
 */
public record Stream(String kind, long id, String directCustoms) {
    /** Acts that belong to no case: accounts, settings, calendars, imports. */
    public static Stream system(String directCustoms) {
        return new Stream("system", 0, directCustoms);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
