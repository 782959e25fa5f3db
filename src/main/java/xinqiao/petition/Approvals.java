package xinqiao.petition;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.rules.Standing;

/** What waits for a leader's decision (待我审批): exactly the cases on which the actor may decide now. */
@Component
public class Approvals {
    /** More than anybody decides in a sitting; what is beyond comes up as the first ones go. */
    private static final int MOST = 200;

    private final Gate gate;
    private final ApprovalStore store;

    Approvals(Gate gate, ApprovalStore store) {
        this.gate = gate;
        this.store = store;
    }

    /** The most urgent first; empty for whoever approves nothing. */
    @Enforces({Provision.KM_28A, Provision.KM_26B, Provision.SYS_4})
    public List<Decidable> waiting(Actor actor) {
        if (!actor.may(Power.APPROVE)) return List.of();
        return gate
                .as(
                        actor,
                        tx -> store.candidates(
                                tx,
                                actor,
                                MOST,
                                (petition, line) -> new Decidable(line, Standing.decidable(petition, actor))))
                .stream()
                .filter(one -> !one.acts().isEmpty())
                .toList();
    }
}
