package xinqiao.petition;

import static xinqiao.db.Tables.DEMAND;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.DemandRecord;
import xinqiao.procedure.MatterKind;

/** Keeps the lists of demands; rows are only ever added. */
@Component
class DemandStore {

    List<Demand> of(DSLContext tx, Collection<String> houses) {
        return tx.selectFrom(DEMAND)
                .where(DEMAND.HOUSE_CODE.in(houses))
                .orderBy(DEMAND.CODE, DEMAND.VERSION.desc())
                .fetch(DemandStore::read);
    }

    Optional<Demand> find(DSLContext tx, long id) {
        return tx.selectFrom(DEMAND).where(DEMAND.ID.eq(id)).fetchOptional(DemandStore::read);
    }

    /** Two who write at once get the same number, and the second one's transaction fails on the table's key. */
    Demand add(DSLContext tx, String house, Demand.Draft draft, LocalDate today) {
        int before = tx.select(org.jooq.impl.DSL.coalesce(org.jooq.impl.DSL.max(DEMAND.VERSION), 0))
                .from(DEMAND)
                .where(DEMAND.HOUSE_CODE.eq(house))
                .and(DEMAND.CODE.eq(draft.code()))
                .fetchSingle()
                .value1();
        var row = tx.newRecord(DEMAND);
        row.setHouseCode(house);
        row.setCode(draft.code());
        row.setVersion(before + 1);
        row.setDemandZh(draft.demandZh());
        row.setDemandEn(draft.demandEn());
        row.setKind(draft.kind().name());
        row.setBranch(draft.branch());
        row.setInScope(draft.inScope());
        row.setRoute(draft.route());
        row.setBody(draft.body());
        row.setBasis(draft.basis());
        row.setValidFrom(today);
        // withdrawn today: its last day was yesterday
        row.setValidUntil(draft.withdrawn() ? today.minusDays(1) : null);
        row.store();
        return read(row);
    }

    private static Demand read(DemandRecord row) {
        return new Demand(
                row.getId(),
                row.getHouseCode(),
                row.getCode(),
                row.getVersion(),
                row.getDemandZh(),
                row.getDemandEn(),
                MatterKind.valueOf(row.getKind()),
                row.getBranch(),
                row.getInScope(),
                row.getRoute() == null ? "" : row.getRoute(),
                row.getBody() == null ? "" : row.getBody(),
                row.getBasis(),
                row.getValidFrom(),
                row.getValidUntil());
    }
}
