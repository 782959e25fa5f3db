package xinqiao.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The ways in which an item of an application is answered (政府信息公开条例 30, 35 to 39; 深圳海关关务公开实施办法 17, 24). */
public enum ReplyKind {
    /** 已主动公开: how to get it */
    ALREADY_PUBLIC("already-public", ReplyGroup.PUBLIC, true, LetterField.GETTING),
    /** 予以公开: given, or told when, where and how */
    PUBLIC("public", ReplyGroup.PUBLIC, true, LetterField.GETTING),
    /** 部分公开: 区分处理 */
    PARTLY("partly", ReplyGroup.PARTLY, true, LetterField.GETTING, LetterField.WITHHELD, LetterField.REASONING),
    /** 属于国家秘密 */
    STATE_SECRET("state-secret", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 其他法律行政法规禁止公开 */
    FORBIDDEN("forbidden", ReplyGroup.NOT_PUBLIC, false, LetterField.BASIS, LetterField.REASONING),
    /** 危及“三安全一稳定” */
    SAFETY("safety", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 保护第三方合法权益 */
    THIRD_PARTY("third-party", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 商业秘密, where the source has a ground of its own for it */
    TRADE_SECRET("trade-secret", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 个人隐私, likewise */
    PRIVACY("privacy", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 海关工作秘密, a ground of the older local rules only */
    WORK_SECRET("work-secret", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 可能损害公共利益或者公民、法人、其他组织合法权益, a ground of the older local rules only */
    HARM("harm", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 三类内部事务信息 */
    INTERNAL("internal", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 四类过程性信息 */
    PROCESS("process", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 行政执法案卷 */
    ENFORCEMENT_FILE("enforcement-file", ReplyGroup.NOT_PUBLIC, false, LetterField.REASONING),
    /** 行政查询事项: other rules govern how it is got */
    ADMINISTRATIVE_QUERY("administrative-query", ReplyGroup.NOT_PUBLIC, false, LetterField.RULES, LetterField.GETTING),
    /** 行政、司法协助: not disclosure on request, a rule of the older local rules only */
    ASSISTANCE("assistance", ReplyGroup.NOT_HANDLED, false, LetterField.RULES, LetterField.GETTING),
    /** 检索后没有: 信息不存在 */
    NOT_EXISTING("not-existing", ReplyGroup.UNABLE, true, LetterField.SEARCHED),
    /** 不属于本机关负责公开 */
    NOT_OURS("not-ours", ReplyGroup.UNABLE, true, LetterField.REASONING),
    /** 没有现成信息需要另行制作 */
    NEEDS_MAKING("needs-making", ReplyGroup.UNABLE, false, LetterField.REASONING),
    /** 补正后申请内容仍不明确 */
    STILL_UNCLEAR("still-unclear", ReplyGroup.UNABLE, false, LetterField.REASONING),
    /** 信访举报投诉类申请 */
    PETITION("petition", ReplyGroup.NOT_HANDLED, true, LetterField.REASONING),
    /** 重复申请 */
    REPEATED("repeated", ReplyGroup.NOT_HANDLED, false, LetterField.EARLIER),
    /** 要求提供公开出版物 */
    PUBLISHED_WORK("published-work", ReplyGroup.NOT_HANDLED, false, LetterField.GETTING),
    /** 无正当理由大量反复申请 */
    EXCESSIVE("excessive", ReplyGroup.NOT_HANDLED, false, LetterField.REASONING),
    /** 要求行政机关确认或重新出具已获取信息 */
    CONFIRMATION("confirmation", ReplyGroup.NOT_HANDLED, false, LetterField.REASONING),
    /** 无正当理由逾期不补正 */
    NOT_CORRECTED("not-corrected", ReplyGroup.OTHER, true, LetterField.EARLIER),
    /** 逾期未按收费通知要求缴纳费用 */
    FEE_UNPAID("fee-unpaid", ReplyGroup.OTHER, false, LetterField.EARLIER),
    /** 其他 */
    OTHER("other", ReplyGroup.OTHER, true, LetterField.REASONING);

    private final String key;
    private final ReplyGroup group;
    private final boolean required;
    private final Set<LetterField> fields;

    ReplyKind(String key, ReplyGroup group, boolean required, LetterField first, LetterField... rest) {
        this.key = key;
        this.group = group;
        this.required = required;
        this.fields = EnumSet.of(first, rest);
    }

    public String key() {
        return key;
    }

    public ReplyGroup group() {
        return group;
    }

    /** Whether every profile must have it. */
    public boolean required() {
        return required;
    }

    /** The values that its words must use and the item must give; they name the item too. */
    public Set<LetterField> fields() {
        EnumSet<LetterField> all = EnumSet.copyOf(fields);
        all.add(LetterField.ITEM);
        return Set.copyOf(all);
    }

    /** Whether something is handed out by it: what is public already is only pointed at. */
    public boolean gives() {
        return this == PUBLIC || this == PARTLY;
    }

    /** Whether it keeps back what is a third party's, who is asked first. */
    public boolean ofThirdParty() {
        return this == THIRD_PARTY || this == TRADE_SECRET || this == PRIVACY;
    }

    public static Optional<ReplyKind> of(String key) {
        return Arrays.stream(values()).filter(reply -> reply.key.equals(key)).findFirst();
    }
}
