package xinqiao.participation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.participation.Dialogue;
import xinqiao.participation.Phase;
import xinqiao.participation.PublicEvent;
import xinqiao.participation.Voice;
import xinqiao.participation.VoiceState;

/** Places at an event: who has one, who waits for one, who moves up. */
public final class Attending {
    private Attending() {}

    /** Whether one can sign up on that day. */
    @Enforces(Provision.GS_15)
    public static boolean open(Dialogue one, LocalDate today) {
        return one.content() instanceof PublicEvent said
                && (one.phase(today) == Phase.AHEAD || one.phase(today) == Phase.RUNNING)
                && said.seats() > 0
                && said.signUpUntil() != null
                && !today.isAfter(said.signUpUntil());
    }

    public static int left(Dialogue one, int taken) {
        return one.content() instanceof PublicEvent said ? Math.max(0, said.seats() - taken) : 0;
    }

    /**
     * Whether there is a place, or one waits for it.
     *
     * @param taken places that others have
     */
    @Enforces(Provision.GS_15)
    public static Decision<VoiceState> signUp(Dialogue one, Voice.Said said, int people, int taken, LocalDate today) {
        int seats = one.content() instanceof PublicEvent event ? event.seats() : 0;
        return new Objections()
                .when(!open(one, today), Provision.GS_15, "participation.refusal.sign-up-over")
                .when(said.name().isBlank(), Provision.GS_15, "participation.refusal.no-name")
                .when(said.contact().isBlank(), Provision.GS_15, "participation.refusal.no-contact")
                .when(people < 1 || people > seats, Provision.GS_15, "participation.refusal.people")
                .orGrant(() -> people <= left(one, taken) ? VoiceState.SIGNED_UP : VoiceState.WAITING);
    }

    /** Who of those waiting, in their order, gets what became free. */
    @Enforces(Provision.GS_15)
    public static Optional<Voice> movesUp(Dialogue one, List<Voice> waiting, int taken) {
        return waiting.stream()
                .filter(voice -> voice.state() == VoiceState.WAITING)
                .filter(voice -> voice.people() <= left(one, taken))
                .findFirst();
    }

    /** Up to the day of the event a place can be given back. */
    public static boolean cancels(Dialogue one, Voice voice, LocalDate today) {
        boolean holds = voice.state() == VoiceState.SIGNED_UP || voice.state() == VoiceState.WAITING;
        return holds && one.from() != null && !today.isAfter(one.from());
    }

    /** Whether somebody with a sign-up may say what they thought of it. */
    public static boolean answers(Dialogue one, Voice voice, LocalDate today) {
        boolean took = voice.state() == VoiceState.SIGNED_UP || voice.state() == VoiceState.CAME;
        return took && one.from() != null && !today.isBefore(one.from());
    }
}
