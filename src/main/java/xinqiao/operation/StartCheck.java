package xinqiao.operation;

/** A module's own condition for starting, asked before the first request, such as "no demo accounts in production". */
public interface StartCheck {
    /** @throws StartRefused when the application must not start in this mode */
    void check(Mode mode);
}
