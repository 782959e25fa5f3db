package xinqiao.operation.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import xinqiao.operation.Wording;

/** Somebody took the port between our look and our start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortReport extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        return new FailureAnalysis(
                Wording.both("operation.refusal.port", taken.getPort(), Port.holder(taken.getPort())), null, failure);
    }
}
