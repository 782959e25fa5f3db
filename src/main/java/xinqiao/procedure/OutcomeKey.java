package xinqiao.procedure;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    NOT_ADOPTED("not-adopted", MatterKind.SUGGESTION),
    /** 维持, of a review */
    UPHELD("upheld", null),
    /** 变更, of a review */
    CHANGED("changed", null),
    /** 撤销, of a review */
    REVOKED("revoked", null);

    private final String key;
    private final @Nullable MatterKind kind;

    OutcomeKey(String key, @Nullable MatterKind kind) {
        this.key = key;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    /** The kind of petition that can end so; null for what only a review comes to. */
    public @Nullable MatterKind kind() {
        return kind;
    }

    public static Optional<OutcomeKey> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key.equals(key))
                .findFirst();
    }
}
