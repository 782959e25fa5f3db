package xinqiao.procedure;

/** Why something may be made public without the form of approval (可直接予以公开). */
public enum DirectGround {
    /** 规章或者其他规范性文件等经上级部门审查确认的信息 */
    EXAMINED,
    /** 业务现场人员的姓名、职务、工号、办公电话 */
    STAFF,
    /** 已公开的信息再次实施公开 */
    AGAIN
}
