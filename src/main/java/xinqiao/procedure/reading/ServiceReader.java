package xinqiao.procedure.reading;

import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Term;
import xinqiao.procedure.ServiceRule;

/** Reads how letters are served. */
final class ServiceReader {
    private final CitationReader citations;

    ServiceReader(CitationReader citations) {
        this.citations = citations;
    }

    ServiceRule service(Block block) {
        Citation citation = citations.citation(block);
        Optional<Term> notice = block.optionalBlock("notice").map(inner -> {
            Citation own = citations.citation(inner);
            return TermReader.plain(inner, own);
        });
        var rule = new ServiceRule(
                block.choice("post", ServiceRule.PostDay.class),
                block.choice("returned", ServiceRule.Returned.class),
                block.choice("online", ServiceRule.OnlineDay.class),
                block.number("remind", 1),
                notice,
                citation);
        block.done();
        return rule;
    }
}
