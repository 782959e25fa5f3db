package xinqiao.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import xinqiao.organisation.rules.Jurisdiction;
import xinqiao.organisation.rules.Tree;

/** The organisation at one moment: small, read on every page, changed rarely. */
record Chart(
        List<House> inOrder,
        Map<String, House> houses,
        Map<Long, Department> departments,
        Map<String, List<Department>> byHouse,
        List<Jurisdiction.Word> words,
        List<Tree.Following> profiles,
        Map<String, Contacts> contacts) {

    static Chart of(
            List<House> houses,
            List<Department> departments,
            List<Jurisdiction.Word> words,
            List<Tree.Following> profiles,
            List<Contacts> contacts) {
        return new Chart(
                houses.stream().sorted(Comparator.comparing(House::path)).toList(),
                houses.stream().collect(Collectors.toUnmodifiableMap(House::code, Function.identity())),
                departments.stream().collect(Collectors.toUnmodifiableMap(Department::id, Function.identity())),
                departments.stream().collect(Collectors.groupingBy(Department::houseCode)),
                words,
                profiles,
                contacts.stream().collect(Collectors.toUnmodifiableMap(Contacts::houseCode, Function.identity())));
    }
}
