package xinqiao.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.routing.NegotiationFact.*;

/**
 * Several houses of one level on who accepts a matter and leads (协商受理), as its facts come to.
 *
 * @param house which has the case and asked
 * @param opinions by house: which one should lead; the last word of each counts
 * @param superior who decides when they can't agree
 * @param lead 主办单位, {@code assisting} 协办单位; known when they agreed or it was decided
 */
public record Negotiation(
        long id,
        String directCustoms,
        long petition,
        String title,
        String house,
        List<String> houses,
        State state,
        String question,
        Map<String, String> opinions,
        @Nullable String superior,
        @Nullable String lead,
        List<String> assisting) {

    /** Where a negotiation stands. */
    public enum State {
        /** 协商中 */
        OPEN,
        /** 协商一致 */
        AGREED,
        /** 报请共同的上一级决定 */
        REFERRED,
        /** 已决定 */
        DECIDED
    }

    static Negotiation begin(long id, String directCustoms, long petition, String title, Asked f) {
        return new Negotiation(
                id,
                directCustoms,
                petition,
                title,
                f.house(),
                List.copyOf(f.houses()),
                State.OPEN,
                f.question(),
                Map.of(),
                null,
                null,
                List.of());
    }

    /** The only transition code: what a fact changes. */
    Negotiation with(NegotiationFact fact) {
        return switch (fact) {
            case Asked _ -> throw new IllegalStateException("asked twice: negotiation " + id);
            case Said f -> said(f);
            case Referred f -> next(State.REFERRED, opinions, f.superior(), null, List.of());
            case Decided f -> next(State.DECIDED, opinions, superior, f.lead(), f.assisting());
            case Assisted _ -> this;
        };
    }

    /** Once all name the same house they have agreed; the others assist. */
    private Negotiation said(Said fact) {
        Map<String, String> all = new LinkedHashMap<>(opinions);
        all.put(fact.house(), fact.lead());
        boolean agreed = all.keySet().containsAll(houses)
                && all.values().stream().distinct().count() == 1;
        if (!agreed) return next(State.OPEN, all, null, null, List.of());
        List<String> others = new ArrayList<>(houses);
        others.remove(fact.lead());
        return next(State.AGREED, all, null, fact.lead(), others);
    }

    private Negotiation next(
            State to, Map<String, String> said, @Nullable String above, @Nullable String leads, List<String> help) {
        return new Negotiation(
                id, directCustoms, petition, title, house, houses, to, question, said, above, leads, List.copyOf(help));
    }

    public boolean settled() {
        return state == State.AGREED || state == State.DECIDED;
    }
}
