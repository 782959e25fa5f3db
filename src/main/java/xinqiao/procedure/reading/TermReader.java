package xinqiao.procedure.reading;

import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.calendar.EndRule;
import xinqiao.calendar.StartRule;
import xinqiao.calendar.Term;
import xinqiao.calendar.Unit;
import xinqiao.procedure.Approver;
import xinqiao.procedure.ExtensionRule;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.StartEvent;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;
import xinqiao.procedure.WorkKind;

/** Reads a period. */
final class TermReader {
    private enum Days {
        NATURAL,
        WORKING
    }

    private final CitationReader citations;
    private final WorkKind work;

    TermReader(CitationReader citations, WorkKind work) {
        this.citations = citations;
        this.work = work;
    }

    TermRule term(TermKey key, Block block) {
        Optional<ExtensionRule> extension = block.optionalBlock("extension").map(this::extension);
        Term term = days(block, extension.map(ExtensionRule::maxDays).orElse(0), citations.citation(block));
        // a procedure that is silent asks for a notice in writing, as the Regulations do
        boolean byPhone = key == TermKey.NOTICE && block.has("byPhone") && block.yes("byPhone");
        return new TermRule(key, block.text("name"), block.choice("start", StartEvent.class), term, byPhone, extension);
    }

    /** A period that has no name of its own and is never extended. */
    static Term plain(Block block, Citation citation) {
        Term term = days(block, 0, citation);
        block.done();
        return term;
    }

    private static Term days(Block block, int extendable, Citation citation) {
        boolean months = block.has("months");
        return new Term(
                block.number(months ? "months" : "days", 1),
                months ? Unit.MONTH : block.choice("unit", Days.class) == Days.WORKING ? Unit.WORKING_DAY : Unit.DAY,
                StartRule.ANY_DAY,
                block.yes("rolls") ? EndRule.NEXT_WORKING_DAY : EndRule.STAYS,
                extendable,
                citation);
    }

    private ExtensionRule extension(Block block) {
        LetterKind notice = block.choice("notice", LetterKind.class);
        if (notice.work() != work)
            block.faults().add(block.where("notice"), "procedure.fault.other-work", "notice", Choices.spelled(notice));
        ExtensionRule rule = new ExtensionRule(
                block.number("maxDays", 1),
                block.number("times", 1),
                block.choice("approver", Approver.class),
                notice,
                citations.citation(block));
        block.done();
        return rule;
    }
}
