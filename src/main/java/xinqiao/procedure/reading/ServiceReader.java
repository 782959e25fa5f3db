package xinqiao.procedure.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.procedure.ServiceRule;
import xinqiao.procedure.ServiceRule.Manner;
import xinqiao.procedure.ServiceRule.PublicNotice;

/** Reads how letters are served. */
final class ServiceReader {
    private final CitationReader citations;

    ServiceReader(CitationReader citations) {
        this.citations = citations;
    }

    ServiceRule service(Block block) {
        Citation citation = citations.citation(block);
        Map<Manner, Citation> manners = block.optionalBlock("manners")
                .map(this::manners)
                // a text from before they were asked for: handing over is what every service begins with
                .orElse(Map.of(Manner.DIRECT, citation));
        Optional<PublicNotice> notice = block.optionalBlock("notice").map(this::notice);
        var rule = new ServiceRule(
                block.choice("post", ServiceRule.PostDay.class),
                block.choice("returned", ServiceRule.Returned.class),
                block.choice("online", ServiceRule.OnlineDay.class),
                block.number("remind", 1),
                manners,
                notice,
                citation);
        block.done();
        return rule;
    }

    private Map<Manner, Citation> manners(Block block) {
        Map<Manner, Citation> read = new EnumMap<>(Manner.class);
        block.blocks(Choices.of(Manner.class)).forEach((manner, inner) -> {
            read.put(manner, citations.citation(inner));
            inner.done();
        });
        if (!read.containsKey(Manner.DIRECT))
            block.faults().add(block.place(), "procedure.fault.missing", Choices.spelled(Manner.DIRECT), block.name());
        return read;
    }

    /** What serves by being public names its source in words: no article of the catalogue speaks of it. */
    private PublicNotice notice(Block block) {
        if (!block.has("citation"))
            block.faults().add(block.place(), "procedure.fault.missing", "citation", block.name());
        int tries = block.number("tries", 1);
        return new PublicNotice(TermReader.plain(block, citations.citation(block)), tries);
    }
}
