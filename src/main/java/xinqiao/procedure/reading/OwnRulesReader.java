package xinqiao.procedure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import xinqiao.procedure.AnnualRule;
import xinqiao.procedure.OwnRules;

/** Reads which information goes by rules of its own, and how the annual report counts. */
final class OwnRulesReader {
    private final CitationReader citations;

    OwnRulesReader(CitationReader citations) {
        this.citations = citations;
    }

    List<OwnRules> elsewhere(Block block) {
        List<OwnRules> all = new ArrayList<>();
        block.blocks(Optional::of).forEach((key, one) -> {
            all.add(new OwnRules(
                    key,
                    one.text("name"),
                    words(one),
                    one.yes("request"),
                    one.text("rules"),
                    one.text("where"),
                    citations.citation(one)));
            one.done();
        });
        return all;
    }

    private static List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        Node node = block.need("words");
        if (node instanceof SequenceNode sequence)
            for (Node item : sequence.getValue())
                if (item instanceof ScalarNode word && !word.getValue().isBlank())
                    words.add(word.getValue().strip());
        if (node != null && words.isEmpty())
            block.faults().add(block.where("words"), "procedure.fault.not-a-list", "words");
        return words;
    }

    AnnualRule annual(Block block) {
        AnnualRule rule = new AnnualRule(
                block.choice("mixed", AnnualRule.Mixed.class),
                block.choice("anew", AnnualRule.Anew.class),
                block.choice("pending", AnnualRule.Pending.class),
                citations.citation(block));
        block.done();
        return rule;
    }
}
