package xinqiao.procedure;

import java.util.OptionalInt;
import xinqiao.calendar.Citation;

/**
 * How an unclear application is put right (补正).
 *
 * @param times how often it may be asked for; none where the source sets no number
 * @param restarts whether the answer's period runs anew from the receipt of the correction
 */
public record CorrectionRule(OptionalInt times, boolean restarts, Citation citation) {}
