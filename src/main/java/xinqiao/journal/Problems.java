package xinqiao.journal;

import java.util.ArrayList;
import java.util.List;

/** Collects problems up to a number that a person can read; who finds more has lost the journal as a whole. */
final class Problems {
    static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();

    void add(String reason, Object... values) {
        if (found.size() < MOST) found.add(Problem.of(reason, values));
        else if (found.size() == MOST) found.add(Problem.of("more", MOST));
    }

    boolean full() {
        return found.size() > MOST;
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
