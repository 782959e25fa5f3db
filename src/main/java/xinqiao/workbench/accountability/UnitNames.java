package xinqiao.workbench.accountability;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.accountability.Liability;
import xinqiao.accountability.Units;
import xinqiao.accountability.Units.Unit;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** Houses, departments and people of them, as forms give them. */
@Component
class UnitNames {
    /** No person: a name that nobody of the unit bears. */
    private static final long NOBODY = -1;

    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    static String unit(Names names, Liability one) {
        return name(names, new Unit(one.unitHouse(), one.unitDepartment()));
    }

    private static String name(Names names, Unit unit) {
        Long department = unit.department();
        return department == null ? names.house(unit.house()) : names.departmentOfHouse(department);
    }

    List<Option> options(Names names, String house) {
        return units.of(house).stream()
                .map(one -> new Option(value(one), name(names, one)))
                .toList();
    }

    private static String value(Unit unit) {
        return unit.department() == null ? unit.house() : unit.house() + "-" + unit.department();
    }

    Optional<Unit> chosen(String house, String value) {
        return units.of(house).stream().filter(one -> value(one).equals(value)).findFirst();
    }

    /** The people of a unit by their names, with a separator between; a name that nobody there bears stands for nobody. */
    Set<Long> people(Ui ui, String house, @Nullable Long department, String written) {
        Set<Long> found = new TreeSet<>();
        var holders = units.holders(house, department);
        Arrays.stream(written.split("[、,，;；]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> found.add(holders.stream()
                        .map(one -> one.person())
                        .filter(one ->
                                one.name().equals(name) || one.name(ui.locale()).equals(name))
                        .map(one -> one.id())
                        .findFirst()
                        .orElse(NOBODY)));
        return found;
    }
}
