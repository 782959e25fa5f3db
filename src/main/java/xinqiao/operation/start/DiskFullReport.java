package xinqiao.operation.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import xinqiao.operation.Wording;

/** A disk that fills up while starting: whoever notices first, the cause is the same. */
final class DiskFullReport extends AbstractFailureAnalyzer<Exception> {
    private static final String POSTGRES_DISK_FULL = "53100";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, Exception cause) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            boolean full = String.valueOf(t.getMessage()).contains("No space left on device")
                    || (t instanceof SQLException sql && POSTGRES_DISK_FULL.equals(sql.getSQLState()));
            if (full) return new FailureAnalysis(Wording.both("operation.refusal.no-space"), null, failure);
        }
        return null;
    }
}
