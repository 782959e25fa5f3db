package xinqiao.web;

/** A table's column; its head is repeated in each cell where the table turns into cards. */
public record Column(String head, boolean number) {
    public static Column text(String head) {
        return new Column(head, false);
    }

    public static Column number(String head) {
        return new Column(head, true);
    }
}
