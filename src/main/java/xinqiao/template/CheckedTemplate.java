package xinqiao.template;

import java.util.List;
import xinqiao.procedure.PartWording;

/**
 * The words of a template as they were read.
 *
 * @param parts in their order; of use only without faults
 * @param faults every one of them, by language and line
 */
public record CheckedTemplate(List<PartWording> parts, List<TemplateFault> faults) {
    public CheckedTemplate {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    public boolean good() {
        return faults.isEmpty();
    }
}
