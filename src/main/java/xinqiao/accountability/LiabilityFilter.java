package xinqiao.accountability;

import org.jspecify.annotations.Nullable;

/** Which liability cases are looked for; null is any. */
public record LiabilityFilter(
        Box box,
        @Nullable LiabilityState state,
        @Nullable LiabilityGround ground,
        @Nullable String unitHouse,
        @Nullable Long unitDepartment) {

    /** The lists of liability cases. */
    public enum Box {
        /** 待本岗位办理 */
        MINE,
        /** 办理中 */
        OPEN,
        /** 逾期未答复 */
        LATE,
        /** 已结束 */
        OVER
    }

    public static LiabilityFilter of(Box box) {
        return new LiabilityFilter(box, null, null, null, null);
    }
}
