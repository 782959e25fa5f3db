package xinqiao.redaction;

/** Something of a file that isn't on its pages here, and so never goes along. */
public record Omission(What what, int count) {

    /** What it is; the texts say what to do where it matters. */
    public enum What {
        ATTACHMENTS,
        COMMENTS,
        /** text that a tracked change deleted; what it inserted is shown */
        DELETED_TEXT,
        HIDDEN_TEXT,
        HIDDEN_SHEETS,
        HIDDEN_ROWS_AND_COLUMNS,
        HIDDEN_SLIDES,
        HIDDEN_LAYERS,
        SPEAKER_NOTES,
        /** pictures and drawings in an office file */
        PICTURES,
        EMBEDDED_OBJECTS,
        NUMBERING,
        /** fonts, sizes, columns of an office file */
        APPEARANCE,
        SCRIPTS,
        EARLIER_VERSIONS,
        SIGNATURES,
        METADATA,
        /** the file was read in spite of faults: whoever releases it must compare */
        REPAIRED
    }

    /** Of the text that names it; its value is the count. */
    public String key() {
        return "redaction.omission." + what;
    }
}
