package xinqiao.organisation.rules;

import static xinqiao.law.Provision.KM_2;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinqiao.law.Enforces;
import xinqiao.organisation.House;

/** How houses stand to one another. */
public final class Tree {
    private Tree() {}

    /** A procedure profile that a house follows for one kind of work from a day on. */
    public record Following(String houseCode, String kind, String profileId, LocalDate from) {}

    /** The houses above, the nearest first. */
    @Enforces(KM_2)
    public static List<House> ancestors(Map<String, House> houses, House house) {
        return house.line().reversed().stream()
                .skip(1)
                .flatMap(code -> Optional.ofNullable(houses.get(code)).stream())
                .toList();
    }

    /** The houses directly below, by code. */
    @Enforces(KM_2)
    public static List<House> children(Collection<House> houses, String parentCode) {
        return houses.stream()
                .filter(house -> house.parent().equals(Optional.of(parentCode)))
                .sorted(Comparator.comparing(House::code))
                .toList();
    }

    /** The lowest house that both answer to. For a house and one below it that is the upper one of the two. */
    public static Optional<House> commonSuperior(Map<String, House> houses, House a, House b) {
        if (a.code().equals(b.code())) return a.parent().map(houses::get);
        var line = b.line();
        return a.line().reversed().stream().filter(line::contains).findFirst().map(houses::get);
    }

    /** The profile in force on a day: the house's own, else that of the nearest house above which has one. */
    public static Optional<String> profile(Collection<Following> following, House house, String kind, LocalDate day) {
        return house.line().reversed().stream()
                .flatMap(code -> following.stream()
                        .filter(f -> f.houseCode().equals(code) && f.kind().equals(kind))
                        .filter(f -> !f.from().isAfter(day))
                        .max(Comparator.comparing(Following::from))
                        .stream())
                .findFirst()
                .map(Following::profileId);
    }
}
