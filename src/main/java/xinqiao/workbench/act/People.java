package xinqiao.workbench.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Department;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.web.Option;

/** People and departments to choose from; whoever may not have the case isn't among them. */
@Component
public class People {
    private final Houses houses;

    People(Houses houses) {
        this.houses = houses;
    }

    /** The people of the house who hold a post with that power, with their departments. */
    List<Option> with(Asked asked, Power power) {
        return options(asked, houses.postsWith(asked.house(), power), holder -> true);
    }

    /** The people of a house who hold a post with that power. @param may who isn't kept out */
    public List<Option> with(String house, Power power, Locale locale, Predicate<Holder> may) {
        return options(houses.postsWith(house, power), locale, may);
    }

    /** Everybody in the house who isn't kept out. */
    public List<Option> ofTheHouse(String house, Locale locale, Predicate<Holder> may) {
        return options(everybody(house), locale, may);
    }

    /** Everybody in the house but the ones for whom the wall already decided. */
    List<Option> ofTheHouse(Asked asked, Predicate<Holder> wanted) {
        return options(asked, everybody(asked.house()), wanted);
    }

    private List<Holder> everybody(String house) {
        return houses.departments(house).stream()
                .flatMap(department -> houses.holders(department.id()).stream())
                .toList();
    }

    List<Option> departmentsWith(Asked asked, Power power) {
        var barred = asked.file().petition().walls().barredDepartments();
        return departmentsWith(asked.house(), power, asked.ui().locale(), barred);
    }

    /** The departments of a house where somebody holds a post with that power. @param barred those that are kept out */
    public List<Option> departmentsWith(String house, Power power, Locale locale, Set<Long> barred) {
        Map<Long, Department> departments = new LinkedHashMap<>();
        for (Holder holder : houses.postsWith(house, power))
            departments.put(holder.department().id(), holder.department());
        return departments.values().stream()
                .filter(one -> !barred.contains(one.id()))
                .map(one -> new Option(Long.toString(one.id()), one.name(locale)))
                .toList();
    }

    private List<Option> options(Asked asked, List<Holder> holders, Predicate<Holder> wanted) {
        var walls = asked.file().petition().walls();
        return options(
                holders,
                asked.ui().locale(),
                holder -> wanted.test(holder)
                        && !walls.bars(holder.person().id(), holder.department().id(), asked.house()));
    }

    private static List<Option> options(List<Holder> holders, Locale locale, Predicate<Holder> may) {
        Map<Long, Option> people = new LinkedHashMap<>();
        for (Holder holder : holders) {
            long id = holder.person().id();
            if (holder.post().behalfOf() != null || !may.test(holder)) continue;
            people.putIfAbsent(
                    id,
                    new Option(
                            Long.toString(id),
                            holder.department().name(locale) + " · "
                                    + holder.person().name(locale) + "（"
                                    + holder.post().title(locale) + "）"));
        }
        return List.copyOf(people.values());
    }
}
