package xinqiao.procedure.reading;

import java.util.Optional;
import java.util.OptionalInt;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Term;
import xinqiao.procedure.RatingRule;
import xinqiao.procedure.Satisfaction;

/** Reads how a petitioner rates what was done. */
final class RatingReader {
    private final CitationReader citations;

    RatingReader(CitationReader citations) {
        this.citations = citations;
    }

    RatingRule rating(Block block) {
        Citation citation = citations.citation(block);
        var marks = block.choices("marks", Satisfaction.class);
        Optional<Term> window = block.optionalBlock("window").map(inner -> TermReader.plain(inner, citation));
        var times = block.has("times") ? OptionalInt.of(block.number("times", 1)) : OptionalInt.empty();
        block.done();
        return new RatingRule(marks, window, times, citation);
    }
}
