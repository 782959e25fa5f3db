package xinqiao.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All profiles, built in and of the operator's own folder; read once at the start, and never changed. */
public final class Profiles {
    private final List<Profile> all;

    Profiles(List<Profile> all) {
        this.all = all.stream().sorted(Comparator.comparing(Profile::id)).toList();
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
