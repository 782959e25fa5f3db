package xinqiao.serving;

import static xinqiao.db.Tables.SERVING_SCAN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ServingScanRecord;
import xinqiao.identity.Actor;
import xinqiao.petition.Upload;

/** All SQL on scanned pages that wait. */
@Component
class ScannedStore {
    static final String NAME = "serving_scan";
    private static final String WAITING = "WAITING";
    private static final int MOST = 300;

    private final ServingSeals seals;

    ScannedStore(ServingSeals seals) {
        this.seals = seals;
    }

    /** The same page uploaded again by the same person is the same page. @return whether it is new */
    boolean insert(
            DSLContext tx, Actor by, long id, Upload file, int page, int pages, @Nullable Long serving, Instant at) {
        var row = new ServingScanRecord();
        row.setId(id);
        row.setHouseCode(by.houseCode());
        row.setServingId(serving);
        row.setSha256(file.sha256());
        row.setName(seals.seal(NAME, id, file.name()));
        row.setType(file.type());
        row.setSize(file.size());
        row.setPage(page);
        row.setPages(pages);
        row.setReadCode(serving != null);
        row.setState(WAITING);
        row.setByPerson(by.personId());
        row.setAt(at.atOffset(ZoneOffset.UTC));
        return tx.insertInto(SERVING_SCAN).set(row).onConflictDoNothing().execute() > 0;
    }

    List<Scan> waiting(DSLContext tx, String house) {
        return list(tx, SERVING_SCAN.HOUSE_CODE.eq(house).and(SERVING_SCAN.STATE.eq(WAITING)));
    }

    Optional<Scan> find(DSLContext tx, String house, long id) {
        return list(
                        tx,
                        SERVING_SCAN
                                .ID
                                .eq(id)
                                .and(SERVING_SCAN.HOUSE_CODE.eq(house))
                                .and(SERVING_SCAN.STATE.eq(WAITING)))
                .stream()
                .findFirst();
    }

    /** Filed pages of a try. */
    List<Scan> filed(DSLContext tx, long serving) {
        return list(tx, SERVING_SCAN.SERVING_ID.eq(serving).and(SERVING_SCAN.STATE.eq("FILED")));
    }

    /** For whoever sees the case of its letter. */
    Optional<Scan> filedPage(DSLContext tx, long id) {
        return list(tx, SERVING_SCAN.ID.eq(id).and(SERVING_SCAN.STATE.eq("FILED"))).stream()
                .findFirst();
    }

    void assign(DSLContext tx, long id, long serving) {
        tx.update(SERVING_SCAN)
                .set(SERVING_SCAN.SERVING_ID, serving)
                .where(SERVING_SCAN.ID.eq(id))
                .execute();
    }

    /** @return whether it still waited */
    boolean end(DSLContext tx, long id, boolean filed, Instant at) {
        return tx.update(SERVING_SCAN)
                        .set(SERVING_SCAN.STATE, filed ? "FILED" : "DROPPED")
                        .set(SERVING_SCAN.ENDED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(SERVING_SCAN.ID.eq(id))
                        .and(SERVING_SCAN.STATE.eq(WAITING))
                        .execute()
                > 0;
    }

    private List<Scan> list(DSLContext tx, Condition wanted) {
        return tx.selectFrom(SERVING_SCAN)
                .where(wanted)
                .orderBy(SERVING_SCAN.ID)
                .limit(MOST)
                .fetch(row -> new Scan(
                        row.getId(),
                        row.getServingId(),
                        row.getSha256(),
                        seals.open(NAME, row.getId(), row.getName()),
                        row.getType(),
                        row.getSize(),
                        row.getPage(),
                        row.getPages(),
                        row.getReadCode(),
                        row.getAt().toInstant()));
    }
}
