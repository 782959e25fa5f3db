package xinqiao.procedure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xinqiao.procedure.Procedure;

/** All files together: their own faults, and those that only show side by side. */
public final class ProfileSet {
    private ProfileSet() {}

    /** @param files text by file name */
    public static List<Reading> read(Map<String, String> files) {
        List<Reading> readings = new ArrayList<>();
        new TreeMap<>(files).forEach((file, yaml) -> readings.add(ProfileReader.read(file, yaml)));
        return readings;
    }

    /** Ids used twice, and two profiles of one family that are in force on the same day. */
    public static List<Fault> conflicts(List<Reading> readings) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++)
            for (int j = 0; j < i; j++) conflict(readings.get(j), readings.get(i), faults);
        return faults;
    }

    private static void conflict(Reading earlier, Reading later, List<Fault> faults) {
        if (earlier.profile().isEmpty() || later.profile().isEmpty()) return;
        Procedure a = earlier.profile().get();
        Procedure b = later.profile().get();
        if (a.id().equals(b.id()))
            faults.add(new Fault(later.file(), 1, "procedure.fault.same-id", List.of(b.id(), earlier.file())));
        else if (a.family().equals(b.family())
                && a.kind() == b.kind()
                && a.validity().overlaps(b.validity()))
            faults.add(new Fault(later.file(), 1, "procedure.fault.overlap", List.of(b.family(), earlier.file())));
    }
}
