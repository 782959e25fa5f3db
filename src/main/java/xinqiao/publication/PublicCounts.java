package xinqiao.publication;

import java.util.Map;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** What of the annual report's table of proactive publication (主动公开政府信息情况) follows from what is public. */
@Component
public class PublicCounts {
    private final Gate gate;
    private final PublicCountStore store;

    PublicCounts(Gate gate, PublicCountStore store) {
        this.gate = gate;
        this.store = store;
    }

    /** A number of that table. Amounts of money aren't counted: what is public says what is charged, not what was paid. */
    public enum Number {
        /** 规章：本年制发 */
        RULES_MADE,
        /** 规章：本年废止 */
        RULES_REPEALED,
        /** 规章：现行有效 */
        RULES_IN_FORCE,
        /** 行政规范性文件：本年制发 */
        NORMATIVE_MADE,
        /** 行政规范性文件：本年废止 */
        NORMATIVE_REPEALED,
        /** 行政规范性文件：现行有效 */
        NORMATIVE_IN_FORCE,
        /** 行政许可 */
        LICENCES,
        /** 行政处罚 */
        PENALTIES,
        /** 行政强制 */
        COERCION
    }

    /** Those of the actor's house that aren't nought. */
    @Enforces(Provision.LAW_D6)
    public Map<Number, Long> ofYear(Actor actor, int year) {
        return gate.as(actor, tx -> store.ofYear(tx, actor.houseCode(), year));
    }
}
