package xinqiao.petition.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * How much two petitions look like the same matter, and why. It proposes; a person decides.
 *
 * @param score from 0 to 1, by what was said alone
 * @param phrases the rarest words that both have
 */
public record Likeness(double score, Grade grade, Set<Why> why, List<String> phrases) {
    private static final double LIKELY = 0.65;
    private static final double LIKELY_OF_THE_SAME = 0.5;
    private static final double ALIKE = 0.38;
    private static final double AMOUNT = 0.5;
    private static final double NUMBERED = 0.3;
    private static final double PLACED = 0.05;
    private static final double COPIED = 0.8;
    private static final int ENOUGH = 12;
    private static final int MOST_PHRASES = 4;
    private static final int SHORTEST = 3;

    /** What the likeness comes to, the strongest first. */
    public enum Grade {
        /** 文字相同 */
        SAME_TEXT,
        /** 疑似同一事项 */
        LIKELY,
        /** 内容相近 */
        ALIKE,
        /** the same person, with something else as it seems */
        PERSON,
        NONE
    }

    /** Why two petitions look alike. */
    public enum Why {
        /** 证件号码相同 */
        DOCUMENT,
        /** 联系电话相同 */
        PHONE,
        /** 姓名相同 */
        NAME,
        /** 文字相同 */
        TEXT,
        /** 单证编号相同 */
        NUMBER,
        /** 地点、业务相同 */
        PLACE,
        /** 共同的词句 */
        PHRASES
    }

    /** A petition as it is compared. @param about place and business where both are known, else empty */
    public record Said(Wording wording, String about) {}

    /** LAW-P7: the same person and the same matter make a repeat; what looks like one is shown to a person. */
    @Enforces(Provision.LAW_P7)
    public static Likeness of(Said one, Said other, Set<Why> person, Rarity rarity) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        why.addAll(person);
        boolean copied = copied(one.wording(), other.wording());
        boolean number =
                one.wording().numbers().stream().anyMatch(other.wording().numbers()::contains);
        boolean place = !one.about().isEmpty() && one.about().equals(other.about());
        List<String> phrases = phrases(one.wording(), other.wording(), rarity);
        double score = score(one.wording(), other.wording(), rarity) + (number ? NUMBERED : 0) + (place ? PLACED : 0);
        if (copied) why.add(Why.TEXT);
        if (number) why.add(Why.NUMBER);
        if (place) why.add(Why.PLACE);
        if (!phrases.isEmpty() && score >= ALIKE) why.add(Why.PHRASES);
        boolean known = same(person);
        boolean another = !number && one.wording().contradicts(other.wording());
        Grade grade = copied
                ? Grade.SAME_TEXT
                : !another && score >= (known ? LIKELY_OF_THE_SAME : LIKELY)
                        ? Grade.LIKELY
                        : score >= ALIKE ? Grade.ALIKE : known ? Grade.PERSON : Grade.NONE;
        return new Likeness(Math.min(1, score), grade, why, phrases);
    }

    /** By document, or by phone; a name alone is shared by too many. */
    public static boolean same(Set<Why> person) {
        return person.contains(Why.DOCUMENT) || person.contains(Why.PHONE);
    }

    private static boolean copied(Wording one, Wording other) {
        if (one.length() < ENOUGH || other.length() < ENOUGH) return false;
        Set<String> a = one.fours();
        Set<String> b = other.fours();
        long shared = a.stream().filter(b::contains).count();
        return shared >= COPIED * (a.size() + b.size() - shared);
    }

    /**
     * Of all that both say, what they share. A run of shared words counts less than as much in several places: who writes
     * again finds other words around the same things, while a set phrase is one long run in letters about anything.
     */
    static double score(Wording one, Wording other, Rarity rarity) {
        double whole = Math.sqrt(runs(one, one, rarity) * runs(other, other, rarity));
        if (whole == 0) return 0;
        double shared = (runs(one, other, rarity) + runs(other, one, rarity)) / 2 / whole;
        double amounts = one.quantities().stream()
                .filter(other.quantities()::contains)
                .mapToDouble(rarity::share)
                .sum();
        return shared * (1 + AMOUNT * Math.min(2, amounts));
    }

    private static double runs(Wording of, Wording in, Rarity rarity) {
        double sum = 0;
        for (String piece : of.pieces()) {
            double run = 0;
            for (int i = 0; i + 1 < piece.length(); i++) {
                String pair = piece.substring(i, i + 2);
                double weight = rarity.weight(pair);
                if (in.pairs().contains(pair)) run += weight * weight;
                else {
                    sum += Math.sqrt(run);
                    run = 0;
                }
            }
            sum += Math.sqrt(run);
        }
        return sum;
    }

    private record Phrase(String words, double weight) {}

    /** The longest runs that stand in both, the weightiest first. */
    private static List<String> phrases(Wording one, Wording other, Rarity rarity) {
        String text = other.joined();
        List<Phrase> found = new ArrayList<>();
        for (String piece : one.pieces()) {
            for (int at = 0; at + SHORTEST <= piece.length(); ) {
                int end = at;
                while (end < piece.length() && text.contains(piece.substring(at, end + 1))) end++;
                if (end - at >= SHORTEST) found.add(new Phrase(piece.substring(at, end), run(piece, at, end, rarity)));
                at = Math.max(at + 1, end - at >= SHORTEST ? end : at + 1);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Phrase::weight).reversed())
                .map(Phrase::words)
                .distinct()
                .limit(MOST_PHRASES)
                .toList();
    }

    private static double run(String piece, int from, int to, Rarity rarity) {
        double sum = 0;
        for (int i = from; i + 1 < to; i++) sum += rarity.weight(piece.substring(i, i + 2));
        return sum;
    }
}
