package xinqiao.governance;

import java.time.LocalDate;

/** A step that was taken with an entry, as its page tells it. @param by the signature */
public record Noted(LocalDate on, String by, Deed deed, String words) {}
