package xinqiao.procedure;

import xinqiao.calendar.Citation;

/**
 * How the annual report counts what its annex doesn't settle (统计口径). No source gives it, so it is configuration.
 *
 * @param mixed which of several replies of one application counts, where none of them gives anything
 * @param anew which answer counts of an application that is decided anew
 * @param pending in which years a review or court case counts that isn't decided yet (尚未审结)
 */
public record AnnualRule(Mixed mixed, Anew anew, Pending pending, Citation citation) {
    /** One application is one number, however many matters it has. */
    public enum Mixed {
        /** the one that stands first in the table */
        FIRST_IN_TABLE,
        /** that of the first matter */
        FIRST_MATTER
    }

    public enum Anew {
        /** counted once, in the year of the first answer */
        FIRST_ANSWER,
        /** by the answer that stands now */
        LAST_ANSWER
    }

    public enum Pending {
        /** in each year at whose end it is pending */
        EVERY_YEAR,
        /** in the year in which it was brought, and again when it ends */
        YEAR_BROUGHT
    }
}
