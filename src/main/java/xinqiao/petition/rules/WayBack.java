package xinqiao.petition.rules;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Desk;
import xinqiao.petition.Petition;
import xinqiao.petition.State;

/** Which desk a case comes back to, so that it never lies where nobody may touch it. */
final class WayBack {
    private WayBack() {}

    /** To whoever handled it, else to the others of the department, else to the office, which assigns it anew. */
    static Desk toHandler(Petition petition, Setting setting) {
        Long department = petition.handling().departmentId();
        if (department == null) return toOffice(petition, State.HANDLING, setting);
        Long person = petition.handling().personId();
        boolean open = !petition.walls().isProtected();
        return Stream.of(person == null ? null : new Desk(department, person), open ? Desk.of(department) : null)
                .filter(Objects::nonNull)
                .filter(desk -> setting.staff().holds(petition.walls(), desk, State.HANDLING))
                .findFirst()
                .orElseGet(() -> toOffice(petition, State.HANDLING, setting));
    }

    /** Behind the report wall the office's desk is the officer who has it in hand, else another reader there. */
    static Desk toOffice(Petition petition, State next, Setting setting) {
        if (!petition.walls().isProtected()) return setting.office();
        var walls = petition.walls();
        Desk officer = new Desk(setting.petitionOffice(), petition.handling().officer());
        if (officer.personId() != null && setting.staff().holds(walls, officer, next)) return officer;
        return setting.staff().reader(walls, setting.petitionOffice(), next).orElse(officer);
    }

    /**
     * Where a case goes when people who are kept out from now on leave its desk empty; null if it stays where it is.
     *
     * @param after the case without them
     */
    static @Nullable Desk without(Petition before, Petition after, Setting setting) {
        Desk was = before.desk();
        Desk now = after.desk();
        if (was == null || now == null) return null;
        boolean holderLeft = before.walls().isProtected() && !Objects.equals(was.personId(), now.personId());
        if (!holderLeft && setting.staff().holds(after)) return null;
        return switch (after.state()) {
            case HANDLING -> toOffice(after, State.HANDLING, setting);
            case LEGAL_REVIEW, APPROVAL -> before.walls().isProtected() ? toHandler(after, setting) : null;
            case REGISTERED, ACCEPTED, TO_SERVE, EXECUTION, ANSWERED, CLOSING, SENT, OBJECTED, CLOSED -> null;
        };
    }
}
