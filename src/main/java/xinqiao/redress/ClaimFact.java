package xinqiao.redress;

import java.time.LocalDate;

/** What can happen to a claim; the journal holds these. What was said, and by whom, stands sealed in the row. */
public sealed interface ClaimFact {
    /** 登记 */
    record Registered(LocalDate receivedOn, ClaimKind kind, String house, long department) implements ClaimFact {}

    /** 转有关部门核实 */
    record HandedTo(LocalDate on, long department) implements ClaimFact {}

    /** 作出处理 */
    record Decided(LocalDate on, ClaimOutcome outcome, String letter) implements ClaimFact {}

    /** 送达 */
    record Served(LocalDate on) implements ClaimFact {}
}
