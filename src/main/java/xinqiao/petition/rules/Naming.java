package xinqiao.petition.rules;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.House;
import xinqiao.petition.Walls;

/** Who is meant by the words in which a petitioner names the one complained of. */
public final class Naming {
    private Naming() {}

    /**
     * KM-21b: the people whose names stand there, in whatever office they are; with nobody named, the department; with no
     * department, the house. When in doubt more are kept out, never fewer: every namesake is.
     */
    @Enforces(Provision.KM_21B)
    public static Walls match(
            String words, Set<Long> people, Collection<House> houses, Collection<Department> departments) {
        if (!people.isEmpty()) return Walls.none().barring(people, Set.of(), Set.of());
        Set<House> named = houses.stream()
                .filter(house -> words.contains(house.nameZh()) || words.contains(house.nameEn()))
                .collect(Collectors.toSet());
        Set<Long> units = departments.stream()
                .filter(department -> words.contains(department.nameZh()) || words.contains(department.nameEn()))
                .filter(department -> named.isEmpty() || of(department, named))
                .map(Department::id)
                .collect(Collectors.toSet());
        if (!units.isEmpty()) return Walls.none().barring(Set.of(), units, Set.of());
        Set<String> codes = named.stream().map(House::code).collect(Collectors.toSet());
        return Walls.none().barring(Set.of(), Set.of(), codes);
    }

    private static boolean of(Department department, Set<House> houses) {
        return houses.stream().anyMatch(house -> house.code().equals(department.houseCode()));
    }
}
