package xinqiao.operation.start;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import xinqiao.operation.Wording;

/** The tables were made by another version of the program. */
final class MigrationReport extends AbstractFailureAnalyzer<FlywayValidateException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        String text = Wording.both("operation.refusal.migration", String.valueOf(cause.getMessage()));
        return new FailureAnalysis(text, null, failure);
    }
}
