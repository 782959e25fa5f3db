/** Holidays and make-up working days by year; the clock of a demonstration. */
@NullMarked
package xinqiao.workbench.calendar;

import org.jspecify.annotations.NullMarked;
