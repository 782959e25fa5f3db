package xinqiao.redaction;

/**
 * What a mark was proposed for.
 *
 * @param word what stands below the mark and must not be in the released file; personal data, not for any log
 */
public record Found(As as, String word) {

    /** In which way it was recognised. */
    public enum As {
        /** 居民身份证号码 */
        RESIDENT_ID,
        MOBILE,
        LANDLINE,
        EMAIL,
        BANK_CARD,
        /** 统一社会信用代码 */
        CREDIT_CODE,
        LICENCE_PLATE,
        /** a name that is known from the case: of the applicant, of a third party */
        NAME,
        /** a word that somebody typed */
        TYPED;

        /** Of the text that names it. */
        public String key() {
            return "redaction.found." + this;
        }
    }
}
