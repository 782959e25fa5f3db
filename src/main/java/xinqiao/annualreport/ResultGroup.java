package xinqiao.annualreport;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import xinqiao.disclosure.AnnualTable;

/** The headings in the national table's third part (三、本年度办理结果) that have several rows. */
public enum ResultGroup {
    /** （三）不予公开 */
    NOT_PUBLIC(5, 12),
    /** （四）无法提供 */
    UNABLE(13, 15),
    /** （五）不予处理 */
    NOT_HANDLED(16, 20),
    /** （六）其他处理 */
    OTHER(21, 23);

    private final int first;
    private final int last;

    ResultGroup(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public int first() {
        return first;
    }

    /** How many rows it has. */
    public int rows() {
        return last - first + 1;
    }

    public static Optional<ResultGroup> of(int row) {
        return Arrays.stream(values())
                .filter(one -> one.first <= row && row <= one.last)
                .findFirst();
    }

    /** The total of its rows. */
    public long total(AnnualTable table) {
        return IntStream.rangeClosed(first, last).mapToLong(table::total).sum();
    }
}
