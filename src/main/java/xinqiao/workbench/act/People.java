package xinqiao.workbench.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Department;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.web.Option;

/** People and departments to choose from; whoever may not have the case isn't among them. */
@Component
class People {
    private final Houses houses;

    People(Houses houses) {
        this.houses = houses;
    }

    /** The people of the house who hold a post with that power, with their departments. */
    List<Option> with(Asked asked, Power power) {
        return options(asked, houses.postsWith(asked.house(), power), holder -> true);
    }

    /** Everybody in the house but the ones for whom the wall already decided. */
    List<Option> ofTheHouse(Asked asked, Predicate<Holder> wanted) {
        return options(
                asked,
                houses.departments(asked.house()).stream()
                        .flatMap(department -> houses.holders(department.id()).stream())
                        .toList(),
                wanted);
    }

    List<Option> departmentsWith(Asked asked, Power power) {
        Map<Long, Department> departments = new LinkedHashMap<>();
        for (Holder holder : houses.postsWith(asked.house(), power))
            departments.put(holder.department().id(), holder.department());
        return departments.values().stream()
                .filter(one ->
                        !asked.file().petition().walls().barredDepartments().contains(one.id()))
                .map(one ->
                        new Option(Long.toString(one.id()), one.name(asked.ui().locale())))
                .toList();
    }

    private List<Option> options(Asked asked, List<Holder> holders, Predicate<Holder> wanted) {
        var walls = asked.file().petition().walls();
        var locale = asked.ui().locale();
        Map<Long, Option> people = new LinkedHashMap<>();
        for (Holder holder : holders) {
            long id = holder.person().id();
            if (holder.post().behalfOf() != null
                    || !wanted.test(holder)
                    || walls.bars(id, holder.department().id(), asked.house())) continue;
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
