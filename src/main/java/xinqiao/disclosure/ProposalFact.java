package xinqiao.disclosure;

import java.time.LocalDate;

/** What can happen to a proposal for proactive publication; the journal holds these. */
sealed interface ProposalFact {
    /** 提出纳入主动公开 */
    record Proposed(LocalDate on, String information, int applicants) implements ProposalFact {}

    /** 决定 */
    record Settled(LocalDate on, boolean published, String words) implements ProposalFact {}
}
