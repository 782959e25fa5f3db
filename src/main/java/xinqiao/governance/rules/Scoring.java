package xinqiao.governance.rules;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import xinqiao.governance.EntryState;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.Matter.Verdict;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.Score;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** What checks come to: points met of those judged, so that everybody can count them anew. */
public final class Scoring {
    private Scoring() {}

    /** Of each house that was checked, the best first. @param before the scores of the assessment before */
    @Enforces(Provision.SZ_33)
    public static List<Score> scores(List<RegisterEntry> inspections, List<Score> before) {
        var concluded = inspections.stream()
                .filter(one -> one.state() != EntryState.DRAFT && one.state() != EntryState.ENDED)
                .toList();
        var houses = concluded.stream().map(RegisterEntry::about).collect(Collectors.toCollection(TreeSet::new));
        return houses.stream()
                .map(house -> score(
                        house,
                        concluded.stream()
                                .filter(one -> one.about().equals(house))
                                .toList(),
                        before))
                .sorted(Comparator.comparingInt((Score one) -> one.met() * 100 / Math.max(1, one.met() + one.notMet()))
                        .reversed()
                        .thenComparing(Score::house))
                .toList();
    }

    private static Score score(String house, List<RegisterEntry> checks, List<Score> before) {
        return new Score(
                house,
                checks.size(),
                count(checks, Verdict.MET),
                count(checks, Verdict.NOT_MET),
                checks.stream()
                        .mapToInt(one -> one.matter(Inspection.class).late())
                        .sum(),
                before.stream()
                        .filter(one -> one.house().equals(house))
                        .findFirst()
                        .map(Score::percent)
                        .orElse(null));
    }

    private static int count(List<RegisterEntry> checks, Verdict verdict) {
        return (int) checks.stream()
                .mapToLong(one -> one.matter(Inspection.class).count(verdict))
                .sum();
    }
}
