package xinqiao.annualreport.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.AnnualTable;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** The sums that must agree (勾稽关系) in the table of applications. */
public final class Balance {
    private Balance() {}

    /** One sum. */
    public enum Check {
        /** （七）总计 is the sum of the results */
        RESULTS,
        /** 第一项加第二项之和，等于第三项加第四项之和 */
        RECEIVED_AND_DEALT_WITH,
        /** 总计 of a row is the sum of its kinds of applicants */
        APPLICANTS,
        /** 上年结转 is what the last report said 结转下年度 */
        LAST_YEAR
    }

    /** A sum that doesn't agree. @param row, column the cell at fault, as in {@link AnnualTable} */
    public record Fault(Check check, int row, int column, long is, long shouldBe) {
        /** Whether the report can't be submitted so; what differs from last year's is to be explained. */
        public boolean grave() {
            return check != Check.LAST_YEAR;
        }
    }

    /** @param before the table of last year's report; null where there is none */
    @Enforces(Provision.LAW_D6)
    public static List<Fault> faults(AnnualTable table, @Nullable AnnualTable before) {
        List<Fault> faults = new ArrayList<>();
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

    private static void note(List<Fault> faults, Check check, int row, int column, long is, long shouldBe) {
        if (is != shouldBe) faults.add(new Fault(check, row, column, is, shouldBe));
    }
}
