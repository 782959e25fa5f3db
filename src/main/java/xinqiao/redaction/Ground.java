package xinqiao.redaction;

/**
 * Why something is withheld: Arts. 14 to 16 of the 政府信息公开条例, and what Art. 37 adds for a document that holds more
 * than government information.
 */
public enum Ground {
    /** Art. 14 */
    STATE_SECRET,
    /** Art. 14 */
    FORBIDDEN_BY_LAW,
    /** Art. 14: national, public or economic security, social stability */
    SECURITY,
    /** Art. 15 */
    TRADE_SECRET,
    /** Art. 15 */
    PRIVACY,
    /** Art. 16(1) */
    INTERNAL,
    /** Art. 16(2): records of discussions, drafts, consultations, requests for instructions */
    PROCESS,
    /** Art. 16(2) */
    ENFORCEMENT_FILE,
    /** 工作秘密, a ground of the older local rules only */
    WORK_SECRET,
    /** what may harm the public or others, a ground of the older local rules only */
    HARM,
    /** Art. 37 */
    NOT_GOVERNMENT_INFORMATION;

    /** Of the text that names it. */
    public String key() {
        return "redaction.ground." + this;
    }
}
