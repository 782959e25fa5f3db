package xinqiao.workbench.accountability;

import org.jspecify.annotations.Nullable;
import xinqiao.accountability.Liability;
import xinqiao.accountability.LiabilityDesk.About;

/**
 * A line of the list.
 *
 * @param about the petition, where there is one and the viewer sees it
 * @param judged whether the viewer may judge it now
 */
public record LiabilityLine(
        Liability liability, String unit, @Nullable About about, boolean judged) {}
