package xinqiao.reception;

/** What a reception room must be fit for (KM-15b). */
public enum RoomUse {
    /** 发表 */
    HANDING_OUT_FORMS,
    /** 填表 */
    FILLING_IN,
    /** 登记 */
    REGISTRATION,
    /** 候谈 */
    WAITING,
    /** 接谈 */
    INTERVIEW
}
