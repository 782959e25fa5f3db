package xinqiao.mailroom;

import java.time.LocalDate;

/** What can happen to a handling slip; seen by whoever sees its case. */
public sealed interface SlipFact {

    /** @param leader to whom */
    record Submitted(LocalDate on, long petition, long leader, String proposal) implements SlipFact {}

    /** 领导批示 */
    record Decided(LocalDate on, boolean agreed, String words) implements SlipFact {}

    /** 按批示办理 */
    record CarriedOut(LocalDate on, String result) implements SlipFact {}
}
