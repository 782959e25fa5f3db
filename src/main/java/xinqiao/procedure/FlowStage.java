package xinqiao.procedure;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One stage of a flow.
 *
 * @param days its own working days inside the total; none where the source splits nothing
 * @param approver who looks it over before it goes on, where the source says so
 */
public record FlowStage(String key, Text name, Holder holder, OptionalInt days, Optional<Approver> approver) {
    /** Who holds the application meanwhile. */
    public enum Holder {
        /** 受理岗位 */
        RECEPTION,
        /** 综合部门, 政府信息公开工作机构 */
        OFFICE,
        /** 直属海关办公室秘书科 */
        SECRETARIAT,
        /** 相关部门 */
        DEPARTMENT
    }
}
