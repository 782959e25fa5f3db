package xinqiao.annualreport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xinqiao.annualreport.ReportFault;
import xinqiao.annualreport.ReportFault.Check;
import xinqiao.disclosure.AnnualTable;
import xinqiao.law.Covers;
import xinqiao.law.Provision;

/** The sums of the national table, and the cell at fault where one doesn't agree. */
class BalanceTest {
    private static AnnualTable table(long received, long over, long given, long results, long on) {
        return AnnualTable.of(Map.of(
                AnnualTable.RECEIVED, row(received),
                AnnualTable.CARRIED_OVER, row(over),
                AnnualTable.FIRST_RESULT, row(given),
                AnnualTable.RESULTS, row(results),
                AnnualTable.CARRIED_ON, row(on)));
    }

    /** All of natural persons. */
    private static List<Long> row(long number) {
        return List.of(number, 0L, 0L, 0L, 0L, 0L, number);
    }

    @Test
    @Covers(Provision.LAW_D6)
    void whatAgreesHasNoFault() {
        assertThat(Balance.faults(table(5, 2, 6, 6, 1), table(9, 0, 7, 7, 2))).isEmpty();
    }

    @Test
    @Covers(Provision.LAW_D6)
    void theCellAtFaultIsNamed() {
        assertThat(Balance.faults(table(5, 2, 5, 6, 1), null))
                .as("a result that no row counts")
                .allSatisfy(fault -> {
                    assertThat(fault.check()).isEqualTo(Check.RESULTS);
                    assertThat(fault.row()).isEqualTo(AnnualTable.RESULTS);
                    assertThat(fault.is()).isEqualTo(6);
                    assertThat(fault.shouldBe()).isEqualTo(5);
                    assertThat(fault.grave()).isTrue();
                })
                .extracting(ReportFault::column)
                .containsExactly(0, AnnualTable.TOTAL);
        assertThat(Balance.faults(table(5, 2, 6, 6, 3), null))
                .extracting(ReportFault::check, ReportFault::row, ReportFault::shouldBe)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Check.RECEIVED_AND_DEALT_WITH, AnnualTable.CARRIED_ON, 1L));
        var total = AnnualTable.of(Map.of(
                AnnualTable.RECEIVED,
                List.of(1L, 1L, 0L, 0L, 0L, 0L, 3L),
                AnnualTable.CARRIED_ON,
                List.of(1L, 1L, 0L, 0L, 0L, 0L, 3L)));
        assertThat(Balance.faults(total, null)).extracting(ReportFault::check).containsOnly(Check.APPLICANTS);
        assertThat(Balance.faults(table(5, 2, 6, 6, 1), table(9, 0, 6, 6, 3)))
                .as("last year said three")
                .allSatisfy(fault -> {
                    assertThat(fault.check()).isEqualTo(Check.LAST_YEAR);
                    assertThat(fault.grave()).isFalse();
                })
                .hasSize(2);
    }
}
