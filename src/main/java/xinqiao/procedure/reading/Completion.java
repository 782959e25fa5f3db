package xinqiao.procedure.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import xinqiao.procedure.LetterContents;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.WorkKind;

/**
 * Fills what a kept text can't say, since the catalogue didn't ask for it yet: periods that every procedure has, limits,
 * approvals, outcomes, letters with their series. A term that is a local option stays away.
 */
final class Completion {
    private static final List<String> BLOCKS =
            List.of("limits", "approvals", "kinds", "outcomes", "receipts", "consultations", "remedy", "letters");

    private Completion() {}

    /** The kind of work that a text says it is for; petitions where it says nothing that is known. */
    static WorkKind work(Node root) {
        return root instanceof MappingNode mapping && value(mapping, "kind") instanceof ScalarNode kind
                ? Choices.of(WorkKind.class).apply(kind.getValue()).orElse(WorkKind.PETITION)
                : WorkKind.PETITION;
    }

    static void complete(Node root, Node base) {
        if (!(root instanceof MappingNode into) || !(base instanceof MappingNode from)) return;
        for (String block : BLOCKS) add(into, from, block, null);
        whole(into, from, "annual");
        whole(into, from, "form");
        parts(into, from);
        notice(into);
        add(
                into,
                from,
                "terms",
                Arrays.stream(TermKey.values())
                        .filter(TermKey::required)
                        .map(TermKey::key)
                        .collect(Collectors.toSet()));
        add(into, from, "numbering", series(into));
    }

    /** What a letter must say, where its older words lack it: the parts that the table of contents has now. */
    private static void parts(MappingNode into, MappingNode from) {
        if (!(value(into, "letters") instanceof MappingNode letters)
                || !(value(from, "letters") instanceof MappingNode given)) return;
        for (NodeTuple letter : letters.getValue()) {
            Set<String> required = LetterKind.of(key(letter)).map(LetterContents::of).orElse(Map.of()).keySet().stream()
                    .map(LetterPart::key)
                    .collect(Collectors.toSet());
            if (letter.getValueNode() instanceof MappingNode own
                    && value(given, key(letter)) instanceof MappingNode base
                    && own != base
                    && value(own, "parts") instanceof MappingNode said
                    && value(base, "parts") instanceof MappingNode all) inOrder(said, all, required);
        }
    }

    /** Each where the base has it: after the nearest part before it that both have. */
    private static void inOrder(MappingNode into, MappingNode from, Set<String> only) {
        List<NodeTuple> parts = into.getValue();
        int next = 0;
        for (NodeTuple tuple : from.getValue()) {
            String key = key(tuple);
            int at = IntStream.range(0, parts.size())
                    .filter(i -> key(parts.get(i)).equals(key))
                    .findFirst()
                    .orElse(-1);
            if (at >= 0) next = at + 1;
            else if (only.contains(key)) parts.add(next++, tuple);
        }
    }

    /** What a public notice asked for, and rested on, before both were written into the texts. */
    private static void notice(MappingNode root) {
        if (!(value(root, "service") instanceof MappingNode service)
                || !(value(service, "notice") instanceof MappingNode notice)) return;
        if (value(notice, "tries") == null)
            notice.getValue().add(new NodeTuple(scalar(notice, Tag.STR, "tries"), scalar(notice, Tag.INT, "2")));
        if (value(notice, "citation") == null)
            service.getValue().stream()
                    .filter(tuple -> key(tuple).equals("citation"))
                    .forEach(notice.getValue()::add);
    }

    private static ScalarNode scalar(Node beside, Tag tag, String value) {
        return new ScalarNode(tag, value, beside.getStartMark(), beside.getEndMark(), ScalarStyle.PLAIN);
    }

    /** A block that older texts don't have at all. */
    private static void whole(MappingNode into, MappingNode from, String block) {
        if (value(into, block) != null) return;
        from.getValue().stream().filter(tuple -> key(tuple).equals(block)).forEach(into.getValue()::add);
    }

    /** @param only these keys; null: whatever the base has */
    private static void add(MappingNode into, MappingNode from, String block, @Nullable Set<String> only) {
        if (!(value(into, block) instanceof MappingNode here) || !(value(from, block) instanceof MappingNode there))
            return;
        for (NodeTuple tuple : there.getValue()) {
            String key = key(tuple);
            if (value(here, key) == null && (only == null || only.contains(key)))
                here.getValue().add(tuple);
        }
    }

    /** The series that the letters name, those added among them. */
    private static Set<String> series(MappingNode root) {
        if (!(value(root, "letters") instanceof MappingNode letters)) return Set.of();
        return letters.getValue().stream()
                .map(NodeTuple::getValueNode)
                .filter(MappingNode.class::isInstance)
                .map(letter -> value((MappingNode) letter, "series"))
                .filter(ScalarNode.class::isInstance)
                .map(series -> ((ScalarNode) series).getValue())
                .collect(Collectors.toSet());
    }

    private static @Nullable Node value(MappingNode block, String key) {
        return block.getValue().stream()
                .filter(tuple -> key(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElse(null);
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
