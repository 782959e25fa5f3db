package xinqiao.workbench.accountability;

import xinqiao.accountability.Liability;

/** A line of the list. @param judged whether the viewer may judge it now */
public record LiabilityLine(Liability liability, String unit, boolean judged) {}
