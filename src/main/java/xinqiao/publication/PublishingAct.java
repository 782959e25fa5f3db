package xinqiao.publication;

import xinqiao.law.Provision;

/** What can be done on the way to publication. @see xinqiao.publication.rules.Publishing#open */
public enum PublishingAct {
    /** 修改 */
    EDIT(Provision.GS_7),
    /** 提交审查: hands in the form of approval */
    SUBMIT(Provision.SZ_19),
    /** 直接公开 */
    DIRECT(Provision.SZ_18),
    /** 作废 */
    DROP(Provision.GS_7),
    /** 撤回修改 */
    TAKE_BACK(Provision.SZ_19),
    /** 批准 */
    APPROVE(Provision.SZ_20),
    /** 退回修改 */
    SEND_BACK(Provision.SZ_20),
    /** 提交保密主管部门确定 */
    ASK_SECRECY(Provision.SZ_19),
    /** 不予公开 */
    REFUSE(Provision.SZ_17),
    /** 保密主管部门确定可以公开 */
    CLEAR(Provision.SZ_19),
    /** 保密主管部门确定不得公开 */
    FORBID(Provision.SZ_17),
    /** 公开 */
    PUBLISH(Provision.SZ_21),
    /** 定时公开 */
    SCHEDULE(Provision.SZ_21),
    /** 取消定时 */
    UNSCHEDULE(Provision.SZ_21),
    /** 更新、更正: another version */
    CORRECT(Provision.GS_7),
    /** 公开期限 */
    LIMIT(Provision.GS_7),
    /** 撤下 */
    WITHDRAW(Provision.SZ_17),
    /** 恢复公开 */
    RESTORE(Provision.SZ_18),
    /** 再次审查: whether the ground still holds */
    REEXAMINE(Provision.SZ_17),
    /** 归档 */
    ARCHIVE(Provision.SZ_21);

    private final Provision provision;

    PublishingAct(Provision provision) {
        this.provision = provision;
    }

    /** Whether it is done to the version that is public, or was, however far the next one has come. */
    boolean ofWhatIsPublic() {
        return switch (this) {
            case CORRECT, LIMIT, WITHDRAW, RESTORE, ARCHIVE -> true;
            case EDIT,
                    SUBMIT,
                    DIRECT,
                    DROP,
                    TAKE_BACK,
                    APPROVE,
                    SEND_BACK,
                    ASK_SECRECY,
                    REFUSE,
                    CLEAR,
                    FORBID,
                    PUBLISH,
                    SCHEDULE,
                    UNSCHEDULE,
                    REEXAMINE -> false;
        };
    }

    /** By which article; a procedure cites it in its own words. */
    public Provision provision() {
        return provision;
    }
}
