package xinqiao.mailroom;

/** Why a letter is no petition to this house. */
public enum HandOnGround {
    /** 误投: given back to the post, unopened */
    MISDELIVERED,
    /** 个人信件: for somebody personally, unopened */
    PERSONAL,
    /** 公务文件 */
    OFFICIAL,
    /** 不属于信访 */
    NO_PETITION
}
