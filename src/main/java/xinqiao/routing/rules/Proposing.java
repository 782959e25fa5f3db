package xinqiao.routing.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.petition.Manner;
import xinqiao.petition.Petition;
import xinqiao.routing.NewSending;

/** Where a matter may go: down, over to an equal, up, or outside; a report only to a named person who isn't complained of. */
public final class Proposing {
    private Proposing() {}

    /**
     * @param from the house that has the case
     * @param to the house that it goes to; null for a body outside
     * @param receives whether the named person may receive reports at that house's petition office
     * @param under whether another sending of the case isn't over yet
     */
    @Enforces({
        Provision.KM_23_3A,
        Provision.KM_23_3D,
        Provision.KM_21B,
        Provision.JF_V3A,
        Provision.JF_V3D,
        Provision.JF_L4C
    })
    public static Decision<NewSending> check(
            Petition petition,
            NewSending asked,
            House from,
            @Nullable House to,
            boolean receives,
            boolean under,
            LocalDate today) {
        boolean report = petition.walls().isProtected();
        LocalDate by = asked.feedbackBy();
        boolean accused = to != null
                && (petition.walls().barredHouses().contains(to.code())
                        || (asked.person() != null && petition.walls().barred().contains(asked.person())));
        return new Objections()
                .when(under, Provision.KM_23_3A, "routing.refusal.under-way")
                .when(to == null && asked.body() == null, Provision.KM_23_3A, "petition.refusal.no-receiver")
                .when(to != null && !fits(asked.manner(), from, to), Provision.KM_23_3A, "routing.refusal.wrong-way")
                .when(
                        asked.manner() == Manner.ASSIGN && by == null,
                        Provision.KM_23_3D,
                        "petition.refusal.no-feedback-date")
                .when(by != null && !by.isAfter(today), Provision.KM_23_3D, "petition.refusal.feedback-date-past")
                .when(report && to == null, Provision.KM_21B, "routing.refusal.report-outside")
                .when(report && asked.person() == null, Provision.KM_21B, "petition.refusal.receiver-not-named")
                .when(report && accused, Provision.KM_21B, "petition.refusal.receiver-accused")
                .when(
                        report && asked.person() != null && !receives && !accused,
                        Provision.KM_21B,
                        "routing.refusal.not-a-receiver")
                .orGrant(() -> asked);
    }

    private static boolean fits(Manner manner, House from, House to) {
        if (from.code().equals(to.code())) return false;
        return switch (manner) {
            case FORWARD, ASSIGN -> to.isAtOrBelow(from);
            case OVER -> !to.isAtOrBelow(from) && !from.isAtOrBelow(to);
            case REPORT_UP -> from.isAtOrBelow(to);
        };
    }
}
