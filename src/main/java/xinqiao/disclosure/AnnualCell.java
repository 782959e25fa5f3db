package xinqiao.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of the annual report's table, by which the applications that it counts are found.
 *
 * @param houses whose applications it counts
 * @param row 1 to 25, as in {@link AnnualTable}
 * @param kind of the applicant; null for the total
 */
public record AnnualCell(
        Set<String> houses, int year, int row, @Nullable ApplicantKind kind) {
    public AnnualCell {
        houses = Set.copyOf(houses);
    }

    public static AnnualCell of(Set<String> houses, int year, int row, int column) {
        return new AnnualCell(houses, year, row, column == AnnualTable.TOTAL ? null : ApplicantKind.values()[column]);
    }
}
