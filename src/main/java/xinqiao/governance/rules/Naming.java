package xinqiao.governance.rules;

import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** Naming who answers for open government, and reporting it to the direct customs (备案). */
public final class Naming {
    private Naming() {}

    /** @param another whether somebody was named before, so that this is a change */
    @Enforces({Provision.GS_3, Provision.GS_4})
    public static Decision<RegisterKind> name(RegisterKind kind, boolean another, String change) {
        return new Objections()
                .when(another && change.isBlank(), kind.provision(), "governance.refusal.no-change")
                .orGrant(() -> kind);
    }

    /** @param gone whether whoever is named doesn't hold the post any more: then another one is named first */
    @Enforces({Provision.GS_3, Provision.GS_4})
    public static Decision<RegisterEntry> report(RegisterEntry one, boolean gone) {
        return new Objections()
                .when(gone, one.kind().provision(), "governance.refusal.gone")
                .orGrant(() -> one);
    }
}
