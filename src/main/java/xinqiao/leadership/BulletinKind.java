package xinqiao.leadership;

import xinqiao.procedure.LetterKind;

/** What is drafted from the cases and sent upward (上报的载体). */
public enum BulletinKind {
    /** 每日信访信息 */
    DAILY(LetterKind.DAILY_INFORMATION),
    /** 信访信息专报 */
    SPECIAL(LetterKind.SPECIAL_REPORT),
    /** 重要信访问题请示报告单 */
    REQUEST(LetterKind.INSTRUCTION_REQUEST),
    /** 信访摘报 */
    DIGEST(LetterKind.DIGEST);

    private final LetterKind letter;

    BulletinKind(LetterKind letter) {
        this.letter = letter;
    }

    public LetterKind letter() {
        return letter;
    }
}
