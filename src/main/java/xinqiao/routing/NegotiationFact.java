package xinqiao.routing;

import java.time.LocalDate;
import java.util.List;

/** What can happen in a negotiation; its journal holds these. */
public sealed interface NegotiationFact {
    /** 提请协商 @param houses all that take part, the asking one first */
    record Asked(LocalDate on, String house, List<String> houses, String question) implements NegotiationFact {}

    /** 协商意见 @param lead which house should lead, in the opinion of this one */
    record Said(LocalDate on, String house, String lead, String words) implements NegotiationFact {}

    /** 报请决定 @param superior 共同的上一级海关 */
    record Referred(LocalDate on, String superior, String words) implements NegotiationFact {}

    /** 决定 */
    record Decided(LocalDate on, String lead, List<String> assisting, String words) implements NegotiationFact {}

    /** 协办意见: what an assisting unit contributed */
    record Assisted(LocalDate on, String house, String words) implements NegotiationFact {}
}
