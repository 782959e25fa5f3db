package xinqiao.disclosure;

/** How information is asked for and given (获取政府信息的方式、途径). */
public enum GivingManner {
    /** 自行领取 */
    COLLECTED,
    /** 邮寄 */
    POST,
    /** 电子邮件 */
    E_MAIL,
    /** 传真 */
    FAX,
    /** 网上获取 */
    ONLINE,
    /** 查阅、抄录 */
    INSPECTION
}
