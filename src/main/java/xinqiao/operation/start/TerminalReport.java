package xinqiao.operation.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** The words of a failed start, without a frame around them. */
final class TerminalReport implements FailureAnalysisReporter {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : "\n" + analysis.getAction();
        LOG.error("\n{}{}", analysis.getDescription(), action);
    }
}
