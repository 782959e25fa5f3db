package xinqiao.supervision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.supervision.SupervisionDesk.SupervisionFile;

/** 信访工作建议书 as it would go out, for whoever proposes it or decides on it; nothing is issued and no number taken. */
@Component
public class ProposalDrafts {
    private final SupervisionDesk desk;
    private final SupervisionLetters letters;
    private final Matters matters;

    ProposalDrafts(SupervisionDesk desk, SupervisionLetters letters, Matters matters) {
        this.desk = desk;
        this.letters = letters;
        this.matters = matters;
    }

    /**
     * @return empty for whoever has nothing to do with the draft now
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    @Enforces({Provision.SYS_4, Provision.JF_V4_2})
    public Optional<Letter> letter(Actor actor, long id) {
        SupervisionFile file = desk.read(actor, id);
        Supervision one = file.supervision();
        Proposal proposal = one.proposal();
        return atHand(file) && proposal != null
                ? Optional.of(letters.draft(
                        one, matters.of(actor, one.petition(), one.sending()).unit(), proposal))
                : Optional.empty();
    }

    /** Before the leader, or refused and to be written anew. */
    public static boolean atHand(SupervisionFile file) {
        return file.open().contains(SupervisionAct.DECIDE_PROPOSAL)
                || file.open().contains(SupervisionAct.PROPOSE)
                        && file.supervision().at(Proposal.Stage.REFUSED);
    }
}
