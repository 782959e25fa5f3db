package xinqiao.procedure.reading;

import java.util.Map;
import org.yaml.snakeyaml.nodes.ScalarNode;
import xinqiao.organisation.Level;
import xinqiao.procedure.Remedy;
import xinqiao.procedure.ReviewBody;
import xinqiao.procedure.ReviewRoute;

/** Reads who reviews and re-reviews. */
final class RemedyReader {
    private final CitationReader citations;

    RemedyReader(CitationReader citations) {
        this.citations = citations;
    }

    Remedy remedy(Block remedy) {
        Remedy read = new Remedy(routes(remedy.block("review")), routes(remedy.block("reReview")));
        remedy.done();
        return read;
    }

    private Map<Level, ReviewRoute> routes(Block routes) {
        Map<Level, ReviewRoute> read = RulesReader.each(
                routes,
                Choices.of(Level.class),
                (level, block) -> new ReviewRoute(body(block), citations.citation(block)));
        return ProfileReader.complete(routes, read, Map.of("subordinate", Level.SUBORDINATE, "direct", Level.DIRECT));
    }

    /** Who reconsiders, at every level. */
    Map<Level, ReviewRoute> reconsideration(Block routes) {
        return RulesReader.all(
                routes, Level.class, (level, block) -> new ReviewRoute(body(block), citations.citation(block)));
    }

    private static ReviewBody body(Block block) {
        if (block.has("unsettled")) return new ReviewBody.Unsettled(block.text("unsettled"));
        if (block.value("body") instanceof ScalarNode) {
            String body = block.words("body");
            return switch (body) {
                case "superior" -> new ReviewBody.Superior();
                case "direct-customs" -> new ReviewBody.DirectCustoms();
                default -> {
                    block.faults()
                            .add(
                                    block.where("body"),
                                    "procedure.fault.not-a-choice",
                                    "body",
                                    body,
                                    "direct-customs, superior");
                    yield new ReviewBody.DirectCustoms();
                }
            };
        }
        return new ReviewBody.Named(block.text("body"));
    }
}
