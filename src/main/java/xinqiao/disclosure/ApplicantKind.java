package xinqiao.disclosure;

/** Who applies (申请人情况), as the annual report counts them. */
public enum ApplicantKind {
    /** 自然人 */
    PERSON,
    /** 商业企业 */
    ENTERPRISE,
    /** 科研机构 */
    RESEARCH,
    /** 社会公益组织 */
    WELFARE,
    /** 法律服务机构 */
    LEGAL_SERVICE,
    /** 其他法人或者其他组织 */
    OTHER_BODY
}
