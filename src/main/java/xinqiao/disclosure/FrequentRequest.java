package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Information that several applicants asked for and got (多个申请人申请的同一政府信息).
 *
 * @param alike by which it is known
 * @param applicants different ones, of the applications that the viewer sees
 * @param proposal null as long as nobody proposed its publication
 */
public record FrequentRequest(
        String alike,
        String information,
        int applicants,
        LocalDate last,
        @Nullable Proposal proposal) {

    /** @param words where it is published, or why it isn't */
    public record Proposal(
            long id,
            ProposalState state,
            LocalDate on,
            @Nullable LocalDate decidedOn,
            String words) {}
}
