package xinqiao.redress;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** What may be amiss with complaints and requests for correction, for whoever looks for breaches of duty. */
@Component
public class AmissClaims {
    private final AmissClaimStore store;

    AmissClaims(AmissClaimStore store) {
        this.store = store;
    }

    /** @param house whose work it is about; @param deskHouse whose department has it; @param on the day that was missed, or of the result */
    public record Amiss(
            long claim,
            ClaimKind kind,
            String directCustoms,
            String house,
            String deskHouse,
            long desk,
            LocalDate on,
            @Nullable LocalDate reached) {}

    /** A claim as far as the viewer sees it. */
    public record Named(long id, String number, ClaimKind kind) {}

    /** Those whose last day lay between two days and that were answered after it, or not at all yet; the answer counts once served. */
    @Enforces({Provision.SZ_34, Provision.SZ_32, Provision.SZ_28})
    public List<Amiss> late(DSLContext tx, LocalDate since, LocalDate today, int most) {
        return store.late(tx, since, today, most);
    }

    /** Complaints that were found to be true, in whole or in part, on or after a day. */
    @Enforces({Provision.SZ_34, Provision.SZ_32})
    public List<Amiss> founded(DSLContext tx, LocalDate since, int most) {
        return store.founded(tx, since, most);
    }

    /** Those among these that the viewer sees. */
    public List<Named> named(DSLContext tx, List<Long> ids) {
        return ids.isEmpty() ? List.of() : store.named(tx, ids);
    }
}
