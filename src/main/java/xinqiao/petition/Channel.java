package xinqiao.petition;

/** How a petition reached the house (信访形式). */
public enum Channel {
    WEB,
    LETTER,
    PHONE,
    FAX,
    VISIT,
    EMAIL,
    HOTLINE_12360,
    RECEPTION_DAY,
    LEADER_MAILBOX,
    FROM_SUPERIOR,
    FROM_LOCAL_OFFICE
}
