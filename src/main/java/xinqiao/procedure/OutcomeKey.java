package xinqiao.procedure;

import java.util.Arrays;
import java.util.Optional;

/** The outcomes of handling (处理结果). */
public enum OutcomeKey {
    /** 予以支持 */
    SUPPORTED("supported", MatterKind.APPEAL),
    /** 解释说明 */
    EXPLAINED("explained", MatterKind.APPEAL),
    /** 不予支持 */
    NOT_SUPPORTED("not-supported", MatterKind.APPEAL),
    /** 采纳 */
    ADOPTED("adopted", MatterKind.SUGGESTION),
    /** 部分采纳 */
    PARTLY_ADOPTED("partly-adopted", MatterKind.SUGGESTION),
    /** 不予采纳 */
    NOT_ADOPTED("not-adopted", MatterKind.SUGGESTION);

    private final String key;
    private final MatterKind kind;

    OutcomeKey(String key, MatterKind kind) {
        this.key = key;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    /** The kind of petition that can end so. */
    public MatterKind kind() {
        return kind;
    }

    public static Optional<OutcomeKey> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key.equals(key))
                .findFirst();
    }
}
