package xinqiao.procedure.reading;

import java.util.List;
import java.util.Optional;
import xinqiao.procedure.Procedure;

/** What became of one file: a profile if it has no fault, else all its faults. */
public record Reading(String file, Optional<Procedure> profile, List<Fault> faults) {}
