package xinqiao.petition.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.Compared;
import xinqiao.petition.PetitionFact.FiledAgain;
import xinqiao.petition.Repetition;
import xinqiao.petition.Verdict;

/** Whether two petitions are the same matter (筛重), and what is merely filed because of it. */
public final class Comparing {
    private static final Comparator<Petition> ARRIVAL =
            Comparator.comparing((Petition one) -> one.origin().receivedOn()).thenComparing(Petition::id);

    private Comparing() {}

    /** Which of two came first. */
    public static boolean earlier(Petition one, Petition other) {
        return ARRIVAL.compare(one, other) < 0;
    }

    /** LAW-P7: a repeat is the same matter of at least one same person; a person decides, and the decision is kept. */
    @Enforces(Provision.LAW_P7)
    static Decision<Ruling> compare(Petition petition, Command.Compare command, Setting setting) {
        Again again = setting.answer(Again.class);
        boolean found = !again.same().isEmpty();
        boolean self = found && again.same().getFirst().id() == petition.id();
        return new Objections()
                .when(!found, Provision.LAW_P7, "petition.refusal.no-such-case")
                .when(self, Provision.LAW_P7, "petition.refusal.compared-with-itself")
                .when(
                        found && !self && !earlier(again.same().getFirst(), petition),
                        Provision.LAW_P7,
                        "petition.refusal.other-came-later")
                .when(
                        found && !self && command.verdict() == Verdict.SAME_MATTER && !again.person(),
                        Provision.LAW_P7,
                        "petition.refusal.nobody-in-common")
                .orGrant(() -> Ruling.of(new Compared(setting.today(), command.verdict())));
    }

    /** KM-23.4: the case in which the same matter is handled, by that house or one below it; its letter cites the provision. */
    @Enforces(Provision.KM_23_4)
    static Optional<Petition> inHandling(Petition petition, Setting setting) {
        return setting.answer(Again.class).same().stream()
                .filter(one -> one.handling().acceptedOn() != null && underWay(one))
                .filter(one ->
                        one.origin().housePath().startsWith(petition.origin().housePath()))
                .findFirst();
    }

    /** Accepted and not decided yet. */
    private static boolean underWay(Petition one) {
        return one.state().open() && one.deciding().decidedOn() == null;
    }

    /** KM-23.5, KM-23.6: filed and linked, since the matter is handled elsewhere, or what becomes of it was told already. */
    @Enforces({Provision.KM_23_5, Provision.KM_23_6})
    static Decision<Ruling> file(Petition petition, Command.FileAgain command, Setting setting) {
        Again again = setting.answer(Again.class);
        Provision provision = provision(command.repetition());
        boolean elsewhere = command.repetition() == Repetition.ELSEWHERE;
        return new Objections()
                .when(
                        elsewhere && !again.elsewhere() && !acceptedElsewhere(petition, again.same()),
                        provision,
                        "petition.refusal.not-accepted-elsewhere")
                .when(!elsewhere && again.same().isEmpty(), provision, "petition.refusal.no-same-matter")
                .when(
                        !elsewhere
                                && !again.same().isEmpty()
                                && again.same().stream().noneMatch(Comparing::told),
                        provision,
                        "petition.refusal.not-told-yet")
                .when(command.reason().isBlank(), provision, "petition.refusal.no-ground")
                .orGrant(() -> Ruling.of(new FiledAgain(
                        setting.today(), command.repetition(), command.reason().strip())));
    }

    private static Provision provision(Repetition repetition) {
        return switch (repetition) {
            case ELSEWHERE -> Provision.KM_23_5;
            case TOLD -> Provision.KM_23_6;
        };
    }

    private static boolean acceptedElsewhere(Petition petition, List<Petition> same) {
        return same.stream()
                .anyMatch(one -> one.handling().acceptedOn() != null
                        && !one.origin().houseCode().equals(petition.origin().houseCode()));
    }

    /** The petitioner was told what becomes of it: accepted, not accepted, no longer accepted. */
    private static boolean told(Petition earlier) {
        return earlier.noticedOn() != null;
    }
}
