package xinqiao.workbench.demands;

import java.util.List;
import java.util.Locale;
import xinqiao.petition.Demand;
import xinqiao.procedure.Profile;
import xinqiao.workbench.Names;

/** The list of demands, as far as it has the words looked for. */
public record DemandList(List<Demand> all, String wanted, boolean edits, Profile profile, Names names) {
    public List<Demand> found() {
        String words = wanted.toLowerCase(Locale.ROOT);
        return all.stream().filter(entry -> words(entry).contains(words)).toList();
    }

    private static String words(Demand entry) {
        return String.join(
                        " ",
                        entry.code(),
                        entry.demandZh(),
                        entry.demandEn(),
                        entry.route(),
                        entry.body(),
                        entry.basis())
                .toLowerCase(Locale.ROOT);
    }
}
