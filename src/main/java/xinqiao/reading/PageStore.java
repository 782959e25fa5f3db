package xinqiao.reading;

import static xinqiao.db.Tables.SCAN_PAGE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.ScanPageRecord;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/** All SQL on what was read, which is sealed: a letter names whoever wrote it. */
@Component
class PageStore {
    private static final JsonMapper JSON = new JsonMapper();

    private final Vault vault;
    private final Marks marks;

    PageStore(Vault vault, Marks marks) {
        this.vault = vault;
        this.marks = marks;
    }

    /** Pages that needn't be read again. */
    Set<Integer> read(DSLContext tx, long scan) {
        return Set.copyOf(tx.select(SCAN_PAGE.PAGE)
                .from(SCAN_PAGE)
                .where(SCAN_PAGE.SCAN_ID.eq(scan))
                .and(SCAN_PAGE.WORDS.isNotNull())
                .fetch(SCAN_PAGE.PAGE));
    }

    /** Read once: a page that has its words keeps them. */
    void put(DSLContext tx, long scan, int page, @Nullable Read read, @Nullable String failure) {
        var row = new ScanPageRecord();
        row.setScanId(scan);
        row.setPage(page);
        row.setFailure(failure);
        row.setLayer(read != null && read.layer());
        row.setWords(read == null ? null : vault.seal(place(scan, page), JSON.writeValueAsString(read)));
        row.setMarks(read == null ? null : marks.of(read));
        tx.insertInto(SCAN_PAGE)
                .set(row)
                .onConflict(SCAN_PAGE.SCAN_ID, SCAN_PAGE.PAGE)
                .doUpdate()
                .set(row)
                .where(SCAN_PAGE.WORDS.isNull())
                .execute();
    }

    void correct(DSLContext tx, long scan, int page, Read read, Instant at) {
        tx.update(SCAN_PAGE)
                .set(SCAN_PAGE.WORDS, vault.seal(place(scan, page), JSON.writeValueAsString(read)))
                .set(SCAN_PAGE.MARKS, marks.of(read))
                .set(SCAN_PAGE.CORRECTED_AT, ScanStore.time(at))
                .setNull(SCAN_PAGE.FAILURE)
                .where(SCAN_PAGE.SCAN_ID.eq(scan))
                .and(SCAN_PAGE.PAGE.eq(page))
                .execute();
    }

    Optional<ScanPage> find(DSLContext tx, long scan, int page) {
        return tx.selectFrom(SCAN_PAGE)
                .where(SCAN_PAGE.SCAN_ID.eq(scan))
                .and(SCAN_PAGE.PAGE.eq(page))
                .fetchOptional(this::page);
    }

    /** All that was read of some files, in the order of the pages. */
    Map<Long, List<ScanPage>> of(DSLContext tx, List<Long> scans) {
        return tx
                .selectFrom(SCAN_PAGE)
                .where(SCAN_PAGE.SCAN_ID.in(scans))
                .orderBy(SCAN_PAGE.SCAN_ID, SCAN_PAGE.PAGE)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        ScanPageRecord::getScanId, Collectors.mapping(this::page, Collectors.toList())));
    }

    private ScanPage page(ScanPageRecord row) {
        var at = row.getCorrectedAt();
        return new ScanPage(
                row.getPage(),
                row.getWords() == null ? null : open(row.getScanId(), row.getPage(), row.getWords()),
                row.getFailure(),
                at == null ? null : at.toInstant());
    }

    Read open(long scan, int page, byte[] words) {
        return value(vault.open(place(scan, page), words));
    }

    static Read value(String json) {
        return Objects.requireNonNull(JSON.readValue(json, Read.class));
    }

    static Place place(long scan, int page) {
        return Place.of(SCAN_PAGE.getName(), scan, page);
    }
}
