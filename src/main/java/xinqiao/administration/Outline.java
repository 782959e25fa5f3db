package xinqiao.administration;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A block of a YAML file that knows its line; what isn't there reads as empty. */
record Outline(int line, Map<String, Node> entries) {

    /** The file as one block. A file that isn't YAML, or no block, gives one problem. */
    static Outline of(String yaml, List<SetupProblem> problems) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) return of(mapping);
            problems.add(SetupProblem.of(1, "administration.setup.no-block"));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(SetupProblem.of(line, "administration.setup.no-yaml", String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            problems.add(SetupProblem.of(1, "administration.setup.no-yaml", String.valueOf(e.getMessage())));
        }
        return new Outline(1, Map.of());
    }

    private static Outline of(MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(entry -> {
            if (entry.getKeyNode() instanceof ScalarNode key) entries.put(key.getValue(), entry.getValueNode());
        });
        return new Outline(line(mapping), entries);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    String text(String key) {
        return entries.get(key) instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /** {@code name: {zh: …, en: …}}, or one text for both. */
    String text(String key, String language) {
        return entries.get(key) instanceof MappingNode mapping ? of(mapping).text(language) : text(key);
    }

    /** Texts of a list, or of one line with blanks between. */
    String words(String key) {
        if (!(entries.get(key) instanceof SequenceNode sequence)) return text(key);
        return String.join(
                " ",
                sequence.getValue().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(node -> ((ScalarNode) node).getValue())
                        .toList());
    }

    Optional<Outline> block(String key) {
        return entries.get(key) instanceof MappingNode mapping ? Optional.of(of(mapping)) : Optional.empty();
    }

    List<Outline> list(String key) {
        List<Outline> list = new ArrayList<>();
        if (entries.get(key) instanceof SequenceNode sequence)
            sequence.getValue().forEach(node -> {
                if (node instanceof MappingNode mapping) list.add(of(mapping));
            });
        return list;
    }
}
