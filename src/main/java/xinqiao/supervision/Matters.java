package xinqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.State;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingDesk.SendingFile;
import xinqiao.routing.SendingState;

/** Finds what is to be supervised: as far as the actor sees it. */
@Component
class Matters {
    private final PetitionDesk petitions;
    private final SendingDesk sendings;
    private final Houses houses;
    private final Clock clock;

    Matters(PetitionDesk petitions, SendingDesk sendings, Houses houses, Clock clock) {
        this.petitions = petitions;
        this.sendings = sendings;
        this.houses = houses;
        this.clock = clock;
    }

    /** @throws xinqiao.petition.NotThere for what isn't there and for what the actor may not see */
    Matter of(Actor actor, @Nullable Long petition, @Nullable Long sending) {
        return petition != null
                ? of(petitions.read(actor, petition))
                : of(sendings.read(actor, Objects.requireNonNull(sending)));
    }

    Matter of(CaseFile file) {
        var petition = file.petition();
        var origin = petition.origin();
        Long department = petition.handling().departmentId();
        LocalDate today = LocalDate.now(clock);
        var late = file.clocks().stream()
                .filter(PetitionClock::running)
                .filter(one -> one.late(today))
                .findFirst()
                .orElse(null);
        boolean given = department != null && petition.state().open() && petition.state() != State.SENT;
        return new Matter(
                origin.directCustoms(),
                petition.id(),
                null,
                origin.houseCode(),
                origin.houseCode(),
                department,
                department == null ? "" : name(department),
                origin.title(),
                origin.number(),
                given,
                late == null ? null : late.term(),
                late == null ? null : late.deadline().last());
    }

    private String name(long department) {
        return houses.department(department).map(Department::nameZh).orElse("");
    }

    Matter of(SendingFile file) {
        var sending = file.sending();
        LocalDate today = LocalDate.now(clock);
        boolean given = sending.sentOn() != null
                && !sending.from().outside()
                && sending.state() != SendingState.RETURNED
                && sending.state() != SendingState.DROPPED;
        boolean late = sending.late(today);
        return new Matter(
                sending.directCustoms(),
                null,
                sending.id(),
                Objects.requireNonNullElse(sending.from().house(), ""),
                sending.to().house(),
                null,
                file.to(),
                sending.title(),
                Objects.requireNonNullElse(
                        sending.number(),
                        Objects.requireNonNullElse(sending.from().number(), "")),
                given,
                late ? Reminder.FEEDBACK : null,
                late ? sending.due() : null);
    }
}
