package xinqiao.calendar;

/** What a term counts (日、工作日、月、年). */
public enum Unit {
    DAY,
    WORKING_DAY,
    MONTH,
    YEAR
}
