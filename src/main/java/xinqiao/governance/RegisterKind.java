package xinqiao.governance;

import xinqiao.law.Provision;

/** A register of the organisation of open government, and what it rests on. */
public enum RegisterKind {
    /** 关务公开领导小组 */
    GROUP(Matter.Group.class, Provision.SZ_4),
    /** 工作例会 */
    MEETING(Matter.Meeting.class, Provision.SZ_4),
    /** 负责同志 */
    LEADER(Matter.Named.class, Provision.GS_3),
    /** 专岗 */
    OFFICER(Matter.Named.class, Provision.GS_4),
    /** 年初计划 */
    PLAN(Matter.Plan.class, Provision.HZ_3_1),
    /** 定期报告 */
    REPORT(Matter.Report.class, Provision.HZ_3_1),
    /** 年终总结 */
    SUMMARY(Matter.Report.class, Provision.HZ_3_1),
    /** 检查要点 */
    CHECKLIST(Matter.Checklist.class, Provision.GS_19),
    /** 检查 */
    INSPECTION(Matter.Inspection.class, Provision.GS_19),
    /** 考核评估 */
    ASSESSMENT(Matter.Assessment.class, Provision.SZ_33),
    /** 表彰 */
    COMMENDATION(Matter.Commendation.class, Provision.SZ_33),
    /** 社会监督员 */
    SUPERVISOR(Matter.Supervisor.class, Provision.HZ_3_3),
    /** 培训 */
    TRAINING(Matter.Activity.class, Provision.GS_20),
    /** 经验交流 */
    EXCHANGE(Matter.Activity.class, Provision.GS_20),
    /** 宣传 */
    PUBLICITY(Matter.Activity.class, Provision.HZ_2_5),
    /** 典型经验 */
    EXAMPLE(Matter.Activity.class, Provision.HZ_2_6),
    /** 法律指导 */
    ADVICE(Matter.Advice.class, Provision.SZ_7),
    /** 《指引》实施方案, of a direct customs, filed with the General Administration (函报备案) */
    PROGRAMME(Matter.Plan.class, Provision.GS_T2),
    /** 服务品牌 */
    BRAND(Matter.Activity.class, Provision.GS_T4);

    private final Class<? extends Matter> type;
    private final Provision provision;

    RegisterKind(Class<? extends Matter> type, Provision provision) {
        this.type = type;
        this.provision = provision;
    }

    public Class<? extends Matter> type() {
        return type;
    }

    public Provision provision() {
        return provision;
    }

    /** Whether a person is named in it, which is reported to the direct customs (备案). */
    public boolean named() {
        return this == LEADER || this == OFFICER;
    }

    /** Whether there is one at a time, so that another takes its place. */
    public boolean single() {
        return named() || this == GROUP;
    }

    /** Whether what it sets out are tasks, carried out one by one. */
    public boolean tasks() {
        return this == MEETING || this == PLAN || this == PROGRAMME;
    }
}
