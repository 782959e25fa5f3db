package xinqiao.reception;

import java.util.List;

/** What disturbs the order of petitioning (KM-19, in the order of the article), and whose state needs help (JF-V4b). */
public enum IncidentKind {
    /** （一）非法聚集、静坐、围堵、冲击…… */
    GATHERING,
    /** （二）携带危险物品、管制器具 */
    DANGEROUS_GOODS,
    /** （三）侮辱、殴打、威胁工作人员…… */
    VIOLENCE,
    /** （四）滞留、纠缠、滋事，弃留生活不能自理的人 */
    LINGERING,
    /** （五）煽动、串联、胁迫…… */
    INCITING,
    /** （六）拒不通过法定途径，多次缠访 */
    PESTERING,
    /** （七）偷窥、偷拍、窃听、散布他人隐私 */
    PRIVACY,
    /** （八）损毁财物、扰乱秩序的其他行为 */
    OTHER,
    /** 突发群体信访 */
    SUDDEN_GROUP,
    /** 患病需要紧急求治 */
    ILLNESS,
    /** 患有恶性传染病 */
    INFECTION,
    /** 无家可归、无能力返回；精神病人 */
    NO_HOME,
    /** 服毒自杀、自残 */
    SELF_HARM;

    /** Whether somebody does wrong; else somebody needs help. */
    public boolean misconduct() {
        return switch (this) {
            case GATHERING, DANGEROUS_GOODS, VIOLENCE, LINGERING, INCITING, PESTERING, PRIVACY, OTHER, SUDDEN_GROUP ->
                true;
            case ILLNESS, INFECTION, NO_HOME, SELF_HARM -> false;
        };
    }

    public static List<IncidentKind> wrongs() {
        return List.of(values()).stream().filter(IncidentKind::misconduct).toList();
    }

    public static List<IncidentKind> emergencies() {
        return List.of(values()).stream().filter(kind -> !kind.misconduct()).toList();
    }

    /** What is to be done, in order. */
    public List<IncidentStep> steps() {
        return switch (this) {
            case GATHERING, DANGEROUS_GOODS, VIOLENCE, LINGERING, INCITING, PESTERING, PRIVACY, OTHER ->
                List.of(IncidentStep.DISSUADE, IncidentStep.POLICE, IncidentStep.SEND_HOME);
            case SUDDEN_GROUP ->
                List.of(
                        IncidentStep.TELL_OFFICE,
                        IncidentStep.TELL_LEGAL,
                        IncidentStep.START_PLAN,
                        IncidentStep.DISSUADE,
                        IncidentStep.POLICE,
                        IncidentStep.SEND_HOME);
            case ILLNESS -> List.of(IncidentStep.CALL_EMERGENCY, IncidentStep.DOCTOR_CAME, IncidentStep.TO_HOSPITAL);
            case INFECTION -> List.of(IncidentStep.KEEP_APART, IncidentStep.CALL_HEALTH, IncidentStep.HANDED_OVER);
            case NO_HOME -> List.of(IncidentStep.CALL_HOME_OFFICE, IncidentStep.CALL_CIVIL, IncidentStep.FETCHED);
            case SELF_HARM -> List.of(IncidentStep.CALL_EMERGENCY, IncidentStep.CALL_POLICE, IncidentStep.TO_HOSPITAL);
        };
    }
}
