package xinqiao.petition.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.ClosingSource;
import xinqiao.petition.ClosingStep;
import xinqiao.petition.Command;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.ClosingFollowed;

/** What follows once a case is closed: the report by its source, cancelling, backup, publication, the archive. */
public final class AfterClosing {
    private AfterClosing() {}

    /** The steps that may be taken next, in their order; some of them for the leader alone. */
    public static List<ClosingStep> next(Petition petition) {
        return Stream.of(ClosingStep.values())
                .filter(step -> !petition.closing().done().contains(step))
                .filter(step -> ready(step, petition))
                .toList();
    }

    static boolean any(Petition petition, Actor actor) {
        return next(petition).stream().anyMatch(step -> actor.may(step.power()));
    }

    /** JF-V8.3, JF-V8.4: by its source, in its order; published only once the leader agreed, and never from behind the wall. */
    @Enforces({Provision.JF_V8_3, Provision.JF_V8_4})
    private static boolean ready(ClosingStep step, Petition petition) {
        Set<ClosingStep> done = petition.closing().done();
        ClosingSource source = petition.closing().source();
        boolean read = done.contains(ClosingStep.REPORT_READ);
        boolean open = !petition.walls().isProtected();
        boolean asked = done.contains(ClosingStep.PUBLICATION_ASKED);
        boolean undecided =
                !done.contains(ClosingStep.PUBLICATION_APPROVED) && !done.contains(ClosingStep.PUBLICATION_REFUSED);
        return switch (step) {
            case REPORT_DRAFTED -> checked(petition);
            case REPORT_READ -> done.contains(ClosingStep.REPORT_DRAFTED);
            case REPORTED_BACK, INSTRUCTION_ANSWERED, REPORT_FILED -> read && source != null && source.last() == step;
            case CANCELLED -> source == ClosingSource.SUPERIOR ? done.contains(ClosingStep.REPORTED_BACK) : true;
            case BACKED_UP, ARCHIVED -> true;
            case PUBLICATION_ASKED -> open && checked(petition);
            case PUBLICATION_APPROVED, PUBLICATION_REFUSED -> open && asked && undecided;
            case PUBLISHED -> open && done.contains(ClosingStep.PUBLICATION_APPROVED);
        };
    }

    /** What ended by a closing check has a report; what wasn't accepted, or was withdrawn, has none. */
    private static boolean checked(Petition petition) {
        return petition.closing().proposal() != null;
    }

    /** KM-33c, JF-V8.3, JF-V8.4 */
    @Enforces({Provision.KM_33C, Provision.JF_V8_3, Provision.JF_V8_4})
    static Decision<Ruling> follow(Petition petition, Actor actor, Command.FollowClosing command, Setting setting) {
        ClosingStep step = command.step();
        boolean done = petition.closing().done().contains(step);
        @Nullable ClosingSource source = command.source();
        return new Objections()
                .when(!actor.may(step.power()), step.provision(), "petition.refusal.no-power")
                .when(done, step.provision(), "petition.refusal.step-taken")
                .when(!done && !ready(step, petition), step.provision(), "petition.refusal.step-not-ready")
                .when(command.note().isBlank(), step.provision(), "petition.refusal.nothing-noted")
                .when(
                        step == ClosingStep.REPORT_DRAFTED && source == null,
                        Provision.JF_V8_3,
                        "petition.refusal.no-closing-source")
                .when(command.on().isAfter(setting.today()), step.provision(), "petition.refusal.in-the-future")
                .orGrant(() -> Ruling.of(new ClosingFollowed(
                        command.on(),
                        step,
                        step == ClosingStep.REPORT_DRAFTED ? source : null,
                        command.note().strip())));
    }
}
