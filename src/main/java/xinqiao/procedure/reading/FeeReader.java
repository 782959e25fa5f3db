package xinqiao.procedure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import xinqiao.procedure.Approver;
import xinqiao.procedure.FeeRule;
import xinqiao.procedure.Tariff;

/** Reads what an application costs. */
final class FeeReader {
    private final CitationReader citations;

    FeeReader(CitationReader citations) {
        this.citations = citations;
    }

    FeeRule fees(Block block) {
        FeeRule rule = new FeeRule(
                block.optionalBlock("byCase").map(FeeReader::tariff),
                block.optionalBlock("byPage").map(FeeReader::tariff),
                block.choice("afterPayment", FeeRule.AfterPayment.class),
                block.yes("lapses"),
                block.has("words") ? Optional.of(block.text("words")) : Optional.empty(),
                block.optionalBlock("waiver").map(this::waiver),
                citations.citation(block));
        block.done();
        return rule;
    }

    private FeeRule.Waiver waiver(Block block) {
        FeeRule.Waiver waiver = new FeeRule.Waiver(
                block.choice("approver", Approver.class),
                block.text("ground"),
                !block.has("partly") || block.yes("partly"),
                citations.citation(block));
        block.done();
        return waiver;
    }

    private static Tariff tariff(Block block) {
        Optional<Tariff.Rise> rise = block.optionalBlock("rise").map(inner -> {
            Tariff.Rise read = new Tariff.Rise(inner.number("every", 1), inner.number("yuan", 1));
            inner.done();
            return read;
        });
        Tariff tariff = new Tariff(steps(block, rise.isPresent()), rise);
        block.done();
        return tariff;
    }

    /** Each step ends after the one before; the last one has no end, unless something rises after it. */
    private static List<Tariff.Step> steps(Block tariff, boolean rises) {
        List<Tariff.Step> steps = new ArrayList<>();
        Faults faults = tariff.faults();
        Node node = tariff.need("steps");
        if (!(node instanceof SequenceNode sequence)) {
            if (node != null) faults.add(tariff.where("steps"), "procedure.fault.not-a-list", "steps");
            return steps;
        }
        int before = 0;
        boolean ended = true;
        for (Node item : sequence.getValue()) {
            Block block = new Block("step", item, item, faults);
            if (!ended) faults.add(item, "procedure.fault.step-after-the-last");
            Optional<Integer> upTo = Optional.empty();
            if (block.has("upTo")) {
                before = block.number("upTo", before + 1);
                upTo = Optional.of(before);
            } else ended = false;
            steps.add(new Tariff.Step(upTo, block.number("yuan", 0)));
            block.done();
        }
        if (ended != rises) faults.add(tariff.where("steps"), "procedure.fault.last-step");
        return steps;
    }
}
