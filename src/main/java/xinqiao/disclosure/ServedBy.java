package xinqiao.disclosure;

/** How a decision or notice is served (送达方式), and with that which day counts (LAW-D8). */
public enum ServedBy {
    /** 直接送达: the day on which it is signed for */
    IN_PERSON,
    /** 邮寄送达: by a postal enterprise, the day of posting */
    POST,
    /** 委托其他行政机关送达: the day on which it is signed for */
    DELEGATED,
    /** 电子送达: the day on which it enters the system named */
    ELECTRONIC
}
