package xinqiao.documents;

/** A file that isn't read back as a draft. */
public final class UnreadableDraft extends Exception {
    private static final long serialVersionUID = 1;

    private final Flaw flaw;

    /** Why. */
    public enum Flaw {
        NOT_A_DOCUMENT,
        TOO_LARGE,
        /** carries programs or other documents, or points to a template outside */
        FOREIGN
    }

    public UnreadableDraft(Flaw flaw) {
        super(flaw.name());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
