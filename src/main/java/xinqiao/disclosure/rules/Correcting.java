package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationFact.FeeNoticeReached;
import xinqiao.disclosure.ApplicationFact.ServiceCorrected;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Consultation;
import xinqiao.disclosure.FeeNotice;
import xinqiao.disclosure.LetterOut;
import xinqiao.disclosure.ServedBy;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.procedure.LetterKind;

/** A day of service that was entered wrongly, after it has counted. */
public final class Correcting {
    private Correcting() {}

    /**
     * LAW-D8: the right day counts, for those consulted and for the fee as well where the letter reached them on the day
     * on which it was served; SYS-3: what was entered before stays in the log, with the reason. What was noted as received
     * was given to the post no later than that.
     *
     * @param means by which it was served
     * @param once of the press
     */
    @Enforces({Provision.LAW_D8, Provision.SYS_3})
    public static Decision<List<ApplicationFact>> day(
            Application one,
            Actor actor,
            LetterOut letter,
            ServedBy means,
            LocalDate on,
            String reason,
            @Nullable UUID once,
            Setting setting) {
        boolean here = one.entry().houseCode().equals(actor.houseCode());
        LocalDate was = letter.servedOn();
        if (was == null) return Decision.refused(Provision.LAW_D8, "disclosure.refusal.not-served-yet");
        LocalDate arrived = means == ServedBy.POST ? arrived(one, letter) : null;
        return new Objections()
                .when(!actor.may(Power.SERVE) || !here, Provision.LAW_D8, "disclosure.refusal.not-yours-to-correct")
                .when(on.equals(was), Provision.LAW_D8, "disclosure.refusal.same-day")
                .when(on.isBefore(letter.issuedOn()), Provision.LAW_D8, "disclosure.refusal.served-before-issued")
                .when(on.isAfter(setting.today()), Provision.LAW_D8, "disclosure.refusal.day-ahead")
                .when(
                        arrived != null && on.isAfter(arrived),
                        Provision.LAW_D8,
                        "disclosure.refusal.posted-after-it-arrived",
                        arrived == null ? "" : arrived)
                .when(reason.isBlank(), Provision.SYS_3, "disclosure.refusal.no-reason-to-correct")
                .orGrant(() -> {
                    List<ApplicationFact> facts = new ArrayList<>();
                    facts.add(new ServiceCorrected(setting.today(), letter.id(), was, on, reason.strip(), once));
                    if (means != ServedBy.POST) reached(one, letter, was, on, setting, facts);
                    return List.copyOf(facts);
                });
    }

    /** When what was posted arrived, which was noted by itself; null for what nobody notes, or hasn't yet. */
    private static @Nullable LocalDate arrived(Application one, LetterOut letter) {
        Integer party = letter.party();
        if (party != null)
            return one.consultation(party).map(Consultation::deliveredOn).orElse(null);
        boolean fee = letter.kind() == LetterKind.FEE && one.newest(letter);
        return fee ? one.fee().map(FeeNotice::reachedOn).orElse(null) : null;
    }

    private static void reached(
            Application one,
            LetterOut letter,
            LocalDate was,
            LocalDate on,
            Setting setting,
            List<ApplicationFact> facts) {
        boolean feeWaits = letter.kind() == LetterKind.FEE && one.newest(letter) && one.state() == ApplicationState.FEE;
        if (feeWaits) Charging.until(on, setting).ifPresent(until -> facts.add(new FeeNoticeReached(on, until)));
        Integer party = letter.party();
        if (party == null) return;
        one.consultation(party)
                .filter(Consultation::open)
                .filter(asked -> was.equals(asked.deliveredOn()))
                .ifPresent(asked -> facts.add(Consulting.delivered(asked, on, setting.profile(), setting.calendar())));
    }
}
