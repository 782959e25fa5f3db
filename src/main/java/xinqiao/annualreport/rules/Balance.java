package xinqiao.annualreport.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.annualreport.ReportFault;
import xinqiao.annualreport.ReportFault.Check;
import xinqiao.disclosure.AnnualTable;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** The sums that must agree (勾稽关系) in the table of applications. */
public final class Balance {
    private Balance() {}

    /** @param before the table of last year's report; null where there is none */
    @Enforces(Provision.LAW_D6)
    public static List<ReportFault> faults(AnnualTable table, @Nullable AnnualTable before) {
        List<ReportFault> faults = new ArrayList<>();
        for (int column = 0; column < AnnualTable.COLUMNS; column++) {
            int of = column;
            long results = IntStream.rangeClosed(AnnualTable.FIRST_RESULT, AnnualTable.LAST_RESULT)
                    .mapToLong(row -> table.at(row, of))
                    .sum();
            long dealtWith = table.at(AnnualTable.RESULTS, column);
            note(faults, Check.RESULTS, AnnualTable.RESULTS, column, dealtWith, results);
            long received = table.at(AnnualTable.RECEIVED, column) + table.at(AnnualTable.CARRIED_OVER, column);
            note(
                    faults,
                    Check.RECEIVED_AND_DEALT_WITH,
                    AnnualTable.CARRIED_ON,
                    column,
                    table.at(AnnualTable.CARRIED_ON, column),
                    received - dealtWith);
            if (before != null)
                note(
                        faults,
                        Check.LAST_YEAR,
                        AnnualTable.CARRIED_OVER,
                        column,
                        table.at(AnnualTable.CARRIED_OVER, column),
                        before.at(AnnualTable.CARRIED_ON, column));
        }
        table.rows().forEach((row, numbers) -> {
            long kinds = numbers.subList(0, AnnualTable.TOTAL).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            note(faults, Check.APPLICANTS, row, AnnualTable.TOTAL, numbers.get(AnnualTable.TOTAL), kinds);
        });
        return faults;
    }

    private static void note(List<ReportFault> faults, Check check, int row, int column, long is, long shouldBe) {
        if (is != shouldBe) faults.add(new ReportFault(check, row, column, is, shouldBe));
    }
}
