package xinqiao.workbench.accountability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.accountability.LiabilityFilter;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * The register. @param enters whether the viewer may enter a case
 *
 * @param chosen ids that were ticked when the judgement came back
 */
public record LiabilitiesView(
        LiabilityFilter filter,
        Form form,
        List<LiabilityLine> lines,
        List<Option> units,
        @Nullable Long next,
        boolean further,
        boolean enters,
        List<String> chosen,
        List<Objection> objections,
        Profile profile) {
    public static final String PATH = "/desk/liability";

    public static String path(long liability) {
        return PATH + "/" + liability;
    }

    /** What the cases on the page rest on; before there is any, what asks for correction. */
    public List<Provision> law() {
        return lines.isEmpty()
                ? List.of(Provision.KM_36, Provision.SZ_34)
                : lines.stream()
                        .map(line -> line.liability().ground().provision())
                        .distinct()
                        .sorted()
                        .toList();
    }

    public boolean judges() {
        return lines.stream().anyMatch(LiabilityLine::judged);
    }
}
