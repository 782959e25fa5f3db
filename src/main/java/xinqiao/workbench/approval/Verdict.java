package xinqiao.workbench.approval;

import java.util.Arrays;
import java.util.Optional;
import xinqiao.petition.Act;
import xinqiao.petition.Command;

/** What a leader can say to what is before them, with the remarks that go with it. */
enum Verdict {
    APPROVE,
    RETURN,
    GRANT,
    DENY,
    AGREE,
    DISAGREE;

    static Optional<Verdict> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    Act act() {
        return switch (this) {
            case APPROVE, RETURN -> Act.APPROVE;
            case GRANT, DENY -> Act.DECIDE_EXTENSION;
            case AGREE, DISAGREE -> Act.APPROVE_CLOSING;
        };
    }

    Command command(String remarks) {
        return switch (this) {
            case APPROVE -> new Command.Approve(true, remarks);
            case RETURN -> new Command.Approve(false, remarks);
            case GRANT -> new Command.DecideExtension(true, remarks);
            case DENY -> new Command.DecideExtension(false, remarks);
            case AGREE -> new Command.ApproveClosing(true, remarks);
            case DISAGREE -> new Command.ApproveClosing(false, remarks);
        };
    }
}
