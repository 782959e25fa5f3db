package xinqiao.statistics;

import java.time.LocalDate;
import java.util.List;
import xinqiao.statistics.Publication.Adoption;

/** What happens to a publication, as the journal has it; its words stand sealed in its row. */
public sealed interface PublicationFact {
    record Drafted(PublicationKind kind, String period, LocalDate on) implements PublicationFact {}

    record Submitted(LocalDate on) implements PublicationFact {}

    /** 批准印发，或者退回 @param houses, departments the circle */
    record Decided(LocalDate on, boolean approved, List<String> houses, List<Long> departments)
            implements PublicationFact {}

    record Answered(LocalDate on, String house, Adoption adoption) implements PublicationFact {}

    record Followed(LocalDate on) implements PublicationFact {}

    record Finished(LocalDate on) implements PublicationFact {}

    record Dropped(LocalDate on) implements PublicationFact {}
}
