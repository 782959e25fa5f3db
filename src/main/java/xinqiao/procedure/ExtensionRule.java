package xinqiao.procedure;

import xinqiao.calendar.Citation;

/**
 * How a period may be extended: at most so many days (of the term's own unit), so many times, approved by whom, told to
 * the petitioner by which letter.
 */
public record ExtensionRule(int maxDays, int times, Approver approver, LetterKind notice, Citation citation) {}
