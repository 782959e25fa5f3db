package xinqiao.disclosure;

/** By what the fee is counted (收费方式); one of them for an application, never both. */
public enum FeeTariff {
    /** 按件: applications of the applicant in the calendar month */
    BY_CASE,
    /** 按量: pages */
    BY_PAGE
}
