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
    NOTICE
}
