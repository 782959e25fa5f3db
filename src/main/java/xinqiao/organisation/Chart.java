package xinqiao.organisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All houses and open departments at one moment: small, read often, changed rarely. */
record Chart(Map<String, House> houses, Map<Long, Department> departments, Map<String, List<Department>> byHouse) {

    static Chart of(List<House> houses, List<Department> departments) {
        return new Chart(
                houses.stream()
                        .collect(Collectors.toMap(House::path, Function.identity(), (a, b) -> a, TreeMap::new))
                        .values()
                        .stream()
                        .collect(Collectors.toMap(
                                House::code, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new)),
                departments.stream().collect(Collectors.toMap(Department::id, Function.identity())),
                departments.stream().collect(Collectors.groupingBy(Department::houseCode)));
    }

    List<Department> of(String houseCode) {
        return byHouse.getOrDefault(houseCode, List.of());
    }
}
