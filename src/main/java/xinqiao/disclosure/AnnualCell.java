package xinqiao.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A number of the annual report's table, by which the applications that it counts are found.
 *
 * @param row 1 to 25, as in {@link AnnualTable}
 * @param kind of the applicant; null for the total
 */
public record AnnualCell(
        String house, int year, int row, @Nullable ApplicantKind kind) {
    public static AnnualCell of(String house, int year, int row, int column) {
        return new AnnualCell(
                house, year, row, column == AnnualTable.TOTAL ? null : ApplicantKind.values()[column]);
    }
}
