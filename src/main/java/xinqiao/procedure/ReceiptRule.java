package xinqiao.procedure;

import xinqiao.calendar.Citation;

/** The day that counts as that of receipt for an application that came in one way. */
public record ReceiptRule(ReceiptWay way, ReceiptDay day, Citation citation) {}
