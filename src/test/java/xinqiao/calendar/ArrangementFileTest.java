package xinqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.calendar.Terms.day;
import static xinqiao.law.Provision.SYS_1;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;

@Covers(SYS_1)
class ArrangementFileTest {
    private static final String HEADING = "date,type,name,notice\n";

    @Test
    void goodRowsAreKeptAndEveryBadOneIsToldWithItsPlace() {
        var file = read("""
                2027-01-01,HOLIDAY,元旦,国办发明电
                2027-01-02,FEAST,元旦,
                2027-13-02,HOLIDAY,元旦,
                2027-02-06,HOLIDAY,,
                2027-02-07,HOLIDAY
                2028-01-01,HOLIDAY,元旦,
                2027-02-30,HOLIDAY,春节,
                """);
        assertThat(file.days()).containsExactly(new SpecialDay(day("2027-01-01"), DayKind.HOLIDAY, "元旦", "国办发明电"));
        assertThat(file.errors())
                .containsExactly(
                        error(3, 2, "unknown-type", "FEAST"),
                        error(4, 1, "no-date", "2027-13-02"),
                        error(5, 3, "no-name"),
                        error(6, 0, "columns", 4, 2),
                        error(7, 1, "wrong-year", day("2028-01-01"), 2027),
                        error(8, 1, "no-date", "2027-02-30"));
    }

    @Test
    void theDecemberBeforeBelongsToTheYearAndItsOwnDoesNot() {
        var file = read("2026-12-31,HOLIDAY,元旦,\n2027-12-31,HOLIDAY,元旦,\n");
        assertThat(file.days()).extracting(SpecialDay::date).containsExactly(day("2026-12-31"));
        assertThat(file.errors()).containsExactly(error(3, 1, "wrong-year", day("2027-12-31"), 2027));
    }

    @Test
    void aDayIsNamedOnce() {
        var file = read("2027-01-01,HOLIDAY,元旦,\n2027-01-01,HOLIDAY,元旦,\n2027-01-01,WORKDAY,元旦,\n");
        assertThat(file.days()).hasSize(1);
        assertThat(file.errors())
                .containsExactly(
                        error(3, 1, "duplicate", day("2027-01-01"), 2), error(4, 2, "conflict", day("2027-01-01"), 2));
    }

    @Test
    void whatASpreadsheetMakesOfTheFileIsRead() {
        var file = ArrangementFile.read(
                2027, "\uFEFFdate,type,name,notice\r\n2027/1/1,HOLIDAY,\"元旦\",\"a,b\"\r\n,,,\r\n\r\n");
        assertThat(file.errors()).isEmpty();
        assertThat(file.days()).containsExactly(new SpecialDay(day("2027-01-01"), DayKind.HOLIDAY, "元旦", "a,b"));
    }

    @Test
    void aFileThatIsNoArrangementIsRefused() {
        assertThat(ArrangementFile.read(2027, "").errors()).containsExactly(error(1, 0, "no-days"));
        assertThat(read("").errors()).containsExactly(error(1, 0, "no-days"));
        assertThat(ArrangementFile.read(2027, "日期,类型\n").errors())
                .containsExactly(error(1, 0, "heading", "date,type,name,notice"));
        assertThat(read("2027-01-01,HOLIDAY,元旦,\n\"2027-01-02,HOLIDAY").errors())
                .containsExactly(error(3, 0, "unreadable"));
    }

    private static ArrangementFile read(String rows) {
        return ArrangementFile.read(2027, HEADING + rows);
    }

    private static RowError error(int line, int column, String reason, Object... values) {
        return new RowError(line, column, "calendar.refusal." + reason, List.of(values));
    }
}
