package xinqiao.petition;

/** Where a matter came from: where its closing report goes (结案报告的去向). */
public enum ClosingSource {
    /** 上级机关批转: reported back */
    SUPERIOR,
    /** 领导批办: read by the leader who gave the instruction */
    LEADER,
    /** 自办: filed */
    OWN;

    /** What the channel says; the office knows better where an instruction came later. */
    public static ClosingSource of(Channel channel) {
        return switch (channel) {
            case FROM_SUPERIOR, FROM_LOCAL_OFFICE, FROM_HOUSE -> SUPERIOR;
            case LEADER_MAILBOX -> LEADER;
            case WEB, LETTER, PHONE, FAX, VISIT, EMAIL, HOTLINE_12360, RECEPTION_DAY -> OWN;
        };
    }

    /** The step that ends the way of the report. */
    public ClosingStep last() {
        return switch (this) {
            case SUPERIOR -> ClosingStep.REPORTED_BACK;
            case LEADER -> ClosingStep.INSTRUCTION_ANSWERED;
            case OWN -> ClosingStep.REPORT_FILED;
        };
    }
}
