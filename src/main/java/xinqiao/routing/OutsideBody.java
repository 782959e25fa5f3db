package xinqiao.routing;

/** A body outside the system that matters are sent to or come from (KM-12). */
public record OutsideBody(long id, String name, Kind kind, String address, String phone) {
    /** What kind of body it is. */
    public enum Kind {
        /** 地方信访部门 */
        PETITION_OFFICE,
        /** 其他海关 */
        CUSTOMS,
        /** 其他机关、单位 */
        OTHER
    }
}
