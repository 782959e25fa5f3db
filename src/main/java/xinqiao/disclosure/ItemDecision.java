package xinqiao.disclosure;

import xinqiao.procedure.ReplyKind;

/**
 * What is decided on one matter.
 *
 * @param no of the item, from 1
 * @param reasoning why, in our own words; no refusal goes without (HZ-3.4)
 * @param basis what else it rests on besides the article, such as the rule that forbids it
 * @param access how to get it: where it is published, or when, where and how it is given
 * @param competent who has it, where it isn't ours: name and how to reach them
 */
public record ItemDecision(int no, ReplyKind kind, String reasoning, String basis, String access, String competent) {
    public boolean gives() {
        return kind.gives();
    }

    public ItemDecision stripped() {
        return new ItemDecision(no, kind, reasoning.strip(), basis.strip(), access.strip(), competent.strip());
    }
}
