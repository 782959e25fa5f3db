package xinqiao.accountability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;

/** Who can be answerable, who is above them, and who is in them. */
@Component
public class Units {
    private final Houses houses;

    Units(Houses houses) {
        this.houses = houses;
    }

    /** A house itself, or one of its departments. @param department null: the house */
    public record Unit(String house, @Nullable Long department) {}

    /** Against whom somebody of a house may enter a case: its departments, and the houses of the same direct customs. */
    public List<Unit> of(String house) {
        List<Unit> all = new ArrayList<>();
        houses.departments(house).stream()
                .filter(one -> one.kind() != DepartmentKind.LEADERSHIP && one.kind() != DepartmentKind.PETITION_OFFICE)
                .forEach(one -> all.add(new Unit(house, one.id())));
        String direct = houses.get(house).directCustoms();
        houses.tree().stream()
                .filter(one -> one.directCustoms().equals(direct))
                .filter(one -> works(one.code()))
                .forEach(one -> all.add(new Unit(one.code(), null)));
        return all;
    }

    /**
     * Whether somebody of a house may enter that; of confidential material also against the leaders and the petition office
     * of the own house. A department is always one of the house that is named with it.
     */
    boolean answerable(String house, NewLiability asked) {
        Long department = asked.unitDepartment();
        boolean theirs = department == null
                || houses.department(department)
                        .filter(one -> one.houseCode().equals(asked.unitHouse()))
                        .isPresent();
        return theirs
                && (of(house).contains(new Unit(asked.unitHouse(), department))
                        || asked.ground().supervised() && asked.unitHouse().equals(house));
    }

    /** The nearest house above that works with this system. */
    @Nullable
    String superior(String house) {
        return houses.ancestors(house).stream()
                .map(House::code)
                .filter(this::works)
                .findFirst()
                .orElse(null);
    }

    private boolean works(String house) {
        return houses.petitionOffice(house).isPresent();
    }

    /** The supervision department (监察部门) of a house, or of the nearest above it; empty where there is none. */
    Optional<Department> supervision(String house) {
        return Stream.concat(Stream.of(house), houses.ancestors(house).stream().map(House::code))
                .flatMap(code -> houses.departments(code).stream())
                .filter(one -> one.kind() == DepartmentKind.SUPERVISION)
                .findFirst();
    }

    Set<Long> leaders(String house) {
        return houses.postsWith(house, Power.APPROVE).stream()
                .filter(one -> one.post().behalfOf() == null)
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
    }

    /** The posts of a unit today. */
    public List<Holder> holders(String house, @Nullable Long department) {
        return department != null
                ? houses.holders(department)
                : houses.departments(house).stream()
                        .flatMap(one -> houses.holders(one.id()).stream())
                        .toList();
    }

    boolean known(String house, @Nullable Long department, Collection<Long> people) {
        return people.isEmpty()
                || holders(house, department).stream()
                        .map(one -> one.person().id())
                        .collect(Collectors.toSet())
                        .containsAll(people);
    }

    String directCustoms(String house) {
        return houses.get(house).directCustoms();
    }

    /** As letters write it. */
    String name(String house, @Nullable Long department) {
        String whole = houses.get(house).nameZh();
        return department == null
                ? whole
                : whole + houses.department(department).map(Department::nameZh).orElse("");
    }
}
