package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.rules.Clocks.Next;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;

/** An application as lists show it. @param applicant the first one's name, masked unless it is in the viewer's hands */
public record ApplicationLine(
        long id,
        String number,
        String title,
        String applicant,
        ApplicantKind kind,
        int applicants,
        ReceiptWay way,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        String houseCode,
        String profileId,
        ApplicationState state,
        List<ReplyKind> replies,
        @Nullable Long deskDepartment,
        @Nullable Long deskPerson,
        boolean consulting,
        @Nullable LocalDate dueOn,
        @Nullable String dueTerm,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate closedOn) {

    /** Nobody is late while somebody else has, or lets pass, their time. */
    public boolean late(LocalDate today) {
        return dueOn != null && dueTerm != null && !dueTerm.startsWith(Next.WAIT) && today.isAfter(dueOn);
    }

    /** What of somebody else's is waited for up to the day that is due: an opinion, a correction, a fee, reasons. */
    public Optional<String> waitsFor() {
        return Optional.ofNullable(dueTerm)
                .filter(term -> term.startsWith(Next.WAIT))
                .map(term -> term.substring(Next.WAIT.length()));
    }
}
