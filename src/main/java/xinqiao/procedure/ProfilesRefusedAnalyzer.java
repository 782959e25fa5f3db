package xinqiao.procedure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import xinqiao.procedure.reading.FaultReport;

/** Shows the operator the report instead of a stack trace. */
class ProfilesRefusedAnalyzer extends AbstractFailureAnalyzer<ProfilesRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ProfilesRefused cause) {
        return new FailureAnalysis(cause.getMessage(), FaultReport.both("procedure.refused.action"), cause);
    }
}
