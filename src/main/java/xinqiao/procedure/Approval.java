package xinqiao.procedure;

import xinqiao.calendar.Citation;

/** Who approves a step: the role, the title that the procedure gives it, and the source of the power. */
public record Approval(ApprovalStep step, Approver approver, Text title, Citation citation) {}
