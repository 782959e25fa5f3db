package xinqiao.administration;

/** A kind of thing that is kept as data. Its name is stored with every change: never rename one. */
public enum Item {
    /** 海关 */
    HOUSE,
    /** 内设部门 */
    DEPARTMENT,
    /** 人员 */
    PERSON,
    /** 账号 */
    ACCOUNT,
    /** 岗位 */
    POST,
    /** 角色 */
    ROLE,
    /** 对外公布的联系方式 */
    CONTACT,
    /** 首页公告 */
    NOTICE,
    /** 门户简介 */
    INTRODUCTION,
    /** 业务咨询电话 */
    PHONES,
    /** 办理规程, as far as it is kept as data */
    PROFILE,
    /** 适用的规程 of a house */
    FOLLOWED,
    /** 自定文书用语 of a house */
    WORDING
}
