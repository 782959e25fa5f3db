package xinqiao.api.http;

/** A field of a request that is missing, unknown or of the wrong kind: the caller is told which. */
public final class WrongField extends RuntimeException {
    private final String field;
    private final Kind kind;

    public enum Kind {
        MISSING,
        UNKNOWN,
        NO_SUCH_VALUE
    }

    public WrongField(String field, Kind kind) {
        super(kind + " " + field, null, false, false);
        this.field = field;
        this.kind = kind;
    }

    public String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }
}
