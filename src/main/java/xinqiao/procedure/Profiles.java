package xinqiao.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import xinqiao.procedure.reading.Fault;
import xinqiao.procedure.reading.ProfileSet;
import xinqiao.procedure.reading.Reading;

/** All profiles, built in and of the operator's own folder; read once at the start, and never changed. */
public final class Profiles {
    private final List<Profile> all;

    private Profiles(List<Profile> all) {
        this.all = all.stream().sorted(Comparator.comparing(Profile::id)).toList();
    }

    /**
     * Reads the files, by name.
     *
     * @throws ProfilesRefused with every fault of every file
     */
    public static Profiles read(Map<String, String> files) {
        List<Reading> readings = ProfileSet.read(files);
        List<Fault> faults = new ArrayList<>();
        readings.forEach(reading -> faults.addAll(reading.faults()));
        faults.addAll(ProfileSet.conflicts(readings));
        if (!faults.isEmpty()) throw new ProfilesRefused(faults);
        return new Profiles(
                readings.stream().flatMap(reading -> reading.profile().stream()).toList());
    }

    public List<Profile> all() {
        return all;
    }

    /** The profile of a case. @throws NoSuchElementException if no file has it any more */
    public Profile get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no procedure profile " + id));
    }

    public Optional<Profile> find(String id) {
        return all.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The profiles that a new case of the kind may take on the day; a house picks one of them. */
    public List<Profile> inForce(WorkKind kind, LocalDate day) {
        return all.stream()
                .filter(profile -> profile.kind() == kind && profile.validity().covers(day))
                .toList();
    }
}
