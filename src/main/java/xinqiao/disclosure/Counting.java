package xinqiao.disclosure;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import xinqiao.procedure.AnnualRule;
import xinqiao.procedure.DisclosureProfile;

/**
 * How the annual report counts, by the ids of the procedures that applications follow.
 *
 * @param rows the row of each reply
 * @param byFirstMatter those in which the first matter's reply counts where none gives anything
 * @param byLastAnswer those in which the answer that stands now counts
 * @param pendingOnce those in which a case counts as pending in the year in which it was brought alone
 */
record Counting(
        Map<String, Map<String, Integer>> rows,
        Collection<String> byFirstMatter,
        Collection<String> byLastAnswer,
        Collection<String> pendingOnce) {

    static Counting of(Collection<DisclosureProfile> profiles) {
        Map<String, Map<String, Integer>> rows = new TreeMap<>();
        for (DisclosureProfile profile : profiles) {
            Map<String, Integer> of = new TreeMap<>();
            profile.replies().forEach((kind, reply) -> of.put(kind.name(), reply.row()));
            rows.put(profile.id(), of);
        }
        return new Counting(
                rows,
                ids(profiles, rule -> rule.mixed() == AnnualRule.Mixed.FIRST_MATTER),
                ids(profiles, rule -> rule.anew() == AnnualRule.Anew.LAST_ANSWER),
                ids(profiles, rule -> rule.pending() == AnnualRule.Pending.YEAR_BROUGHT));
    }

    private static Collection<String> ids(Collection<DisclosureProfile> profiles, Predicate<AnnualRule> which) {
        return profiles.stream()
                .filter(one -> which.test(one.annual()))
                .map(DisclosureProfile::id)
                .sorted()
                .toList();
    }
}
