package xinqiao.workbench.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.template.LetterTemplate;

/** Which of the versions of a house counts. */
final class InForce {
    private InForce() {}

    /** The one that began last. */
    static @Nullable LetterTemplate of(List<LetterTemplate> versions, LocalDate day) {
        return versions.stream()
                .filter(one -> one.inForce(day))
                .max(Comparator.comparing((LetterTemplate one) -> one.from() == null ? LocalDate.MIN : one.from())
                        .thenComparing(LetterTemplate::version))
                .orElse(null);
    }
}
