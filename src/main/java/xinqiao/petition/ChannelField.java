package xinqiao.petition;

import java.util.List;

/** A fact that some channel has of its own ({@link Channel#fields}); values are kept as text in the form of their kind. */
public enum ChannelField {
    /** 信件种类 */
    MAIL_KIND(Kind.CHOICE, "ORDINARY", "REGISTERED", "EXPRESS", "TELEGRAM"),
    /** 邮戳日期 */
    POSTMARKED_ON(Kind.DAY),
    /** 邮戳地 */
    POSTMARK_PLACE(Kind.LINE),
    /** 挂号、快递单号 */
    MAIL_NUMBER(Kind.LINE),
    /** 页数 */
    PAGES(Kind.NUMBER),
    /** 随信钱物: registered apart, never silently dropped */
    VALUABLES(Kind.LINE),
    /** 来源网站、平台 */
    SITE(Kind.LINE),
    /** 网上编号、信箱编号 */
    MESSAGE_NUMBER(Kind.LINE),
    /** 发送时间 */
    SENT_AT(Kind.MOMENT),
    /** 来电号码 */
    CALLER_PHONE(Kind.PHONE),
    /** 来电时间 */
    CALLED_AT(Kind.MOMENT),
    /** 接听人、接待人 */
    TAKEN_BY(Kind.LINE),
    /** 12360工单号 */
    WORK_ORDER(Kind.LINE),
    /** 传真号码 */
    FAX_NUMBER(Kind.PHONE),
    /** 发件邮箱 */
    SENDER_EMAIL(Kind.EMAIL),
    /** 来访时间 */
    VISITED_AT(Kind.MOMENT),
    /** 接待地点 */
    RECEPTION_PLACE(Kind.LINE),
    /** 来访人数 */
    VISITORS(Kind.NUMBER),
    /** 是否出示本人有效证件 */
    DOCUMENT_SHOWN(Kind.CHOICE, "YES", "NO"),
    /** 依法有权处理的海关 */
    COMPETENT_HOUSE(Kind.HOUSE),
    /** 告知、引导情况 */
    DIRECTED(Kind.LINE),
    /** 接待领导、信箱所属领导 */
    LEADER(Kind.LINE),
    /** 来文单位 */
    SENDER(Kind.LINE),
    /** 来文字号 */
    SENDER_FILE(Kind.LINE),
    /** 来文单位收到日期 */
    SENDER_RECEIVED_ON(Kind.DAY),
    /** 来文日期 */
    SENT_ON(Kind.DAY),
    /** 转送、交办 */
    HANDED(Kind.CHOICE, "FORWARDED", ChannelFacts.ASSIGNED),
    /** 要求反馈日期 */
    REPORT_BY(Kind.DAY_AHEAD),
    /** 拟办意见 */
    PROPOSED_HANDLING(Kind.AREA);

    /** What a value looks like. */
    public enum Kind {
        LINE,
        AREA,
        NUMBER,
        /** 2026-11-22, not in the future */
        DAY,
        /** 2026-11-22, also one to come */
        DAY_AHEAD,
        /** 2026-11-22T09:30 in the zone of the customs, not in the future */
        MOMENT,
        PHONE,
        EMAIL,
        /** one of {@link #choices} */
        CHOICE,
        /** the code of a house */
        HOUSE;

        /** Whether it reaches a person, so that the journal does without it. */
        public boolean personal() {
            return switch (this) {
                case PHONE, EMAIL -> true;
                case LINE, AREA, NUMBER, DAY, DAY_AHEAD, MOMENT, CHOICE, HOUSE -> false;
            };
        }
    }

    private final Kind kind;
    private final List<String> choices;

    ChannelField(Kind kind, String... choices) {
        this.kind = kind;
        this.choices = List.of(choices);
    }

    public Kind kind() {
        return kind;
    }

    public List<String> choices() {
        return choices;
    }
}
