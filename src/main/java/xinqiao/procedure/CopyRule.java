package xinqiao.procedure;

import java.util.Set;
import xinqiao.calendar.Citation;

/**
 * That a copy of what proves the identity comes with the application.
 *
 * @param ways of applying by which it must; by any other it is looked at there, or asked for with the correction
 */
public record CopyRule(Set<ReceiptWay> ways, Citation citation) {
    public CopyRule {
        ways = Set.copyOf(ways);
    }
}
