package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PetitionRecord;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermKey;

/** Open cases of which a clock runs out, for whoever reminds of it. A right of the petitioner's makes nobody late. */
@Component
public class DueCases {
    private final Profiles profiles;

    DueCases(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * A case with its running clocks.
     *
     * @param department whose work it is now
     * @param walled whether it is a report, which only its readers know of
     */
    public record DueCase(
            long petition,
            String directCustoms,
            String houseCode,
            long department,
            String number,
            String title,
            boolean walled,
            List<Running> clocks) {}

    /** A running clock. @param by the provision that sets it */
    public record Running(String term, LocalDate lastDay, Provision by) {}

    /** Those whose next clock ends on or before a day, in the order of their ids. */
    @Enforces(Provision.SYS_1)
    public List<DueCase> until(DSLContext tx, LocalDate day, long after, int most) {
        return tx.selectFrom(PETITION)
                .where(PETITION.STATE.ne(State.CLOSED.name()))
                .and(PETITION.DUE_ON.le(day))
                .and(PETITION.ID.gt(after))
                .orderBy(PETITION.ID)
                .limit(most)
                .fetch(this::dueCase);
    }

    private DueCase dueCase(PetitionRecord row) {
        var profile = profiles.get(row.getProfileId());
        var clocks = Arrays.stream(Facts.value(row.getClocks().data(), ClockCache[].class))
                .filter(clock -> clock.metOn() == null && clock.lastDay() != null)
                .filter(clock -> TermKey.of(clock.term()).stream().noneMatch(TermKey::petitioners))
                .map(clock ->
                        new Running(clock.term(), Objects.requireNonNull(clock.lastDay()), by(profile, clock.term())))
                .toList();
        return new DueCase(
                row.getId(),
                row.getDirectCustoms(),
                row.getHouseCode(),
                row.getDeskDepartment(),
                row.getNumber(),
                row.getTitle(),
                row.getProtected(),
                clocks);
    }

    private static Provision by(Profile profile, String term) {
        return TermKey.of(term)
                .flatMap(profile::findTerm)
                .map(rule -> rule.term().citation().provision())
                .orElse(Provision.KM_26C);
    }
}
