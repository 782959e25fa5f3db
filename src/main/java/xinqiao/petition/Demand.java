package xinqiao.petition;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/**
 * An entry of a house's list for classifying demands by law (依法分类处理信访诉求清单). It is never edited: a new version
 * follows it, and cases go on naming the one that they were sorted by.
 *
 * @param branch of an appeal: key of the profile's branch
 * @param inScope whether it is for the house; if not, {@code body} says whose it is
 * @param route the statutory route (法定途径)
 * @param body the competent body (责任单位)
 * @param basis the law that it rests on (法律法规依据)
 * @param validUntil its last day, where it was withdrawn
 */
public record Demand(
        long id,
        String houseCode,
        String code,
        int version,
        String demandZh,
        String demandEn,
        MatterKind kind,
        @Nullable String branch,
        boolean inScope,
        String route,
        String body,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public String words(Locale locale) {
        return locale.getLanguage().equals("en") ? demandEn : demandZh;
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** What the house writes into its list. @param withdrawn the entry ends today */
    public record Draft(
            String code,
            String demandZh,
            String demandEn,
            MatterKind kind,
            @Nullable String branch,
            boolean inScope,
            String route,
            String body,
            String basis,
            boolean withdrawn) {}
}
