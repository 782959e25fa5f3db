package xinqiao.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.Contacts.Text;

/** What can happen around the reception of visitors; the journal keeps it. No name, no contact, no matter of anybody. */
public sealed interface ReceptionFact {

    record RoomKept(Room.Content content, boolean inUse) implements ReceptionFact {}

    record DayPlanned(LocalDate on, LocalTime begins, LocalTime ends, int seats, ReceptionDay.Content content)
            implements ReceptionFact {}

    /** @param late whether the last day for publishing it was over */
    record DayPublished(LocalDate on, boolean late) implements ReceptionFact {}

    /** 不可抗力 */
    record DayCancelled(LocalDate on, Text ground) implements ReceptionFact {}

    record DayHeld(LocalDate on) implements ReceptionFact {}

    record Booked(long day, String number) implements ReceptionFact {}

    /** @param byVisitor whether with the code, or at the desk */
    record BookingCancelled(LocalDate on, boolean byVisitor) implements ReceptionFact {}

    record Reminded(LocalDate on) implements ReceptionFact {}

    record StayedAway(LocalDate on) implements ReceptionFact {}

    /** @param document whether an identity document was shown */
    record Received(LocalDate on, boolean document) implements ReceptionFact {}

    /** A case came of it; which one the case itself says. */
    record Forwarded(LocalDate on) implements ReceptionFact {}

    record FollowedUp(LocalDate on) implements ReceptionFact {}

    record ToldResult(LocalDate on) implements ReceptionFact {}

    record CameIn(LocalDate on, int ticket, int people) implements ReceptionFact {}

    record StateChanged(VisitState to) implements ReceptionFact {}

    record DepartmentCalled(long department) implements ReceptionFact {}

    record CallAnswered(
            long department, boolean comes, @Nullable Long person) implements ReceptionFact {}

    record SentArrived(long department) implements ReceptionFact {}

    record Interviewed(boolean finished) implements ReceptionFact {}

    record Promised(PromiseKind kind, LocalDate on) implements ReceptionFact {}

    record PromiseEnded(PromiseKind kind, boolean kept) implements ReceptionFact {}

    record DutyTaken(LocalDate due, @Nullable Sudden sudden) implements ReceptionFact {}

    record TakenOver(LocalDate on, boolean registered) implements ReceptionFact {}

    record IncidentBegun(IncidentKind kind) implements ReceptionFact {}

    record StepTaken(IncidentStep step) implements ReceptionFact {}

    record IncidentClosed(LocalDate on) implements ReceptionFact {}

    record PlanKept(PlanKind kind, LocalDate from, LocalDate to, boolean inForce, Plan.Content content)
            implements ReceptionFact {}

    record MeasureDone(LocalDate on, int ord) implements ReceptionFact {}
}
