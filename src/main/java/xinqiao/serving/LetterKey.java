package xinqiao.serving;

import java.util.Locale;

/** Which letter: of a petition or of an application, by the ids of case and letter. */
public record LetterKey(Family of, long caseId, long letterId) {
    /** Whose letters are served. */
    public enum Family {
        PETITION,
        APPLICATION;

        /** As it stands in addresses of pages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The page of the case at the desk. */
    public String casePath() {
        return (of == Family.PETITION ? "/desk/petitions/" : "/desk/applications/") + caseId;
    }
}
