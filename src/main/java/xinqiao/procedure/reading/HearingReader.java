package xinqiao.procedure.reading;

import java.util.Set;
import xinqiao.procedure.HearingMoment;
import xinqiao.procedure.HearingRule;
import xinqiao.procedure.SimpleRule;
import xinqiao.procedure.StartEvent;
import xinqiao.procedure.TermKey;

/** Reads what a hearing does to the periods, and what becomes of them when simple handling ends. */
final class HearingReader {
    private final CitationReader citations;

    HearingReader(CitationReader citations) {
        this.citations = citations;
    }

    HearingRule hearing(Block block) {
        var rule = new HearingRule(
                Set.copyOf(block.choices("standStill", TermKey.class)),
                block.choice("from", HearingMoment.class),
                block.choice("until", HearingMoment.class),
                citations.citation(block));
        if (rule.until().compareTo(rule.from()) < 0)
            block.faults().add(block.where("until"), "procedure.fault.hearing-ends-first");
        block.done();
        return rule;
    }

    SimpleRule simple(Block block) {
        var rule = new SimpleRule(block.choice("ordinaryFrom", StartEvent.class), citations.citation(block));
        if (rule.ordinaryFrom() != StartEvent.ACCEPTANCE && rule.ordinaryFrom() != StartEvent.CONVERSION)
            block.faults()
                    .add(
                            block.where("ordinaryFrom"),
                            "procedure.fault.not-a-choice",
                            "ordinaryFrom",
                            Choices.spelled(rule.ordinaryFrom()),
                            "acceptance, conversion");
        block.done();
        return rule;
    }
}
