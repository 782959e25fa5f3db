package xinqiao.workbench.act;

/** What of a case a form shows beside itself. */
public enum Beside {
    /** what was said */
    SAID,
    /** the draft opinion and what was remarked on it */
    DRAFT,
    /** the running terms */
    CLOCKS,
    /** the extension that was asked for */
    EXTENSION,
    /** what is reviewed */
    REVIEW,
    /** the hearing that is under way */
    HEARING,
    /** what the closing check came to */
    CLOSING,
    /** what was found out */
    INVESTIGATIONS
}
