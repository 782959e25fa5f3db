package xinqiao.participation;

import java.time.LocalDate;

/** One thing that was done. @param by the name it is signed with */
public record Step(DialogueAct act, LocalDate on, String by, String words) {}
