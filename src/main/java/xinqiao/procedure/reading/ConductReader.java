package xinqiao.procedure.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import xinqiao.calendar.Citation;
import xinqiao.procedure.Approver;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.ConsultationRule;
import xinqiao.procedure.CopyRule;
import xinqiao.procedure.CorrectionRule;
import xinqiao.procedure.Flow;
import xinqiao.procedure.FlowStage;
import xinqiao.procedure.FormRule;
import xinqiao.procedure.ReceiptDay;
import xinqiao.procedure.ReceiptRule;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.TermKey;

/** Reads how an application is received, put right, consulted about and passed on. */
final class ConductReader {
    private final CitationReader citations;

    ConductReader(CitationReader citations) {
        this.citations = citations;
    }

    Map<ReceiptWay, ReceiptRule> receipts(Block receipts) {
        return RulesReader.all(
                receipts,
                ReceiptWay.class,
                (way, block) -> new ReceiptRule(way, block.choice("day", ReceiptDay.class), citations.citation(block)));
    }

    FormRule form(Block block) {
        FormRule rule = new FormRule(
                block.text("title"),
                block.optionalBlock("ownRecord").map(this::cited),
                block.optionalBlock("purpose").map(this::cited),
                block.optionalBlock("copy").map(this::copy),
                citations.citation(block));
        block.done();
        return rule;
    }

    private CopyRule copy(Block block) {
        return new CopyRule(Set.copyOf(block.choices("ways", ReceiptWay.class)), cited(block));
    }

    private Citation cited(Block block) {
        Citation citation = citations.citation(block);
        block.done();
        return citation;
    }

    CorrectionRule correction(Block block) {
        CorrectionRule rule = new CorrectionRule(
                block.has("times") ? OptionalInt.of(block.number("times", 1)) : OptionalInt.empty(),
                block.yes("restarts"),
                citations.citation(block));
        block.done();
        return rule;
    }

    /** @param terms the periods that the profile has */
    Map<ConsultationKind, ConsultationRule> consultations(Block consultations, Set<TermKey> terms) {
        return RulesReader.all(
                consultations,
                ConsultationKind.class,
                (kind, block) -> new ConsultationRule(
                        kind,
                        block.yes("standsStill"),
                        block.yes("reasonNeeded"),
                        block.choice("silence", ConsultationRule.Silence.class),
                        block.has("term") ? term(block, terms) : Optional.empty(),
                        citations.citation(block)));
    }

    private static Optional<TermKey> term(Block block, Set<TermKey> terms) {
        String name = block.words("term");
        Optional<TermKey> key = TermKey.of(name).filter(terms::contains);
        if (key.isEmpty()) block.faults().add(block.where("term"), "procedure.fault.no-term", name);
        return key;
    }

    List<Flow> flows(Block flows) {
        List<Flow> read = new ArrayList<>();
        Map<Flow.Competence, String> of = new LinkedHashMap<>();
        flows.blocks(Optional::of).forEach((key, block) -> {
            Flow flow = new Flow(
                    key,
                    block.text("name"),
                    block.choice("competence", Flow.Competence.class),
                    stages(block.block("stages")),
                    citations.citation(block));
            block.done();
            if (of.put(flow.competence(), key) != null)
                flows.faults()
                        .add(flows.where(key), "procedure.fault.twice", Choices.spelled(flow.competence()), "flows");
            read.add(flow);
        });
        for (Flow.Competence competence : Flow.Competence.values())
            if (!of.containsKey(competence))
                flows.faults().add(flows.place(), "procedure.fault.missing", Choices.spelled(competence), flows.name());
        return read;
    }

    private static List<FlowStage> stages(Block stages) {
        List<FlowStage> read = new ArrayList<>();
        stages.blocks(Optional::of).forEach((key, block) -> {
            read.add(new FlowStage(
                    key,
                    block.text("name"),
                    block.choice("holder", FlowStage.Holder.class),
                    block.has("days") ? OptionalInt.of(block.number("days", 1)) : OptionalInt.empty(),
                    block.has("approver") ? Optional.of(block.choice("approver", Approver.class)) : Optional.empty()));
            block.done();
        });
        if (read.isEmpty() && stages.mapping())
            stages.faults().add(stages.place(), "procedure.fault.empty", stages.name());
        return read;
    }
}
