package xinqiao.procedure.reading;

import java.util.List;
import java.util.Optional;
import xinqiao.procedure.Profile;

/** What became of one file: a profile if it has no fault, else all its faults. */
public record Reading(String file, Optional<Profile> profile, List<Fault> faults) {}
