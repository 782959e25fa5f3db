package xinqiao.disclosure.rules;

import java.util.List;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ItemDecision;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.procedure.ApprovalStep;
import xinqiao.procedure.Approver;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.ReplyRule;

/** Who approves what, as the profile says. */
final class Approving {
    private Approving() {}

    /** Who approves the draft: of its replies' approvers the highest. */
    @Enforces(Provision.HZ_3_4)
    static Approver approver(Application one, DisclosureProfile profile) {
        var draft = one.draft();
        return approver(draft == null ? List.of() : draft.decisions(), profile);
    }

    static Approver approver(List<ItemDecision> decisions, DisclosureProfile profile) {
        Approver usual = profile.approval(ApprovalStep.ANSWER).approver();
        var all = decisions.stream()
                .map(decision -> profile.findReply(decision.kind())
                        .flatMap(ReplyRule::approver)
                        .orElse(usual))
                .toList();
        if (all.isEmpty()) return usual;
        return all.contains(Approver.LEADER) ? Approver.LEADER : all.getFirst();
    }

    static boolean may(Actor actor, Approver approver) {
        return switch (approver) {
            case LEADER -> actor.may(Power.APPROVE);
            case DISCLOSURE_OFFICE_HEAD, PETITION_OFFICE_HEAD -> actor.may(Power.HEAD_DISCLOSURE);
            case DEPARTMENT_HEAD -> head(actor);
        };
    }

    /** 处级领导: whoever handles and sees all the work of the department. */
    static boolean head(Actor actor) {
        return actor.may(Power.HANDLE) && actor.scope() != Scope.OWN;
    }
}
