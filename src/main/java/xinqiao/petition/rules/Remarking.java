package xinqiao.petition.rules;

import java.util.Set;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** What may be noted on a case, and whose attention may be asked for (工作备注). */
public final class Remarking {
    /** A technical bound: what is longer belongs into the case as material. */
    public static final int MOST = 2000;

    private Remarking() {}

    /** SYS-4: whoever may not see the case isn't told of it by a remark either. */
    @Enforces({Provision.SYS_3, Provision.SYS_4})
    public static Decision<String> check(String words, Set<Long> mentioned, Set<Long> seeing) {
        String said = words.strip();
        return new Objections()
                .when(said.isEmpty(), Provision.SYS_3, "petition.refusal.nothing-remarked")
                .when(
                        said.codePointCount(0, said.length()) > MOST,
                        Provision.SYS_3,
                        "petition.refusal.remark-too-long",
                        MOST)
                .when(!seeing.containsAll(mentioned), Provision.SYS_4, "petition.refusal.mentioned-may-not-see")
                .orGrant(() -> said);
    }
}
