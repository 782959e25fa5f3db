package xinqiao.participation;

import java.time.LocalDate;

/** What was decided about a draft. @param by the name it is signed with */
public record Note(LocalDate on, String by, boolean approved, String words) {}
