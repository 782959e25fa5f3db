package xinqiao.annualreport;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.ANNUAL_REPORT_ID;
import static xinqiao.db.Tables.ANNUAL_REPORT;

import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.annualreport.AnnualReport.Content;
import xinqiao.db.tables.records.AnnualReportRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.petition.NotThere;

/** All SQL on annual reports, each written with its fact; it owns the ends of their journals. */
@Component
class AnnualReportStore implements StreamHeads {
    private static final String STREAM = "annual-report";
    private static final int MOST = 500;
    private static final Condition FROZEN =
            ANNUAL_REPORT.STATE.in(ReportState.FROZEN.name(), ReportState.PUBLISHED.name());
    private static final Condition OPEN =
            ANNUAL_REPORT.STATE.in(ReportState.DRAFT.name(), ReportState.SUBMITTED.name());

    private final Journal journal;
    private final Clock clock;

    AnnualReportStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, ANNUAL_REPORT, ANNUAL_REPORT.ID, ANNUAL_REPORT.SEQ, ANNUAL_REPORT.HASH, id, limit);
    }

    /** @return its id */
    long begin(DSLContext tx, Actor who, AnnualReportRecord row, ReportFact fact) {
        row.setId(tx.nextval(ANNUAL_REPORT_ID));
        fill(tx, who, row, fact, Link.START);
        tx.insertInto(ANNUAL_REPORT).set(row).execute();
        return row.getId();
    }

    void write(DSLContext tx, Actor who, AnnualReportRecord row, ReportFact fact) {
        fill(tx, who, row, fact, new Link(row.getSeq(), row.getHash()));
        tx.update(ANNUAL_REPORT)
                .set(row)
                .where(ANNUAL_REPORT.ID.eq(row.getId()))
                .execute();
    }

    private void fill(DSLContext tx, Actor who, AnnualReportRecord row, ReportFact fact, Link last) {
        var stream = new Stream(STREAM, row.getId(), row.getDirectCustoms());
        var entry = new Entry(fact.getClass().getSimpleName(), ReportJson.write(fact));
        Link link = journal.append(tx, who, stream, last, List.of(entry), clock.instant());
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    /** Locked for a change. @throws NotThere for what isn't there and for what the viewer may not see */
    AnnualReportRecord lock(DSLContext tx, long id) {
        return tx.selectFrom(ANNUAL_REPORT)
                .where(ANNUAL_REPORT.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
    }

    AnnualReport find(DSLContext tx, long id) {
        return tx.selectFrom(ANNUAL_REPORT)
                .where(ANNUAL_REPORT.ID.eq(id))
                .fetchOptional(AnnualReportStore::read)
                .orElseThrow(() -> new NotThere(id));
    }

    /** Those at or below a house, the newest first. */
    List<AnnualReport> list(DSLContext tx, String housePath) {
        return tx.selectFrom(ANNUAL_REPORT)
                .where(ANNUAL_REPORT.HOUSE_PATH.startsWith(housePath))
                .and(ANNUAL_REPORT.STATE.ne(ReportState.DROPPED.name()))
                .orderBy(ANNUAL_REPORT.YEAR.desc(), ANNUAL_REPORT.HOUSE_CODE, ANNUAL_REPORT.ID.desc())
                .limit(MOST)
                .fetch(AnnualReportStore::read);
    }

    /** The last version that is frozen. */
    Optional<AnnualReport> frozen(DSLContext tx, String house, int year, Extent extent) {
        return tx.selectFrom(ANNUAL_REPORT)
                .where(of(house, year, extent))
                .and(FROZEN)
                .orderBy(ANNUAL_REPORT.VERSION.desc())
                .limit(1)
                .fetchOptional(AnnualReportStore::read);
    }

    /** How many of those houses have their own report frozen. */
    int frozen(DSLContext tx, Collection<String> houses, int year) {
        return tx.select(DSL.countDistinct(ANNUAL_REPORT.HOUSE_CODE))
                .from(ANNUAL_REPORT)
                .where(ANNUAL_REPORT.HOUSE_CODE.in(houses))
                .and(ANNUAL_REPORT.YEAR.eq(year))
                .and(ANNUAL_REPORT.EXTENT.eq(Extent.OWN.name()))
                .and(FROZEN)
                .fetchSingle()
                .value1();
    }

    /** The number of the last version that wasn't dropped; 0 for none. */
    int lastVersion(DSLContext tx, String house, int year, Extent extent) {
        return tx.select(coalesce(max(ANNUAL_REPORT.VERSION), 0))
                .from(ANNUAL_REPORT)
                .where(of(house, year, extent))
                .and(ANNUAL_REPORT.STATE.ne(ReportState.DROPPED.name()))
                .fetchSingle()
                .value1();
    }

    boolean beingWritten(DSLContext tx, String house, int year, Extent extent) {
        return tx.fetchExists(ANNUAL_REPORT, of(house, year, extent), OPEN);
    }

    boolean published(DSLContext tx, String house, int year) {
        return tx.fetchExists(
                ANNUAL_REPORT, of(house, year, Extent.OWN), ANNUAL_REPORT.STATE.eq(ReportState.PUBLISHED.name()));
    }

    /** What waits for a leader of the house. */
    long toApprove(DSLContext tx, Actor actor) {
        return tx.fetchCount(
                ANNUAL_REPORT,
                ANNUAL_REPORT.HOUSE_CODE.eq(actor.houseCode()),
                ANNUAL_REPORT.STATE.eq(ReportState.SUBMITTED.name()),
                DSL.not(DSL.condition(
                        "{0} && {1}", ANNUAL_REPORT.WRITERS, val(actor.selves().toArray(Long[]::new)))));
    }

    /** All that is published, the newest year first, the last version of a report first. */
    List<AnnualReport> published(DSLContext tx) {
        return tx.selectFrom(ANNUAL_REPORT)
                .where(ANNUAL_REPORT.STATE.eq(ReportState.PUBLISHED.name()))
                .orderBy(
                        ANNUAL_REPORT.YEAR.desc(),
                        ANNUAL_REPORT.HOUSE_CODE,
                        ANNUAL_REPORT.EXTENT.desc(),
                        ANNUAL_REPORT.VERSION.desc())
                .limit(MOST)
                .fetch(AnnualReportStore::read);
    }

    /** Those versions of a report that are published, the last one first; or one of them. */
    List<AnnualReport> published(DSLContext tx, String house, int year, Extent extent, @Nullable Integer version) {
        return tx.selectFrom(ANNUAL_REPORT)
                .where(of(house, year, extent))
                .and(ANNUAL_REPORT.STATE.eq(ReportState.PUBLISHED.name()))
                .and(version == null ? DSL.noCondition() : ANNUAL_REPORT.VERSION.eq(val(version)))
                .orderBy(ANNUAL_REPORT.VERSION.desc())
                .limit(MOST)
                .fetch(AnnualReportStore::read);
    }

    private static Condition of(String house, int year, Extent extent) {
        return ANNUAL_REPORT
                .HOUSE_CODE
                .eq(house)
                .and(ANNUAL_REPORT.YEAR.eq(year))
                .and(ANNUAL_REPORT.EXTENT.eq(extent.name()));
    }

    static AnnualReport read(AnnualReportRecord row) {
        byte[] snapshot = row.getSnapshot();
        return new AnnualReport(
                row.getId(),
                row.getHouseCode(),
                row.getYear(),
                Extent.valueOf(row.getExtent()),
                row.getVersion(),
                row.getReason(),
                ReportState.valueOf(row.getState()),
                Set.of(row.getWriters()),
                row.getSubmittedOn(),
                row.getFrozenOn(),
                row.getPublishedOn(),
                ReportJson.read(row.getContent(), Content.class),
                ReportJson.read(row.getFigures(), ReportFigures.class),
                snapshot == null ? "" : HexFormat.of().formatHex(snapshot));
    }
}
