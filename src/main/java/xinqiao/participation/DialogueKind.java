package xinqiao.participation;

/** The ways in which a house and the public talk with each other; the names are stored. */
public enum DialogueKind {
    /** 意见征集 */
    CONSULTATION("consultations", "Y"),
    /** 问卷调查 */
    SURVEY("surveys", "D"),
    /** 公众交流活动 */
    EVENT("events", "H"),
    /** 常见问题 */
    FAQ("questions", "C"),
    /** 政务舆情 */
    OPINION("opinions", "Q"),
    /** 业务咨询 */
    QUESTION("inquiries", "Z");

    private final String slug;
    private final String letter;

    DialogueKind(String slug, String letter) {
        this.slug = slug;
        this.letter = letter;
    }

    /** Its place in addresses. */
    public String slug() {
        return slug;
    }

    /** In its numbers: 8602-2026-Y0001. */
    public String letter() {
        return letter;
    }

    /** Whether it is drafted, approved and then seen by everybody. */
    public boolean outward() {
        return this != OPINION && this != QUESTION;
    }

    /** Whether it lasts from one day to another. */
    public boolean lasts() {
        return this == CONSULTATION || this == SURVEY;
    }
}
