package xinqiao.petition.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How rare a pair of characters is among the texts of the register: what stands in every letter says nothing. */
public final class Rarity {
    private final Map<String, Integer> texts = new HashMap<>();
    private final int all;

    private Rarity(Collection<Wording> sample) {
        all = sample.size();
        for (Wording one : sample) {
            one.pairs().forEach(pair -> texts.merge(pair, 1, Integer::sum));
            one.quantities().forEach(quantity -> texts.merge(quantity, 1, Integer::sum));
        }
    }

    public static Rarity of(Collection<Wording> sample) {
        return new Rarity(sample);
    }

    /** Where nothing is known, all says the same. */
    public static Rarity none() {
        return new Rarity(List.of());
    }

    double weight(String pair) {
        return Math.log((all + 2.0) / (in(pair) + 1.0));
    }

    /** From 0, what stands in every text, to 1, what no other has. */
    double share(String what) {
        return Math.max(0, weight(what) / Math.log(all + 2.0));
    }

    private int in(String pair) {
        return texts.getOrDefault(pair, 0);
    }

    /** A pair to look for, with what it says. */
    public record Key(String pair, float weight) {}

    /**
     * The pairs by which texts like this one are looked for: the rarest first, as long as the texts that have them stay few
     * enough to be read.
     *
     * @param total how many texts there are
     * @param budget how many of them may be touched
     */
    public List<Key> keys(Wording text, long total, int budget) {
        double share = all == 0 ? 0 : (double) total / all;
        double[] spent = {0};
        return text.pairs().stream()
                .sorted(Comparator.comparingInt(this::in).thenComparing(Comparator.naturalOrder()))
                .takeWhile(pair -> (spent[0] += 1 + in(pair) * share) <= budget)
                .map(pair -> new Key(pair, (float) weight(pair)))
                .toList();
    }
}
