package xinqiao.petition.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.LetterRef;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.ServiceCorrected;
import xinqiao.petition.ServiceMeans;

/** A day of service that was entered wrongly, after it has counted. */
public final class Correcting {
    private Correcting() {}

    /**
     * KM-31: the periods run from the day on which the letter really reached the petitioner; SYS-3: what was entered
     * before stays in the log, with the reason. The day of a public notice follows from the notice and isn't entered by
     * anybody.
     *
     * @param means by which it was served
     * @param once of the press
     */
    @Enforces({Provision.KM_31, Provision.LAW_P1, Provision.SYS_3})
    public static Decision<ServiceCorrected> day(
            Petition one,
            Actor actor,
            LetterRef letter,
            ServiceMeans means,
            LocalDate on,
            String reason,
            @Nullable UUID once,
            LocalDate today) {
        boolean here = one.origin().houseCode().equals(actor.houseCode());
        LocalDate was = letter.servedOn();
        if (was == null) return Decision.refused(Provision.KM_31, "petition.refusal.not-served-yet");
        return new Objections()
                .when(!actor.may(Power.SERVE) || !here, Provision.KM_31, "petition.refusal.not-yours-to-correct")
                .when(means == ServiceMeans.NOTICE, Provision.KM_31, "petition.refusal.day-of-notice")
                .when(on.equals(was), Provision.KM_31, "petition.refusal.same-day")
                .when(on.isBefore(letter.issuedOn()), Provision.LAW_P1, "petition.refusal.served-before-issued")
                .when(on.isAfter(today), Provision.LAW_P1, "petition.refusal.in-the-future")
                .when(reason.isBlank(), Provision.SYS_3, "petition.refusal.no-reason-to-correct")
                .orGrant(() -> new ServiceCorrected(today, letter.id(), was, on, reason.strip(), once));
    }
}
