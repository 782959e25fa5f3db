package xinqiao.workbench.calendar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xinqiao.calendar.MovedDate;
import xinqiao.workbench.Names;

/**
 * The dates that an arrangement would move: how many in each house, and which, as far as the viewer may see the cases.
 * Whoever keeps the calendar needn't read a case.
 */
public record MovedCases(int count, Map<String, Long> byHouse, List<MovedDate> seen) {
    static MovedCases none() {
        return new MovedCases(0, Map.of(), List.of());
    }

    static MovedCases of(List<MovedDate> moved, Set<String> visible, Names names) {
        return new MovedCases(
                moved.size(),
                moved.stream()
                        .collect(Collectors.groupingBy(
                                one -> names.house(one.house()), TreeMap::new, Collectors.counting())),
                moved.stream().filter(one -> visible.contains(one.subject())).toList());
    }
}
