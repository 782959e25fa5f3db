package xinqiao.serving;

/** How somebody tries to serve a letter (送达方式). */
public enum Way {
    /** 邮寄送达 */
    POST,
    /** 直接送达, with a service record (送达回证) that is signed */
    IN_PERSON,
    /** 公告送达 */
    NOTICE
}
