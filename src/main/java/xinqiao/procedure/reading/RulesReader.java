package xinqiao.procedure.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import xinqiao.calendar.Citation;
import xinqiao.procedure.Approval;
import xinqiao.procedure.ApprovalStep;
import xinqiao.procedure.Approver;
import xinqiao.procedure.Branch;
import xinqiao.procedure.KindRule;
import xinqiao.procedure.Limit;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Outcome;
import xinqiao.procedure.OutcomeKey;
import xinqiao.procedure.Requirement;
import xinqiao.procedure.RouteKind;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;
import xinqiao.procedure.Text;
import xinqiao.procedure.WorkKind;

/** Reads what a profile says of the procedure itself; the letters are read elsewhere. */
final class RulesReader {
    private final CitationReader citations;
    private final WorkKind work;

    /** @param work whose rules they are; those of another work are unknown here */
    RulesReader(CitationReader citations, WorkKind work) {
        this.citations = citations;
        this.work = work;
    }

    Map<TermKey, TermRule> terms(Block terms) {
        Map<TermKey, TermRule> read =
                each(terms, key -> TermKey.of(key).filter(this::ours), new TermReader(citations, work)::term);
        return ProfileReader.complete(
                terms,
                read,
                Arrays.stream(TermKey.values())
                        .filter(key -> key.required() && ours(key))
                        .collect(Collectors.toMap(TermKey::key, Function.identity())));
    }

    private boolean ours(TermKey key) {
        return key.work() == work;
    }

    Map<LimitKey, Limit> limits(Block limits) {
        return all(limits, LimitKey.class, (key, block) -> new Limit(key, block.number("value", 1), cite(block)));
    }

    Map<ApprovalStep, Approval> approvals(Block approvals) {
        return ProfileReader.complete(
                approvals,
                each(
                        approvals,
                        key -> Choices.of(ApprovalStep.class).apply(key).filter(step -> step.of(work)),
                        (step, block) -> new Approval(
                                step, block.choice("approver", Approver.class), block.text("title"), cite(block))),
                Arrays.stream(ApprovalStep.values())
                        .filter(step -> step.of(work))
                        .collect(Collectors.toMap(Choices::spelled, Function.identity())));
    }

    Requirement requirement(Block block) {
        boolean required = block.yes("required");
        var citation = required || block.has("provision") ? Optional.of(cite(block)) : Optional.<Citation>empty();
        block.done();
        return new Requirement(required, citation);
    }

    Map<MatterKind, KindRule> kinds(Block kinds) {
        return all(
                kinds,
                MatterKind.class,
                (kind, block) -> new KindRule(
                        kind, printed(block, "name"), printed(block, "way"), block.yes("handlingTerm"), cite(block)));
    }

    List<Branch> branches(Block root) {
        List<Branch> branches = new ArrayList<>();
        Faults faults = root.faults();
        Node node = root.need("branches");
        if (node == null) return branches;
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(root.where("branches"), "procedure.fault.not-a-list", "branches");
            return branches;
        }
        for (Node item : sequence.getValue()) {
            Block block = new Block("branch", item, item, faults);
            Branch branch = new Branch(
                    block.words("key"),
                    printed(block, "name"),
                    printed(block, "route"),
                    block.choice("kind", RouteKind.class),
                    block.yes("petitionProcedure"),
                    cite(block));
            block.done();
            if (branches.stream().anyMatch(other -> other.key().equals(branch.key())))
                faults.add(item, "procedure.fault.twice", branch.key(), "branches");
            branches.add(branch);
        }
        if (branches.stream().noneMatch(Branch::petitionProcedure))
            faults.add(root.where("branches"), "procedure.fault.no-petition-branch");
        return branches;
    }

    List<Outcome> outcomes(Block outcomes) {
        return List.copyOf(all(
                        outcomes,
                        OutcomeKey.class,
                        (key, block) -> new Outcome(key, printed(block, "name"), block.text("condition"), cite(block)))
                .values());
    }

    private Citation cite(Block block) {
        return citations.citation(block);
    }

    /** A text that letters print, and so one without typed numbers. */
    static Text printed(Block block, String key) {
        var text = block.text(key);
        TypedNumbers.check(text, block.where(key), block.faults());
        return text;
    }

    interface Read<K, V> {
        V read(K key, Block block);
    }

    static <K, V> Map<K, V> each(Block blocks, Function<String, Optional<K>> known, Read<K, V> read) {
        Map<K, V> values = new LinkedHashMap<>();
        blocks.blocks(known).forEach((key, block) -> {
            values.put(key, read.read(key, block));
            block.done();
        });
        return values;
    }

    static <E extends Enum<E>, V> Map<E, V> all(Block blocks, Class<E> type, Read<E, V> read) {
        Map<E, V> values = new EnumMap<>(type);
        values.putAll(each(blocks, Choices.of(type), read));
        return ProfileReader.complete(
                blocks,
                values,
                Arrays.stream(type.getEnumConstants())
                        .collect(Collectors.toMap(Choices::spelled, Function.identity())));
    }
}
