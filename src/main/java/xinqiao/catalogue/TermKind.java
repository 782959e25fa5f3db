package xinqiao.catalogue;

/** How the time limit of an item runs (公开时限). */
public enum TermKind {
    /** so many working days from the day on which the information was made or changed */
    WORKING_DAYS,
    /** so many days from that day */
    CALENDAR_DAYS,
    /** up to one day of each year */
    YEARLY,
    /** 依据实际情况及时更新、发布: no fixed period */
    KEPT_UP_TO_DATE,
    /** as another law says: none that this system could count */
    BY_LAW
}
