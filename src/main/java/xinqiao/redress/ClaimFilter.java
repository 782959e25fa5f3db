package xinqiao.redress;

import org.jspecify.annotations.Nullable;

/** Which claims a list shows. @param kind null for both */
public record ClaimFilter(Box box, @Nullable ClaimKind kind) {
    public enum Box {
        /** 待本部门办理 */
        MINE,
        /** 未办结 */
        OPEN,
        /** 已办结 */
        OVER
    }
}
