package xinqiao.petition;

import org.jspecify.annotations.Nullable;

/**
 * A handling opinion (处理意见) as the department drafts it and the leader approves it.
 *
 * @param findings facts and reasons (事实和理由) as found
 * @param opinion the answer to the request (处理意见)
 * @param basis the provisions it rests on (法律法规依据)
 * @param instead of a review that changes the opinion (变更): what it is changed into
 * @param branch of a review that revokes it (撤销): by which route the matter is handled anew
 */
public record Opinion(
        Outcome outcome,
        String findings,
        String opinion,
        String basis,
        @Nullable Outcome instead,
        @Nullable String branch) {

    /** Of a petition itself. */
    public Opinion(Outcome outcome, String findings, String opinion, String basis) {
        this(outcome, findings, opinion, basis, null, null);
    }
}
