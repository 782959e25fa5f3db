package xinqiao.reception;

import java.time.Instant;
import java.util.List;

/** Something that disturbs the order of petitioning, or somebody who needs help (KM-19, JF-V4a, JF-V4b). */
public record Incident(long id, String houseCode, Instant begunAt, IncidentKind kind, boolean open, Content content) {

    /** @param about what happened, where and with whom */
    public record Content(String about, List<Taken> steps) {
        public Content {
            steps = List.copyOf(steps);
        }
    }

    /** A step that was taken. */
    public record Taken(IncidentStep step, String by, Instant at, String result) {}

    public boolean took(IncidentStep step) {
        return content.steps().stream().anyMatch(taken -> taken.step() == step);
    }
}
