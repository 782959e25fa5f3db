package xinqiao.procedure.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import xinqiao.procedure.Text;

/**
 * A mapping of a file, read key by key. What is missing or of the wrong kind is noted and answered with a stand-in, so
 * that reading goes on and every fault is found; a file with faults is never used.
 */
final class Block extends Keys {

    /** @param place where faults of the block as a whole are noted: its key */
    Block(String name, Node node, Node place, Faults faults) {
        super(name, node, place, faults);
    }

    /** A block within; what a missing one lacks isn't noted again. */
    Block block(String key) {
        Node value = need(key);
        return value == null
                ? new Block(key, nothing(), place(), new Faults(""))
                : new Block(key, value, where(key), faults());
    }

    Optional<Block> optionalBlock(String key) {
        return has(key) ? Optional.of(block(key)) : Optional.empty();
    }

    String words(String key) {
        Node value = need(key);
        if (value == null) return "";
        if (!(value instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            faults().add(where(key), "procedure.fault.not-words", key);
            return "";
        }
        if (scalar.getValue().isBlank()) faults().add(where(key), "procedure.fault.empty", key);
        return scalar.getValue().strip();
    }

    int number(String key, int least) {
        Node value = need(key);
        if (value == null) return least;
        if (value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
            try {
                int number = Integer.parseInt(scalar.getValue());
                if (number < least) faults().add(where(key), "procedure.fault.too-small", key, number, least);
                return Math.max(number, least);
            } catch (NumberFormatException ignored) {
                // falls through to the fault below
            }
        }
        faults().add(where(key), "procedure.fault.not-a-number", key);
        return least;
    }

    boolean yes(String key) {
        Node value = need(key);
        if (value == null) return false;
        String word = value instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (word.equals("true") || word.equals("false")) return word.equals("true");
        faults().add(where(key), "procedure.fault.not-yes-or-no", key);
        return false;
    }

    LocalDate day(String key) {
        String value = words(key);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            if (!value.isEmpty()) faults().add(where(key), "procedure.fault.not-a-day", key);
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        String value = words(key);
        E[] constants = type.getEnumConstants();
        if (value.isEmpty()) return constants[0];
        return Arrays.stream(constants)
                .filter(constant -> Choices.spelled(constant).equals(value))
                .findFirst()
                .orElseGet(() -> unknown(key, value, type));
    }

    /** Several constants, each once; at least one. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        Node value = need(key);
        Set<E> chosen = new LinkedHashSet<>();
        if (value instanceof SequenceNode sequence)
            for (Node item : sequence.getValue()) {
                String word = item instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (Choices.of(type).apply(word).filter(chosen::add).isEmpty()) chosen.add(unknown(key, word, type));
            }
        else if (value != null) faults().add(where(key), "procedure.fault.not-a-list", key);
        if (value instanceof SequenceNode && chosen.isEmpty()) faults().add(where(key), "procedure.fault.empty", key);
        return List.copyOf(chosen);
    }

    private <E extends Enum<E>> E unknown(String key, String word, Class<E> type) {
        E[] constants = type.getEnumConstants();
        String allowed = Arrays.stream(constants).map(Choices::spelled).collect(Collectors.joining(", "));
        faults().add(where(key), "procedure.fault.not-a-choice", key, word, allowed);
        return constants[0];
    }

    /** A text in both languages. */
    Text text(String key) {
        Block block = block(key);
        Text text = block.bothLanguages();
        block.done();
        return text;
    }

    Text bothLanguages() {
        return new Text(language("zh"), language("en"));
    }

    private String language(String language) {
        Node value = look(language);
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank())
            return scalar.getValue().strip();
        if (mapping())
            faults().add(value == null ? place() : where(language), "procedure.fault.no-translation", name(), language);
        return "";
    }

    /** The keys as constants that the system knows; the others are noted. */
    <K> Map<K, Block> blocks(Function<String, Optional<K>> known) {
        Map<K, Block> blocks = new LinkedHashMap<>();
        for (String key : keys()) {
            Node value = look(key);
            if (value == null) continue;
            known.apply(key)
                    .ifPresentOrElse(
                            constant -> blocks.put(constant, new Block(key, value, where(key), faults())),
                            () -> faults().add(where(key), "procedure.fault.unknown", key, name()));
        }
        return blocks;
    }

    private Node nothing() {
        return new MappingNode(
                Tag.MAP, true, new ArrayList<>(), node().getStartMark(), node().getEndMark(), FlowStyle.BLOCK);
    }
}
