package xinqiao.petition;

/**
 * A handling opinion (处理意见) as the department drafts it and the leader approves it.
 *
 * @param findings facts and reasons (事实和理由) as found
 * @param opinion the answer to the request (处理意见)
 * @param basis the provisions it rests on (法律法规依据)
 */
public record Opinion(Outcome outcome, String findings, String opinion, String basis) {}
