package xinqiao.petition;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may never see a petition, and who alone may see it.
 *
 * @param isProtected a report (检举控告): only its readers know that it exists
 * @param readers people named for a protected petition
 * @param barred people who stepped aside (回避) or are complained of, or whom the petitioner named as theirs
 * @param barredDepartments departments complained of
 * @param barredHouses houses complained of
 */
public record Walls(
        boolean isProtected,
        Set<Long> readers,
        Set<Long> barred,
        Set<Long> barredDepartments,
        Set<String> barredHouses) {

    public Walls {
        readers = Set.copyOf(readers);
        barred = Set.copyOf(barred);
        barredDepartments = Set.copyOf(barredDepartments);
        barredHouses = Set.copyOf(barredHouses);
    }

    public static Walls none() {
        return new Walls(false, Set.of(), Set.of(), Set.of(), Set.of());
    }

    public boolean bars(long person, long department, String house) {
        return barred.contains(person) || barredDepartments.contains(department) || barredHouses.contains(house);
    }

    public Walls protectedFor(Set<Long> people) {
        return new Walls(true, plus(readers, people), barred, barredDepartments, barredHouses);
    }

    public Walls barring(Set<Long> people, Set<Long> departments, Set<String> houses) {
        return new Walls(
                isProtected,
                minus(readers, people),
                plus(barred, people),
                plus(barredDepartments, departments),
                plus(barredHouses, houses));
    }

    Walls withReaders(Set<Long> people) {
        return new Walls(isProtected, people, barred, barredDepartments, barredHouses);
    }

    private static <T> Set<T> plus(Set<T> some, Set<T> more) {
        Set<T> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static <T> Set<T> minus(Set<T> some, Set<T> fewer) {
        Set<T> rest = new TreeSet<>(some);
        rest.removeAll(fewer);
        return rest;
    }
}
