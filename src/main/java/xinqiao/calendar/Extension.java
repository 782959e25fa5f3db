package xinqiao.calendar;

import java.time.LocalDate;

/** A granted lengthening of a term (延长期限), in the term's unit; it runs on from the un-rolled end of the term. */
public record Extension(int length, LocalDate grantedOn, String ground, Citation citation) {}
