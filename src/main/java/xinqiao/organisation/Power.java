package xinqiao.organisation;

/** What the holder of a post may do. */
public enum Power {
    REGISTER,
    TRIAGE,
    ASSIGN,
    HANDLE,
    REVIEW_LAW,
    APPROVE,
    SERVE,
    CLOSE,
    /** 政府信息公开工作机构负责人: extends the term of an answer, remits fees */
    HEAD_DISCLOSURE,
    /** 保密审查: what is given out passes under the holder's name first */
    CHECK_SECRECY,
    /** 负责政务公开日常工作的专岗 (指引第四条): keeps the catalogue, publishes, cares for the channels. */
    PUBLISH,
    /** 档案保管专人: receives files at the year's end, keeps them, lets them be read, lists what is to be destroyed (JF-V5a). */
    KEEP_ARCHIVE,
    /** Reading reports and accusations (检举控告) that name the holder as a reader. */
    READ_REPORTS,
    /** Seeing petitioners' names, numbers and addresses in full where they are masked, and looking people up by them. */
    READ_PERSONS,
    EXPORT,
    IMPORT,
    SET_CALENDAR,
    ADMINISTER,
    AUDIT
}
