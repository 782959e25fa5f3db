package xinqiao.accountability.rules;

import java.util.Collection;
import java.util.Set;
import xinqiao.accountability.NewProposal;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.Matter.Verdict;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** GS-19: who is to answer for how open government is done is decided by those who may; whoever inspects proposes. */
public final class Proposing {
    private Proposing() {}

    /** @param proposed the points of which the actor's department proposed before */
    @Enforces(Provision.GS_19)
    public static Decision<NewProposal> propose(NewProposal asked, Inspection check, Set<Integer> proposed) {
        return new Objections()
                .when(
                        asked.points().isEmpty() || !unmet(check, asked.points()),
                        Provision.GS_19,
                        "accountability.refusal.no-points")
                .when(
                        asked.points().stream().anyMatch(proposed::contains),
                        Provision.GS_19,
                        "accountability.refusal.proposed-before")
                .when(!asked.ground().ofDisclosure(), Provision.GS_19, "accountability.refusal.no-ground")
                .orGrant(() -> asked);
    }

    private static boolean unmet(Inspection check, Collection<Integer> points) {
        var findings = check.findings();
        return points.stream()
                .allMatch(place -> place >= 0
                        && place < findings.size()
                        && findings.get(place).verdict() == Verdict.NOT_MET);
    }
}
