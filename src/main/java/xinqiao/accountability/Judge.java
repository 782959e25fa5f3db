package xinqiao.accountability;

/** Whose it is in a house to judge a liability case; nobody judges their own. */
public enum Judge {
    /** 信访工作机构, or the leader */
    OFFICE,
    /** 关领导: where the petition office itself is concerned */
    LEADER,
    /** 监察部门, or the leader: confidential material */
    SUPERVISION,
    /** behind the wall of a report its readers alone */
    READERS
}
