package xinqiao.dictionary;

/** The dictionaries by which petitions are counted (信访事项登记要素、统计口径). */
public enum DictionaryKind {
    /** 信访形式 */
    FORM,
    /** 信访目的 */
    PURPOSE,
    /** 初件、重件 */
    REPEAT,
    /** 联名件、集体访 */
    JOINT,
    /** 人数段 */
    GROUP_BAND,
    /** 内容分类 */
    CONTENT,
    /** 年龄段 */
    AGE_BAND,
    /** 民族 */
    ETHNICITY,
    /** 职业 */
    OCCUPATION,
    /** 重要信访事项情形 */
    IMPORTANCE;

    /** Whether an entry is a range of numbers that begins with {@link DictionaryEntry#least}. */
    public boolean banded() {
        return switch (this) {
            case GROUP_BAND, AGE_BAND -> true;
            case FORM, PURPOSE, REPEAT, JOINT, CONTENT, ETHNICITY, OCCUPATION, IMPORTANCE -> false;
        };
    }

    /** Whether entries may say from how many on they hold. */
    public boolean counts() {
        return banded() || this == JOINT;
    }

    /** Whether it is about the person who came, and asked for at visits only (JF-V1a). */
    public boolean ofVisitors() {
        return switch (this) {
            case AGE_BAND, ETHNICITY, OCCUPATION -> true;
            case FORM, PURPOSE, REPEAT, JOINT, GROUP_BAND, CONTENT, IMPORTANCE -> false;
        };
    }

    /** Whether it is counted when a petition is registered; the others are said of it later. */
    public boolean registered() {
        return switch (this) {
            case FORM, PURPOSE, REPEAT, JOINT, GROUP_BAND, CONTENT, AGE_BAND, ETHNICITY, OCCUPATION -> true;
            case IMPORTANCE -> false;
        };
    }
}
