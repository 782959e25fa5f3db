package xinqiao.workbench.act;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Demand;

/**
 * The list of demands at triage.
 *
 * @param wanted what is looked for in it
 * @param offered whether the act is one that the list sorts by
 */
public record DemandChoice(List<Demand> all, @Nullable Demand picked, String wanted, boolean offered) {
    /** The entries in which every word that was looked for stands. */
    public List<Demand> found() {
        String[] words = wanted.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return all.stream().filter(entry -> has(entry, words)).toList();
    }

    private static boolean has(Demand entry, String[] words) {
        String all = String.join(" ", entry.demandZh(), entry.demandEn(), entry.route(), entry.body(), entry.code())
                .toLowerCase(Locale.ROOT);
        for (String word : words) if (!all.contains(word)) return false;
        return true;
    }
}
