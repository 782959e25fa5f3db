package xinqiao.procedure;

import java.util.List;
import xinqiao.calendar.Citation;

/** The way of an application through a house: its stages one after the other, for what is the house's own or the direct customs'. */
public record Flow(String key, Text name, Competence competence, List<FlowStage> stages, Citation citation) {
    public Flow {
        stages = List.copyOf(stages);
    }

    /** Whose information is applied for. */
    public enum Competence {
        /** 本单位工作职权 */
        OWN,
        /** 直属海关职权 */
        DIRECT_CUSTOMS
    }

    /** Working days of all stages together; they lie inside the answer's period. */
    public int days() {
        return stages.stream().mapToInt(stage -> stage.days().orElse(0)).sum();
    }
}
