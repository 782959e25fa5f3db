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
    FROM_LOCAL_OFFICE;

    /** Whether it came by word of mouth, so that it is written down and read back (KM-17a). */
    public boolean oral() {
        return switch (this) {
            case PHONE, VISIT, HOTLINE_12360, RECEPTION_DAY -> true;
            case WEB, LETTER, FAX, EMAIL, LEADER_MAILBOX, FROM_SUPERIOR, FROM_LOCAL_OFFICE -> false;
        };
    }
}
