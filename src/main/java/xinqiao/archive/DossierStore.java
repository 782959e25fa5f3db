package xinqiao.archive;

import static xinqiao.db.Sequences.DOSSIER_ID;
import static xinqiao.db.Sequences.DOSSIER_PAPER_ID;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.DOSSIER;
import static xinqiao.db.Tables.DOSSIER_NUMBER;
import static xinqiao.db.Tables.DOSSIER_PAPER;
import static xinqiao.db.Tables.PETITION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.archive.FiledCase.Kind;
import xinqiao.db.tables.records.DossierPaperRecord;
import xinqiao.db.tables.records.DossierRecord;
import xinqiao.files.StoredFile;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.petition.ClosingSource;

/** All SQL on files and their papers; it remembers where their chains end. */
@Component
class DossierStore implements StreamHeads {
    static final String STREAM = "dossier";

    private final DossierSeals seals;

    DossierStore(DossierSeals seals) {
        this.seals = seals;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, DOSSIER, DOSSIER.ID, DOSSIER.SEQ, DOSSIER.HASH, id, limit);
    }

    long nextId(DSLContext tx) {
        return tx.nextval(DOSSIER_ID);
    }

    void insert(DSLContext tx, Dossier file, String customs, String housePath, Link link) {
        tx.insertInto(DOSSIER)
                .set(DOSSIER.ID, file.id())
                .set(
                        DOSSIER.PETITION_ID,
                        file.of().kind() == Kind.PETITION ? file.of().id() : null)
                .set(
                        DOSSIER.APPLICATION_ID,
                        file.of().kind() == Kind.APPLICATION ? file.of().id() : null)
                .set(DOSSIER.CASE_NUMBER, file.of().number())
                .set(DOSSIER.DIRECT_CUSTOMS, customs)
                .set(DOSSIER.HOUSE_CODE, file.houseCode())
                .set(DOSSIER.HOUSE_PATH, housePath)
                .set(DOSSIER.WALLED, file.walled())
                .set(DOSSIER.CAME, file.came().name())
                .set(DOSSIER.KIND, file.kind().name())
                .set(DOSSIER.SOURCE, file.source().name())
                .set(DOSSIER.RETENTION, file.retention())
                .set(DOSSIER.STATE, file.state().name())
                .set(DOSSIER.YEAR, file.year())
                .set(DOSSIER.CLOSED_ON, file.closedOn())
                .set(DOSSIER.CONTENT, seals.seal(file.id(), DossierSeals.Content.of(file)))
                .set(DOSSIER.SEQ, link.seq())
                .set(DOSSIER.HASH, link.hash())
                .execute();
    }

    Optional<Dossier> find(DSLContext tx, long id) {
        return tx.selectFrom(DOSSIER).where(DOSSIER.ID.eq(id)).fetchOptional().map(row -> read(row, papers(tx, id)));
    }

    Optional<Long> ofCase(DSLContext tx, Kind kind, long id) {
        return tx.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(kind == Kind.PETITION ? DOSSIER.PETITION_ID.eq(id) : DOSSIER.APPLICATION_ID.eq(id))
                .fetchOptional(DOSSIER.ID);
    }

    /** Held until the transaction ends. */
    Optional<Dossier> lock(DSLContext tx, long id) {
        return tx.selectFrom(DOSSIER)
                .where(DOSSIER.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional()
                .map(row -> read(row, papers(tx, id)));
    }

    /** Those of the house in these states, without their papers. */
    List<Dossier> in(DSLContext tx, String house, Collection<DossierState> states, long after, int most) {
        return list(
                tx,
                DOSSIER.HOUSE_CODE
                        .eq(house)
                        .and(DOSSIER.STATE.in(states.stream().map(Enum::name).toList()))
                        .and(DOSSIER.ID.gt(after)),
                most);
    }

    int count(DSLContext tx, String house, Collection<DossierState> states) {
        return tx.fetchCount(
                DOSSIER,
                DOSSIER.HOUSE_CODE
                        .eq(house)
                        .and(DOSSIER.STATE.in(states.stream().map(Enum::name).toList())));
    }

    /** Bound, of that year and all before, and no report's. */
    List<Dossier> toHandOver(DSLContext tx, String house, int year, int most) {
        return list(
                tx,
                DOSSIER.HOUSE_CODE
                        .eq(house)
                        .and(DOSSIER.STATE.eq(DossierState.BOUND.name()))
                        .and(DOSSIER.YEAR.le(year))
                        .andNot(DOSSIER.WALLED),
                most);
    }

    List<Dossier> of(DSLContext tx, Condition list) {
        return list(tx, list, Integer.MAX_VALUE);
    }

    List<Dossier> over(DSLContext tx, String house, LocalDate today, int most) {
        return list(
                tx,
                DOSSIER.HOUSE_CODE
                        .eq(house)
                        .and(DOSSIER.STATE.eq(DossierState.KEPT.name()))
                        .and(DOSSIER.UNTIL.lt(today)),
                most);
    }

    /** Everything that is bound and still there, for the backup and for {@code verify}. */
    List<Dossier> bound(DSLContext tx, long after, int most) {
        return tx
                .selectFrom(DOSSIER)
                .where(
                        DOSSIER.SHA256.isNotNull(),
                        DOSSIER.STATE.ne(DossierState.DESTROYED.name()),
                        DOSSIER.ID.gt(after))
                .orderBy(DOSSIER.ID)
                .limit(most)
                .fetch()
                .stream()
                .map(row -> read(row, papers(tx, row.getId())))
                .toList();
    }

    private List<Dossier> list(DSLContext tx, Condition wanted, int most) {
        return tx.selectFrom(DOSSIER)
                .where(wanted)
                .orderBy(DOSSIER.ID)
                .limit(most)
                .fetch(row -> read(row, List.of()));
    }

    void sorted(DSLContext tx, Dossier file, DossierKind kind, String retention) {
        tx.update(DOSSIER)
                .set(DOSSIER.KIND, kind.name())
                .set(DOSSIER.RETENTION, retention)
                .where(DOSSIER.ID.eq(file.id()))
                .execute();
    }

    void gaps(DSLContext tx, Dossier file, Map<DossierPart, String> gaps) {
        tx.update(DOSSIER)
                .set(
                        DOSSIER.CONTENT,
                        seals.seal(file.id(), new DossierSeals.Content(file.title(), gaps, file.changes())))
                .where(DOSSIER.ID.eq(file.id()))
                .execute();
    }

    /** @param closedOn the day that the case itself says now */
    void changed(DSLContext tx, Dossier file, List<Dossier.Change> changes, LocalDate closedOn) {
        var content = new DossierSeals.Content(file.title(), file.gaps(), changes);
        tx.update(DOSSIER)
                .set(DOSSIER.CONTENT, seals.seal(file.id(), content))
                .set(DOSSIER.CLOSED_ON, closedOn)
                .set(DOSSIER.YEAR, closedOn.getYear())
                .where(DOSSIER.ID.eq(file.id()))
                .execute();
    }

    void bound(DSLContext tx, long id, String number, Binding.Made made, LocalDate on, @Nullable LocalDate until) {
        tx.update(DOSSIER)
                .set(DOSSIER.STATE, DossierState.BOUND.name())
                .set(DOSSIER.NUMBER, number)
                .set(DOSSIER.PAGES, made.pages())
                .set(DOSSIER.SHA256, made.file().sha256())
                .set(DOSSIER.SIZE, made.file().size())
                .set(DOSSIER.BOUND_ON, on)
                .set(DOSSIER.UNTIL, until)
                .where(DOSSIER.ID.eq(id))
                .execute();
    }

    void handedOver(DSLContext tx, long id, long transfer) {
        tx.update(DOSSIER)
                .set(DOSSIER.STATE, DossierState.SENT.name())
                .set(DOSSIER.TRANSFER_ID, transfer)
                .where(DOSSIER.ID.eq(id))
                .execute();
    }

    /** The bound pages as OFD, once. @return false where they were destroyed meanwhile */
    boolean ofd(DSLContext tx, long id, StoredFile made) {
        return tx.update(DOSSIER)
                        .set(DOSSIER.OFD, made.sha256())
                        .set(DOSSIER.OFD_SIZE, made.size())
                        .where(DOSSIER.ID.eq(id))
                        .and(DOSSIER.SHA256.isNotNull())
                        .execute()
                == 1;
    }

    /** Bound, and not an OFD yet. */
    List<Long> withoutOfd(DSLContext tx, long after, int most) {
        return tx.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.OFD.isNull())
                .and(DOSSIER.STATE.ne(DSL.inline(DossierState.OPEN.name())))
                .and(DOSSIER.STATE.ne(DSL.inline(DossierState.DESTROYED.name())))
                .and(DOSSIER.ID.gt(after))
                .orderBy(DOSSIER.ID)
                .limit(most)
                .fetch(DOSSIER.ID);
    }

    /** Back on the shelf, until another day. */
    void extended(DSLContext tx, long id, @Nullable LocalDate until) {
        tx.update(DOSSIER)
                .set(DOSSIER.STATE, DossierState.KEPT.name())
                .set(DOSSIER.DISPOSAL_ID, (Long) null)
                .set(DOSSIER.UNTIL, until)
                .where(DOSSIER.ID.eq(id))
                .execute();
    }

    /** Nothing is left of it but its entry: number, title, pages, the list and whose approval it has. */
    void destroyed(DSLContext tx, Dossier file) {
        tx.deleteFrom(DOSSIER_PAPER)
                .where(DOSSIER_PAPER.DOSSIER_ID.eq(file.id()))
                .execute();
        tx.update(DOSSIER)
                .set(DOSSIER.STATE, DossierState.DESTROYED.name())
                .set(DOSSIER.SHA256, (String) null)
                .set(DOSSIER.SIZE, (Long) null)
                .set(DOSSIER.OFD, (String) null)
                .set(DOSSIER.OFD_SIZE, (Long) null)
                .set(
                        DOSSIER.CONTENT,
                        seals.seal(file.id(), new DossierSeals.Content(file.title(), Map.of(), List.of())))
                .where(DOSSIER.ID.eq(file.id()))
                .execute();
    }

    void state(DSLContext tx, long id, DossierState state, @Nullable Long disposal) {
        tx.update(DOSSIER)
                .set(DOSSIER.STATE, state.name())
                .set(DOSSIER.DISPOSAL_ID, disposal)
                .where(DOSSIER.ID.eq(id))
                .execute();
    }

    String customs(DSLContext tx, long id) {
        return tx.select(DOSSIER.DIRECT_CUSTOMS)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    Link head(DSLContext tx, long id) {
        var row = tx.selectFrom(DOSSIER).where(DOSSIER.ID.eq(id)).fetchSingle();
        return new Link(row.getSeq(), row.getHash());
    }

    void move(DSLContext tx, long id, Link link) {
        tx.update(DOSSIER)
                .set(DOSSIER.SEQ, link.seq())
                .set(DOSSIER.HASH, link.hash())
                .where(DOSSIER.ID.eq(id))
                .execute();
    }

    boolean seesCase(DSLContext tx, FiledCase one) {
        return one.kind() == Kind.PETITION
                ? tx.fetchExists(PETITION, PETITION.ID.eq(one.id()))
                : tx.fetchExists(APPLICATION, APPLICATION.ID.eq(one.id()));
    }

    /** One list of a house at a time: whoever presses twice finds nothing left the second time. */
    void alone(DSLContext tx, String house) {
        tx.execute("select pg_advisory_xact_lock(hashtext(?))", "archive lists " + house);
    }

    /** The next number of a series, without a gap: it stays with the row of its house and year until the transaction ends. */
    int next(DSLContext tx, String house, int year, String series) {
        return tx.insertInto(DOSSIER_NUMBER)
                .set(DOSSIER_NUMBER.HOUSE_CODE, house)
                .set(DOSSIER_NUMBER.YEAR, year)
                .set(DOSSIER_NUMBER.SERIES, series)
                .set(DOSSIER_NUMBER.LAST, 1)
                .onConflict(DOSSIER_NUMBER.HOUSE_CODE, DOSSIER_NUMBER.YEAR, DOSSIER_NUMBER.SERIES)
                .doUpdate()
                .set(DOSSIER_NUMBER.LAST, DOSSIER_NUMBER.LAST.plus(1))
                .returning(DOSSIER_NUMBER.LAST)
                .fetchSingle(DOSSIER_NUMBER.LAST);
    }

    void insert(DSLContext tx, long dossier, Gathered paper, int ord) {
        long id = tx.nextval(DOSSIER_PAPER_ID);
        tx.insertInto(DOSSIER_PAPER)
                .set(DOSSIER_PAPER.ID, id)
                .set(DOSSIER_PAPER.DOSSIER_ID, dossier)
                .set(DOSSIER_PAPER.ORD, ord)
                .set(DOSSIER_PAPER.PART, paper.part().name())
                .set(DOSSIER_PAPER.ON_DAY, paper.on())
                .set(DOSSIER_PAPER.PAGES, paper.pages())
                .set(DOSSIER_PAPER.SHA256, paper.file().sha256())
                .set(DOSSIER_PAPER.TYPE, paper.file().type())
                .set(DOSSIER_PAPER.SIZE, paper.file().size())
                .set(DOSSIER_PAPER.ORIGIN, paper.origin())
                .set(DOSSIER_PAPER.CONTENT, seals.seal(DossierSeals.PAPER, id, paper.title()))
                .onConflict(DOSSIER_PAPER.DOSSIER_ID, DOSSIER_PAPER.ORIGIN)
                .doNothing()
                .execute();
    }

    int lastPaper(DSLContext tx, long dossier) {
        return tx.select(DSL.coalesce(DSL.max(DOSSIER_PAPER.ORD), 0))
                .from(DOSSIER_PAPER)
                .where(DOSSIER_PAPER.DOSSIER_ID.eq(dossier))
                .fetchSingle()
                .value1();
    }

    void takeOut(DSLContext tx, long dossier, long paper) {
        tx.deleteFrom(DOSSIER_PAPER)
                .where(DOSSIER_PAPER.DOSSIER_ID.eq(dossier), DOSSIER_PAPER.ID.eq(paper))
                .execute();
    }

    private List<Dossier.Paper> papers(DSLContext tx, long dossier) {
        return tx
                .selectFrom(DOSSIER_PAPER)
                .where(DOSSIER_PAPER.DOSSIER_ID.eq(dossier))
                .orderBy(DOSSIER_PAPER.ORD)
                .fetch(this::paper)
                .stream()
                .sorted(java.util.Comparator.comparing(Dossier.Paper::part))
                .toList();
    }

    private Dossier.Paper paper(DossierPaperRecord row) {
        return new Dossier.Paper(
                row.getId(),
                row.getOrd(),
                DossierPart.valueOf(row.getPart()),
                row.getOnDay(),
                row.getPages(),
                row.getSha256(),
                row.getType(),
                row.getSize(),
                row.getOrigin(),
                seals.open(DossierSeals.PAPER, row.getId(), row.getContent()));
    }

    private Dossier read(DossierRecord row, List<Dossier.Paper> papers) {
        var content = seals.open(row.getId(), row.getContent());
        return new Dossier(
                row.getId(),
                row.getPetitionId() == null
                        ? new FiledCase(Kind.APPLICATION, row.getApplicationId(), row.getCaseNumber())
                        : new FiledCase(Kind.PETITION, row.getPetitionId(), row.getCaseNumber()),
                row.getHouseCode(),
                row.getWalled(),
                Came.valueOf(row.getCame()),
                DossierKind.valueOf(row.getKind()),
                ClosingSource.valueOf(row.getSource()),
                row.getRetention(),
                DossierState.valueOf(row.getState()),
                row.getYear(),
                row.getClosedOn(),
                row.getNumber(),
                row.getPages() == null ? 0 : row.getPages(),
                row.getSha256(),
                row.getSize() == null ? 0 : row.getSize(),
                row.getOfd(),
                row.getOfdSize() == null ? 0 : row.getOfdSize(),
                row.getBoundOn(),
                row.getUntil(),
                row.getTransferId(),
                row.getDisposalId(),
                content.title(),
                content.gaps(),
                content.all(),
                papers);
    }
}
