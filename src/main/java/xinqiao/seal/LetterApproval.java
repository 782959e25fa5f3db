package xinqiao.seal;

/** Who approves that a seal goes on a kind of letter. */
public enum LetterApproval {
    /** Whoever issues the letter by the procedure: no extra press. */
    WITH_LETTER,
    /** Whoever approves uses of the seal, each time. */
    APART
}
