package xinqiao.reception;

/** What a visit lacks before the working day ends (JF-V1a). */
public enum Lack {
    STILL_OPEN,
    NOT_REGISTERED,
    NO_INTERVIEW,
    NO_APPOINTMENT
}
