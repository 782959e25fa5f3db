package xinqiao.workbench.leadership;

import java.util.List;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.Instruction;
import xinqiao.web.Link;
import xinqiao.workbench.Names;

/**
 * What a leader wants to know in four minutes; for the office, the same of the whole house.
 *
 * @param reports written reports that wait to be read, with their words
 * @param toSign papers that wait for a signature
 * @param toApprove plans and outlines that wait for a decision
 * @param late what is over its day: instructions, owned cases, measures
 * @param instructions that run, {@code owned} cases that are owned and not late, {@code owning} how many in all
 */
public record LeaderDesk(
        List<Link> sections,
        boolean leads,
        List<Instruction> reports,
        List<Instruction> toDirect,
        List<Bulletin> toSign,
        List<Bulletin> toSend,
        List<PaperLine> toApprove,
        List<PaperLine> late,
        List<PaperLine> instructions,
        List<PaperLine> owned,
        int owning,
        Names names) {

    /** How many papers wait to be signed, approved or sent. */
    public int papers() {
        return toSign.size() + toSend.size() + toApprove.size();
    }

    public boolean nothing() {
        return reports.isEmpty()
                && toDirect.isEmpty()
                && toSign.isEmpty()
                && toSend.isEmpty()
                && toApprove.isEmpty()
                && late.isEmpty()
                && instructions.isEmpty()
                && owned.isEmpty();
    }
}
