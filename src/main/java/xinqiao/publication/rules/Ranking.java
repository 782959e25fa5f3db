package xinqiao.publication.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the documents found comes first: the one of that number, then whose title has the words, then whose text has;
 * among like ones what holds before what doesn't, the newer before the older.
 */
public final class Ranking {
    private Ranking() {}

    /**
     * @param title folded
     * @param typed whether the words stand in it as they were typed, and not only words that mean the same
     */
    public record Candidate(
            long id, String title, String numberKey, LocalDate day, boolean holds, String kind, boolean typed) {}

    public static List<Candidate> order(List<Candidate> found, Asked asked, LocalDate today) {
        return found.stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> -score(one, asked, today))
                        .thenComparing(Candidate::day, Comparator.reverseOrder())
                        .thenComparing(Candidate::id, Comparator.reverseOrder()))
                .toList();
    }

    static double score(Candidate one, Asked asked, LocalDate today) {
        double score = asked.numberKey().filter(one.numberKey()::equals).isPresent() ? 1000 : 0;
        for (Asked.Word word : asked.words())
            score += ofTitle(one.title(), word) / asked.words().size();
        if (one.typed()) score += 12;
        if (!one.holds()) score -= 25;
        long days = Math.max(0, ChronoUnit.DAYS.between(one.day(), today));
        return score + 20.0 / (1 + days / 365.0);
    }

    private static double ofTitle(String title, Asked.Word word) {
        int at = title.indexOf(word.typed());
        // a title that is little more than the words is what was meant
        if (at >= 0) return 100 + 40.0 * word.typed().length() / title.length() + (at == 0 ? 5 : 0);
        return word.ways().stream().anyMatch(title::contains) ? 70 : 0;
    }
}
