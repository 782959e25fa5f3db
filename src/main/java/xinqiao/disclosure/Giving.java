package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.Set;

/** Information given (提供政府信息), each time of which is registered (SZ-27). */
public record Giving(int no, LocalDate on, GivingManner manner, Set<Integer> items) {
    public Giving {
        items = Set.copyOf(items);
    }
}
