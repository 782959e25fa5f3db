package xinqiao.leadership;

import static xinqiao.db.Sequences.LEADER_PAPER_ID;
import static xinqiao.db.Tables.LEADER_PAPER;
import static xinqiao.db.Tables.PETITION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.LeaderPaperRecord;
import xinqiao.identity.Viewer;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.petition.NotThere;
import xinqiao.petition.Origin;

/**
 * All SQL on the papers of the leaders, each written with its fact; it owns the ends of their journals. Which ones a viewer
 * sees the policy says: none that is about a case they don't see.
 */
@Component
class LeaderBook implements StreamHeads {
    static final String STREAM = "leadership";
    private static final int MOST = 300;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Journal journal;
    private final Vault vault;
    private final Clock clock;

    LeaderBook(Journal journal, Vault vault, Clock clock) {
        this.journal = journal;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, LEADER_PAPER, LEADER_PAPER.ID, LEADER_PAPER.SEQ, LEADER_PAPER.HASH, id, limit);
    }

    /** The row of a paper on one case; what else its kind keeps, whoever calls fills in. */
    static LeaderPaperRecord rowOf(PaperKind kind, Origin of, LocalDate on, PaperState state) {
        var row = new LeaderPaperRecord();
        row.setKind(kind.name());
        row.setDirectCustoms(of.directCustoms());
        row.setHouseCode(of.houseCode());
        row.setPetitionId(of.id());
        row.setCases(new Long[] {of.id()});
        row.setOnDay(on);
        row.setState(state.name());
        return row;
    }

    /** A new paper; whoever calls fills the row. @return as it is kept */
    LeaderPaperRecord begin(DSLContext tx, Viewer who, LeaderPaperRecord row, Object content, LeaderFact fact) {
        row.setId(tx.nextval(LEADER_PAPER_ID));
        fill(tx, who, row, content, fact, Link.START);
        tx.insertInto(LEADER_PAPER).set(row).execute();
        return find(tx, PaperKind.valueOf(row.getKind()), row.getId());
    }

    void write(DSLContext tx, Viewer who, LeaderPaperRecord row, Object content, LeaderFact fact) {
        fill(tx, who, row, content, fact, new Link(row.getSeq(), row.getHash()));
        tx.update(LEADER_PAPER).set(row).where(LEADER_PAPER.ID.eq(row.getId())).execute();
    }

    private void fill(DSLContext tx, Viewer who, LeaderPaperRecord row, Object content, LeaderFact fact, Link last) {
        var stream = new Stream(STREAM, row.getId(), row.getDirectCustoms());
        var entry = new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
        Link link = journal.append(tx, who, stream, last, List.of(entry), clock.instant());
        row.setContent(vault.seal(place(row.getId()), JSON.writeValueAsString(content)));
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    static Place place(long id) {
        return Place.of("leader_paper", id);
    }

    <T> T content(LeaderPaperRecord row, Class<T> type) {
        return JSON.readValue(vault.open(place(row.getId()), row.getContent()), type);
    }

    /** Locked for a change. @throws NotThere for what isn't there and for what the viewer may not see */
    LeaderPaperRecord lock(DSLContext tx, PaperKind kind, long id) {
        return tx.selectFrom(LEADER_PAPER)
                .where(LEADER_PAPER.ID.eq(id), LEADER_PAPER.KIND.eq(kind.name()))
                .forNoKeyUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
    }

    LeaderPaperRecord find(DSLContext tx, PaperKind kind, long id) {
        return tx.selectFrom(LEADER_PAPER)
                .where(LEADER_PAPER.ID.eq(id), LEADER_PAPER.KIND.eq(kind.name()))
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
    }

    /** Of whichever kind. */
    Optional<LeaderPaperRecord> any(DSLContext tx, long id) {
        return tx.selectFrom(LEADER_PAPER).where(LEADER_PAPER.ID.eq(id)).fetchOptional();
    }

    /** The newest first. */
    List<LeaderPaperRecord> list(DSLContext tx, PaperKind kind, Condition wanted) {
        return tx.selectFrom(LEADER_PAPER)
                .where(LEADER_PAPER.KIND.eq(kind.name()))
                .and(wanted)
                .orderBy(LEADER_PAPER.ID.desc())
                .limit(MOST)
                .fetch();
    }

    /** The newest first. @param read from a row and the cases of all of them */
    <T> List<T> list(
            DSLContext tx,
            PaperKind kind,
            Condition wanted,
            BiFunction<LeaderPaperRecord, Map<Long, CaseRef>, T> read) {
        var rows = list(tx, kind, wanted);
        var cases = cases(tx, rows);
        return rows.stream().map(row -> read.apply(row, cases)).toList();
    }

    static Condition ofHouse(String house) {
        return LEADER_PAPER.HOUSE_CODE.eq(house);
    }

    static Condition open() {
        return LEADER_PAPER.STATE.ne(PaperState.DONE.name());
    }

    static Condition dueBefore(LocalDate day) {
        return LEADER_PAPER.DUE_ON.lt(day);
    }

    static Condition ofCase(long petition) {
        return LEADER_PAPER.CASES.contains(new Long[] {petition});
    }

    static Condition about(long paper) {
        return LEADER_PAPER.ABOUT.eq(paper);
    }

    static Condition in(PaperState... states) {
        return LEADER_PAPER.STATE.in(Arrays.stream(states).map(Enum::name).toList());
    }

    /** The cases that papers are about, as the viewer sees them. */
    Map<Long, CaseRef> cases(DSLContext tx, List<LeaderPaperRecord> rows) {
        Long[] ids = rows.stream()
                .flatMap(row -> Arrays.stream(row.getCases()))
                .distinct()
                .toArray(Long[]::new);
        if (ids.length == 0) return Map.of();
        return tx
                .select(PETITION.ID, PETITION.NUMBER, PETITION.TITLE)
                .from(PETITION)
                .where(PETITION.ID.eq(DSL.any(ids)))
                .fetch(row -> new CaseRef(row.value1(), row.value2(), row.value3()))
                .stream()
                .collect(Collectors.toMap(CaseRef::id, one -> one));
    }

    static List<CaseRef> refs(LeaderPaperRecord row, Map<Long, CaseRef> cases) {
        return Arrays.stream(row.getCases())
                .map(cases::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
