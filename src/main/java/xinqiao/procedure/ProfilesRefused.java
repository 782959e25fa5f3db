package xinqiao.procedure;

import java.util.List;
import xinqiao.procedure.reading.Fault;
import xinqiao.procedure.reading.FaultReport;

/** The system doesn't start on a faulty profile; the message lists every fault with file and line. */
public final class ProfilesRefused extends RuntimeException {

    ProfilesRefused(List<Fault> faults) {
        super(FaultReport.both("procedure.refused", faults.size()) + "\n" + FaultReport.of(faults));
    }
}
