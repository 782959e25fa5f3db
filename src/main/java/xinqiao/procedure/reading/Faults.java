package xinqiao.procedure.reading;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Collects the faults of one file. */
final class Faults {
    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Node where, String reason, Object... values) {
        add(where.getStartMark().getLine() + 1, reason, values);
    }

    void add(int line, String reason, Object... values) {
        faults.add(new Fault(file, line, reason, List.of(values)));
    }

    List<Fault> list() {
        return List.copyOf(faults);
    }

    boolean none() {
        return faults.isEmpty();
    }
}
