package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Reports (检举控告) and whom they complain of, for a task of the system that must keep clear of them. */
@Component
public class WalledCases {

    /** A report: where it lies, who reads it, and who never learns of it. */
    public record Walled(
            String directCustoms,
            String houseCode,
            Set<Long> readers,
            Set<Long> people,
            Set<Long> departments,
            Set<String> houses) {}

    /** Nothing for a case without the wall. */
    @Enforces(Provision.KM_21B)
    public Optional<Walled> find(DSLContext tx, long id) {
        return tx.selectFrom(PETITION)
                .where(PETITION.ID.eq(id))
                .and(DSL.condition(PETITION.PROTECTED))
                .fetchOptional(row -> new Walled(
                        row.getDirectCustoms(),
                        row.getHouseCode(),
                        Set.of(row.getReaders()),
                        Set.of(row.getBarred()),
                        Set.of(row.getBarredDepartments()),
                        Set.of(row.getBarredHouses())));
    }
}
