package xinqiao.procedure.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of a mapping: where each stands, which were read, and which nobody knows. */
abstract class Keys {
    private final String name;
    private final Node node;
    private final Faults faults;
    private final Node place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> marks = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    /** @param place where faults of the block as a whole are noted: its key */
    Keys(String name, Node node, Node place, Faults faults) {
        this.name = name;
        this.node = node;
        this.place = place;
        this.faults = faults;
        if (!(node instanceof MappingNode mapping)) {
            faults.add(place, "procedure.fault.not-a-block", name);
            return;
        }
        for (var entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            marks.put(key, entry.getKeyNode());
            if (values.put(key, entry.getValueNode()) != null)
                faults.add(entry.getKeyNode(), "procedure.fault.twice", key, name);
        }
    }

    Node place() {
        return place;
    }

    /** The value of a key, or the block itself where there is none. */
    Node value(String key) {
        return values.getOrDefault(key, node);
    }

    String name() {
        return name;
    }

    Faults faults() {
        return faults;
    }

    Set<String> keys() {
        return values.keySet();
    }

    Node node() {
        return node;
    }

    boolean mapping() {
        return node instanceof MappingNode;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The node of a key; noted as missing if there is none. */
    @Nullable
    Node need(String key) {
        read.add(key);
        Node value = values.get(key);
        if (value == null && mapping()) faults.add(place, "procedure.fault.missing", key, name);
        return value;
    }

    /** The node of a key, read and not missed. */
    @Nullable
    Node look(String key) {
        read.add(key);
        return values.get(key);
    }

    /** Where faults of a key are noted. */
    Node where(String key) {
        return marks.getOrDefault(key, place);
    }

    /** The line of a key, counted from 1. */
    int line(String key) {
        return where(key).getStartMark().getLine() + 1;
    }

    /** Notes every key that nobody read. */
    void done() {
        for (String key : values.keySet())
            if (!read.contains(key)) faults.add(where(key), "procedure.fault.unknown", key, name);
    }
}
