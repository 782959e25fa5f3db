package xinqiao.petition;

/** Which matters a hearing may be held in (重大、复杂、疑难). */
public enum HearingGround {
    /** 重大 */
    MAJOR,
    /** 复杂 */
    COMPLEX,
    /** 疑难 */
    DIFFICULT
}
