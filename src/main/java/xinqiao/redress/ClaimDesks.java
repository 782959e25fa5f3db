package xinqiao.redress;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;

/** Which department answers a claim. */
@Component
class ClaimDesks {
    private final Houses houses;

    ClaimDesks(Houses houses) {
        this.houses = houses;
    }

    /** A department of a house. */
    record Desk(String house, long department) {}

    /** The office of the house, which keeps the records' answers together. */
    Desk office(String house) {
        return new Desk(house, houses.petitionOffice(house).orElseThrow().id());
    }

    /**
     * SZ-32: the supervision department of the house, or of the nearest above that has one; not one that handled what is
     * complained of itself. Without any, the leaders of the topmost house.
     */
    @Enforces({Provision.SZ_31, Provision.SZ_32})
    Desk supervision(String house, Set<Long> handled) {
        List<String> upward = Stream.concat(
                        Stream.of(house), houses.ancestors(house).stream().map(House::code))
                .toList();
        return of(upward, DepartmentKind.SUPERVISION, handled)
                .or(() -> of(upward.reversed(), DepartmentKind.LEADERSHIP, Set.of()))
                .orElseThrow();
    }

    private java.util.Optional<Desk> of(List<String> codes, DepartmentKind kind, Set<Long> without) {
        return codes.stream()
                .flatMap(code -> houses.departments(code).stream()
                        .filter(one -> one.kind() == kind && !without.contains(one.id()))
                        .map(one -> new Desk(code, one.id())))
                .findFirst();
    }

    /** The departments of a house that can look into a record. */
    List<Department> departments(String house) {
        Set<Long> able = houses.postsWith(house, Power.HANDLE).stream()
                .map(holder -> holder.department().id())
                .collect(java.util.stream.Collectors.toSet());
        return houses.departments(house).stream()
                .filter(one -> able.contains(one.id()))
                .toList();
    }
}
