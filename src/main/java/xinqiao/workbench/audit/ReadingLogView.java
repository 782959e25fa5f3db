package xinqiao.workbench.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.journal.Reading;
import xinqiao.web.Form;
import xinqiao.workbench.Names;

/** The reading log. @param numbers of the cases that were read; @param next the last of this page, where others follow */
public record ReadingLogView(
        List<Reading> lines,
        Map<Long, String> numbers,
        Form form,
        @Nullable Long next,
        boolean further,
        Names names) {
    public static final String PATH = "/desk/reading-log";

    /** What was read, as far as the log tells: a number, never a title. */
    public String subject(Reading reading) {
        var subject = reading.subject();
        return switch (subject.kind()) {
            case "petition" -> numbers.getOrDefault(subject.id(), Long.toString(subject.id()));
            default -> Long.toString(subject.id());
        };
    }
}
