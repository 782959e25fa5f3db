package xinqiao.reception;

import java.util.Optional;

/** A step of an incident. */
public enum IncidentStep {
    /** 劝阻、批评、教育 */
    DISSUADE,
    /** 协调公安机关处理 */
    POLICE,
    /** 通知有关海关、地方政府劝返接回 */
    SEND_HOME,
    /** 联系信访工作机构 */
    TELL_OFFICE,
    /** 联系法治部门 */
    TELL_LEGAL,
    /** 启动应急预案 */
    START_PLAN,
    CALL_EMERGENCY,
    CALL_POLICE,
    DOCTOR_CAME,
    TO_HOSPITAL,
    KEEP_APART,
    CALL_HEALTH,
    HANDED_OVER,
    CALL_HOME_OFFICE,
    CALL_CIVIL,
    FETCHED;

    /** Whose number belongs to it. */
    public Optional<HelpLine> line() {
        return Optional.ofNullable(
                switch (this) {
                    case POLICE, CALL_POLICE -> HelpLine.POLICE;
                    case CALL_EMERGENCY -> HelpLine.AMBULANCE;
                    case CALL_HEALTH -> HelpLine.HEALTH;
                    case CALL_HOME_OFFICE -> HelpLine.LOCAL_PETITION_OFFICE;
                    case CALL_CIVIL -> HelpLine.CIVIL_AFFAIRS;
                    case TELL_OFFICE -> HelpLine.PETITION_OFFICE;
                    case TELL_LEGAL -> HelpLine.LEGAL;
                    case DISSUADE, SEND_HOME, START_PLAN, DOCTOR_CAME, TO_HOSPITAL, KEEP_APART, HANDED_OVER, FETCHED ->
                        null;
                });
    }
}
