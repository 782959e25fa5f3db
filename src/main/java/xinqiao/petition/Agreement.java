package xinqiao.petition;

import xinqiao.procedure.LetterKind;

/** How the parties come to terms. */
public enum Agreement {
    /** 调解 */
    MEDIATION(LetterKind.MEDIATION),
    /** 和解 */
    SETTLEMENT(LetterKind.SETTLEMENT);

    private final LetterKind letter;

    Agreement(LetterKind letter) {
        this.letter = letter;
    }

    /** 调解协议书、和解协议书 */
    public LetterKind letter() {
        return letter;
    }
}
