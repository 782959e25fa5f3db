package xinqiao.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Part three of the annual report (收到和处理政府信息公开申请情况) as it was counted.
 *
 * @param rows by the number of the row, 1 to 25 as the national table has them; in each the kinds of applicants in their
 *     order, and the total of the row (总计) last, which is counted by itself and not added up
 */
public record AnnualTable(SortedMap<Integer, List<Long>> rows) {
    /** 一、本年新收 */
    public static final int RECEIVED = 1;
    /** 二、上年结转 */
    public static final int CARRIED_OVER = 2;
    /** （一）予以公开, the first of 三、本年度办理结果 */
    public static final int FIRST_RESULT = 3;
    /** （二）部分公开 */
    public static final int PARTLY = 4;
    /** （六）其他处理 3.其他, the last of the results */
    public static final int LAST_RESULT = 23;
    /** （七）总计 of the results */
    public static final int RESULTS = 24;
    /** 四、结转下年度继续办理 */
    public static final int CARRIED_ON = 25;

    /** Seven: the kinds of applicants, and the total. */
    public static final int COLUMNS = ApplicantKind.values().length + 1;
    /** The last column. */
    public static final int TOTAL = COLUMNS - 1;

    public AnnualTable {
        SortedMap<Integer, List<Long>> all = new TreeMap<>();
        for (int row = RECEIVED; row <= CARRIED_ON; row++)
            all.put(row, List.copyOf(rows.getOrDefault(row, Collections.nCopies(COLUMNS, 0L))));
        rows = Collections.unmodifiableSortedMap(all);
    }

    public static AnnualTable of(Map<Integer, List<Long>> rows) {
        return new AnnualTable(new TreeMap<>(rows));
    }

    public long at(int row, int column) {
        return rows.getOrDefault(row, List.of()).get(column);
    }

    public long total(int row) {
        return at(row, TOTAL);
    }

    public AnnualTable plus(AnnualTable other) {
        SortedMap<Integer, List<Long>> sums = new TreeMap<>();
        rows.forEach((row, numbers) -> sums.put(
                row,
                IntStream.range(0, COLUMNS)
                        .mapToObj(column -> numbers.get(column) + other.at(row, column))
                        .toList()));
        return new AnnualTable(sums);
    }
}
