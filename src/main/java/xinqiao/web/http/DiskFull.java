package xinqiao.web.http;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Nothing more can be stored; an operator can help and a second try can't. */
final class DiskFull {
    private static final String SQL_STATE = "53100";

    private DiskFull() {}

    static boolean behind(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())) return true;
            if (each instanceof IOException io
                    && String.valueOf(io.getMessage()).contains("No space left")) return true;
        }
        return false;
    }
}
