package xinqiao.accountability;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.accountability.rules.Judging.Competence;

/**
 * What a unit or somebody in it is to answer for, before it stands in the register.
 *
 * @param breach what the system found; null where somebody entered it
 */
record Charge(
        String directCustoms,
        Competence competence,
        Units.Unit unit,
        Set<Long> people,
        LiabilityGround ground,
        @Nullable Breach breach,
        Subject subject) {

    static Charge found(String directCustoms, Competence competence, Units.Unit unit, Breach breach, Subject subject) {
        Long attempt = subject.attempt();
        Set<Long> people = attempt == null ? Set.of() : Set.of(attempt);
        return new Charge(directCustoms, competence, unit, people, breach.ground(), breach, subject);
    }

    /** What it is about; all of it may be absent. @param attempt who tried to get past the wall of a report */
    record Subject(
            @Nullable Long petition,
            @Nullable Long sending,
            @Nullable Long application,
            @Nullable Long claim,
            @Nullable String item,
            @Nullable String term,
            @Nullable LocalDate dueOn,
            @Nullable Long attempt) {

        static Subject of(@Nullable Long petition) {
            return new Subject(petition, null, null, null, null, null, null, null);
        }

        static Subject ofApplication(@Nullable Long application) {
            return new Subject(null, null, application, null, null, null, null, null);
        }

        /** @param term null where it isn't a clock: the day of the notice or of the judgement tells one from another */
        static Subject ofApplication(long application, @Nullable String term, LocalDate on) {
            return new Subject(null, null, application, null, null, term, on, null);
        }

        static Subject ofClaim(long claim, LocalDate on) {
            return new Subject(null, null, null, claim, null, null, on, null);
        }

        /** @param item of the catalogue that a house publishes by */
        static Subject ofItem(String item, LocalDate dueOn) {
            return new Subject(null, null, null, null, item, null, dueOn, null);
        }

        static Subject missed(long petition, String term, LocalDate dueOn) {
            return new Subject(petition, null, null, null, null, term, dueOn, null);
        }

        static Subject missed(long sending, @Nullable LocalDate dueOn) {
            return new Subject(null, sending, null, null, null, null, dueOn, null);
        }

        static Subject tried(long petition, long person) {
            return new Subject(petition, null, null, null, null, null, null, person);
        }
    }
}
