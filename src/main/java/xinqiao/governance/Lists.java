package xinqiao.governance;

import java.util.ArrayList;
import java.util.List;

/** Lists that grow by making longer ones. */
final class Lists {
    private Lists() {}

    static <T> List<T> plus(List<T> some, T one) {
        return plus(some, List.of(one));
    }

    static <T> List<T> plus(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
