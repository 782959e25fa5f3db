package xinqiao.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Review and court cases about applications (复议、诉讼案件) across the applications that a viewer sees. */
@Component
public class Contests {
    private final Gate gate;
    private final ContestStore store;

    Contests(Gate gate, ContestStore store) {
        this.gate = gate;
        this.store = store;
    }

    public enum Box {
        /** 待答复、答辩 */
        OWED,
        /** 尚未审结 */
        PENDING,
        /** 已审结 */
        ENDED
    }

    /** One of them, with the application that it is about. */
    public record Line(long application, String number, String title, Contest contest) {}

    @Enforces(Provision.SYS_4)
    public List<Line> list(Actor actor, Box box, int most) {
        return gate.as(actor, tx -> store.list(tx, box, most));
    }

    public long count(Actor actor, Box box) {
        return gate.as(actor, tx -> store.count(tx, box));
    }
}
