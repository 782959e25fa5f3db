package xinqiao.routing.rules;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.routing.ReportPoint;
import xinqiao.routing.Sending;
import xinqiao.routing.SendingFact;
import xinqiao.routing.SendingFact.Done;
import xinqiao.routing.SendingFact.ReportExamined;
import xinqiao.routing.SendingFact.ReportSentBack;

/** How a report that came back is read. */
public final class Reading {
    private Reading() {}

    /**
     * JF-V7: read for whether it is the same matter, the law, the opinion and its carrying out; what holds goes to the
     * leader, or into the file where nothing was assigned, what doesn't goes back with a new date.
     */
    @Enforces({Provision.JF_V7, Provision.KM_23_3D})
    public static Decision<SendingFact> examine(
            Sending sending,
            Set<ReportPoint> holds,
            boolean enough,
            String words,
            @Nullable LocalDate again,
            LocalDate today) {
        if (!enough) return back(words, again, today);
        return new Objections()
                .when(holds.size() < ReportPoint.values().length, Provision.JF_V7, "routing.refusal.points")
                .orGrant(() -> sending.readByLeader()
                        ? new ReportExamined(today, holds, words.strip())
                        : new Done(today, words.strip()));
    }

    /** The leader agrees with what was read, or the report goes back. */
    @Enforces({Provision.JF_V7, Provision.KM_23_3D})
    public static Decision<SendingFact> approve(
            boolean agrees, String words, @Nullable LocalDate again, LocalDate today) {
        return agrees ? Decision.granted(new Done(today, words.strip())) : back(words, again, today);
    }

    private static Decision<SendingFact> back(String words, @Nullable LocalDate again, LocalDate today) {
        LocalDate by = again == null ? today : again;
        return new Objections()
                .when(words.isBlank(), Provision.KM_23_3D, "petition.refusal.no-ground")
                .when(!by.isAfter(today), Provision.KM_23_3D, "petition.refusal.feedback-date-past")
                .orGrant(() -> new ReportSentBack(today, words.strip(), by));
    }
}
