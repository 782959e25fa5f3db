package xinqiao.procedure;

/** The level of the house that handled a matter, on which the reviewing body depends. */
public enum HouseLevel {
    /** 海关总署 */
    GENERAL_ADMINISTRATION,
    /** 直属海关 */
    DIRECT,
    /** 隶属海关 */
    SUBORDINATE
}
