package xinqiao.template;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a template; the journal holds these, words and all. */
sealed interface TemplateFact {
    /** 起草、修改 */
    record TemplateWritten(
            LocalDate on,
            String profile,
            String letter,
            int version,
            String zh,
            String en,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements TemplateFact {}

    /** 送审 */
    record TemplateSubmitted(LocalDate on, String by) implements TemplateFact {}

    /** 批准 */
    record TemplateApproved(
            LocalDate on,
            String by,
            LocalDate from,
            @Nullable LocalDate until) implements TemplateFact {}

    /** 退回修改 */
    record TemplateReturned(LocalDate on, String by, String reason) implements TemplateFact {}

    /** 停用 */
    record TemplateWithdrawn(LocalDate on, String by, String reason) implements TemplateFact {}

    /** 放弃起草 */
    record TemplateDropped(LocalDate on, String by) implements TemplateFact {}
}
