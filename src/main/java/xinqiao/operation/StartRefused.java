package xinqiao.operation;

import org.jspecify.annotations.Nullable;

/** The system doesn't start as it is; the message says in two languages what is wrong and what to do. */
public final class StartRefused extends RuntimeException {
    private final String key;

    /** @param key of operation_zh.properties and operation_en.properties */
    public StartRefused(String key, Object... values) {
        this(null, key, values);
    }

    public StartRefused(@Nullable Throwable cause, String key, Object... values) {
        super(Wording.both(key, values), cause);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
