package xinqiao.leadership;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;

/** The leaders of a house (关领导), and to whom in it they can give something. */
@Component
public class Leaders {
    private final Houses houses;

    Leaders(Houses houses) {
        this.houses = houses;
    }

    public List<Holder> of(String house) {
        return houses.leaders(house);
    }

    @Nullable
    Holder leader(String house, long person) {
        return of(house).stream()
                .filter(one -> one.person().id() == person)
                .findFirst()
                .orElse(null);
    }

    /** Departments of the house that something can be given to. */
    public List<Department> departments(String house) {
        return houses.departments(house).stream()
                .filter(one -> one.kind() != DepartmentKind.IT && one.kind() != DepartmentKind.LEADERSHIP)
                .toList();
    }

    public List<Holder> people(long department) {
        return houses.holders(department);
    }

    boolean known(String house, long department, @Nullable Long person) {
        Optional<Department> there = departments(house).stream()
                .filter(one -> one.id() == department)
                .findFirst();
        return there.isPresent()
                && (person == null
                        || houses.holders(department).stream()
                                .anyMatch(one -> one.person().id() == Objects.requireNonNull(person)));
    }

    boolean departmentKnown(String house, @Nullable Long department) {
        return department == null
                || departments(house).stream().anyMatch(one -> one.id() == Objects.requireNonNull(department));
    }
}
