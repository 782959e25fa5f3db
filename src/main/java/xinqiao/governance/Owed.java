package xinqiao.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a house still owes, by the settings' days and by what its registers have.
 *
 * @param by the day it is owed by; null where it is owed at once
 * @param entry what it is about; null where there is no entry yet
 */
public record Owed(
        String house,
        What what,
        @Nullable LocalDate by,
        @Nullable RegisterEntry entry) {
    /** What is owed, and in which register it is done. */
    public enum What {
        /** 未成立领导小组 */
        GROUP(RegisterKind.GROUP),
        /** 未按期召开例会 */
        MEETING(RegisterKind.MEETING),
        /** 未确定负责同志 */
        LEADER(RegisterKind.LEADER),
        /** 未设置专岗 */
        OFFICER(RegisterKind.OFFICER),
        /** 所报人员已不在岗 */
        LEADER_GONE(RegisterKind.LEADER),
        OFFICER_GONE(RegisterKind.OFFICER),
        /** 待报备 */
        LEADER_REPORT(RegisterKind.LEADER),
        OFFICER_REPORT(RegisterKind.OFFICER),
        /** 已报，直属海关待备案 */
        LEADER_RECORD(RegisterKind.LEADER),
        OFFICER_RECORD(RegisterKind.OFFICER),
        /** 定期报备 */
        LEADER_AGAIN(RegisterKind.LEADER),
        PLAN(RegisterKind.PLAN),
        REPORT(RegisterKind.REPORT),
        /** 已写成，未报送 */
        REPORT_SUBMIT(RegisterKind.REPORT),
        SUMMARY(RegisterKind.SUMMARY),
        /** 整改情况未报 */
        CORRECTION(RegisterKind.INSPECTION),
        /** 待复查 */
        RECHECK(RegisterKind.INSPECTION),
        /** 检查未形成结论 */
        CONCLUSION(RegisterKind.INSPECTION),
        /** 到期未检查 */
        INSPECTION(RegisterKind.INSPECTION),
        /** 聘期届满 */
        SUPERVISOR_TERM(RegisterKind.SUPERVISOR),
        TRAINING(RegisterKind.TRAINING),
        /** 待法规部门答复 */
        ADVICE(RegisterKind.ADVICE);

        private final RegisterKind register;

        What(RegisterKind register) {
            this.register = register;
        }

        public RegisterKind register() {
            return register;
        }

        /** Whether it is underway, so that it is shown before its day: the others come round with the year. */
        public boolean waits() {
            return switch (this) {
                case LEADER_REPORT, OFFICER_REPORT, REPORT_SUBMIT, CORRECTION, ADVICE -> true;
                case GROUP,
                        MEETING,
                        LEADER,
                        OFFICER,
                        LEADER_GONE,
                        OFFICER_GONE,
                        LEADER_RECORD,
                        OFFICER_RECORD,
                        LEADER_AGAIN,
                        PLAN,
                        REPORT,
                        SUMMARY,
                        RECHECK,
                        CONCLUSION,
                        INSPECTION,
                        SUPERVISOR_TERM,
                        TRAINING -> false;
            };
        }
    }

    public boolean late(LocalDate today) {
        return by != null && today.isAfter(by);
    }
}
