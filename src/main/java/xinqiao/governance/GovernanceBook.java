package xinqiao.governance;

import static xinqiao.db.Sequences.GOVERNANCE_ENTRY_ID;
import static xinqiao.db.Tables.GOVERNANCE_ENTRY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.GovernanceEntryRecord;
import xinqiao.governance.RegisterEntry.Content;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.petition.NotThere;

/**
 * All SQL on the registers of open government, each change written with its fact; it owns the ends of their journals. Which
 * entries a viewer sees the policy says.
 */
@Component
class GovernanceBook implements StreamHeads {
    private static final String STREAM = "governance";
    /** Of one register; the newest come first. */
    private static final int MOST = 500;
    /** Of a whole customs area, for what is counted: beyond it an area would be larger than any there is. */
    private static final int ALL = 20_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Journal journal;
    private final Vault vault;
    private final Clock clock;

    GovernanceBook(Journal journal, Vault vault, Clock clock) {
        this.journal = journal;
        this.vault = vault;
        this.clock = clock;
    }

    /** What is sealed of an entry; its matter is read as its register has it. */
    private record Sealed(JsonNode matter, List<Task> tasks, List<Noted> notes, List<Attached> files, String by) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx, GOVERNANCE_ENTRY, GOVERNANCE_ENTRY.ID, GOVERNANCE_ENTRY.SEQ, GOVERNANCE_ENTRY.HASH, id, limit);
    }

    /** A new entry; whoever calls fills the row. @return as it is kept */
    RegisterEntry begin(DSLContext tx, Actor who, GovernanceEntryRecord row, Content content, GovernanceFact fact) {
        row.setId(tx.nextval(GOVERNANCE_ENTRY_ID));
        fill(tx, who, row, content, fact, Link.START);
        tx.insertInto(GOVERNANCE_ENTRY).set(row).execute();
        return read(row);
    }

    void write(DSLContext tx, Actor who, GovernanceEntryRecord row, Content content, GovernanceFact fact) {
        fill(tx, who, row, content, fact, new Link(row.getSeq(), row.getHash()));
        tx.update(GOVERNANCE_ENTRY)
                .set(row)
                .where(GOVERNANCE_ENTRY.ID.eq(row.getId()))
                .execute();
    }

    private void fill(
            DSLContext tx, Actor who, GovernanceEntryRecord row, Content content, GovernanceFact fact, Link last) {
        var stream = new Stream(STREAM, row.getId(), row.getDirectCustoms());
        var entry = new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
        Link link = journal.append(tx, who, stream, last, List.of(entry), clock.instant());
        var sealed = new Sealed(
                JSON.valueToTree(content.matter()), content.tasks(), content.notes(), content.files(), content.by());
        row.setContent(vault.seal(place(row.getId()), JSON.writeValueAsString(sealed)));
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    static Place place(long id) {
        return Place.of("governance_entry", id);
    }

    /** Locked for a change. @throws NotThere for what isn't there and for what the viewer may not see */
    GovernanceEntryRecord lock(DSLContext tx, long id) {
        return tx.selectFrom(GOVERNANCE_ENTRY)
                .where(GOVERNANCE_ENTRY.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
    }

    RegisterEntry find(DSLContext tx, long id) {
        return tx.selectFrom(GOVERNANCE_ENTRY)
                .where(GOVERNANCE_ENTRY.ID.eq(id))
                .fetchOptional(this::read)
                .orElseThrow(() -> new NotThere(id));
    }

    /** The newest first. */
    List<RegisterEntry> list(DSLContext tx, Condition wanted) {
        return list(tx, wanted, MOST);
    }

    /** All of them, where something is counted. */
    List<RegisterEntry> all(DSLContext tx, Condition wanted) {
        return list(tx, wanted, ALL);
    }

    private List<RegisterEntry> list(DSLContext tx, Condition wanted, int most) {
        return tx.selectFrom(GOVERNANCE_ENTRY)
                .where(wanted)
                .orderBy(GOVERNANCE_ENTRY.ON_DAY.desc(), GOVERNANCE_ENTRY.ID.desc())
                .limit(most)
                .fetch(this::read);
    }

    /** The one that another takes the place of. */
    Optional<GovernanceEntryRecord> standing(DSLContext tx, String house, RegisterKind kind) {
        return tx.selectFrom(GOVERNANCE_ENTRY)
                .where(of(List.of(kind)), GOVERNANCE_ENTRY.HOUSE_CODE.eq(house), standing())
                .forNoKeyUpdate()
                .fetchOptional();
    }

    static Condition of(Collection<RegisterKind> kinds) {
        return GOVERNANCE_ENTRY.KIND.in(kinds.stream().map(Enum::name).toList());
    }

    static Condition among(Collection<Long> ids) {
        return GOVERNANCE_ENTRY.ID.eq(DSL.any(ids.toArray(Long[]::new)));
    }

    /** In its register, or telling of it. */
    static Condition ofHouse(String house) {
        return GOVERNANCE_ENTRY.HOUSE_CODE.eq(house).or(GOVERNANCE_ENTRY.ABOUT_HOUSE.eq(house));
    }

    static Condition inRegister(String house) {
        return GOVERNANCE_ENTRY.HOUSE_CODE.eq(house);
    }

    /** At a house and all below it. */
    static Condition within(String path) {
        return GOVERNANCE_ENTRY.HOUSE_PATH.startsWith(path);
    }

    static Condition standing() {
        return GOVERNANCE_ENTRY.STATE.ne(EntryState.ENDED.name());
    }

    static Condition inYear(int year) {
        return GOVERNANCE_ENTRY.YEAR.eq(year);
    }

    /** What isn't over, whenever it began, and all of the years since that one. */
    static Condition openOrSince(int year) {
        return GOVERNANCE_ENTRY
                .YEAR
                .ge(year)
                .or(GOVERNANCE_ENTRY.STATE.in(
                        EntryState.DRAFT.name(), EntryState.OPEN.name(), EntryState.REPORTED.name()))
                .or(GOVERNANCE_ENTRY.KIND.in(
                        RegisterKind.GROUP.name(), RegisterKind.LEADER.name(), RegisterKind.OFFICER.name()));
    }

    RegisterEntry read(GovernanceEntryRecord row) {
        var kind = RegisterKind.valueOf(row.getKind());
        Sealed sealed = JSON.readValue(vault.open(place(row.getId()), row.getContent()), Sealed.class);
        return new RegisterEntry(
                row.getId(),
                kind,
                row.getHouseCode(),
                row.getHousePath(),
                row.getAboutHouse(),
                row.getYear(),
                row.getOnDay(),
                row.getDueOn(),
                EntryState.valueOf(row.getState()),
                row.getPersonId(),
                row.getPostId(),
                row.getToldBelow(),
                row.getToldOn(),
                row.getDoneOn(),
                new Content(
                        JSON.treeToValue(sealed.matter(), kind.type()),
                        sealed.tasks(),
                        sealed.notes(),
                        sealed.files(),
                        sealed.by()));
    }

    /** The next day of something to be done, and where; with nothing left it is done with. */
    static void dates(GovernanceEntryRecord row, List<Task> tasks, LocalDate today) {
        @Nullable LocalDate next = Task.next(tasks).orElse(null);
        row.setDueOn(next);
        row.setDepartments(Task.departments(tasks));
        row.setState((next == null ? EntryState.DONE : EntryState.OPEN).name());
        row.setDoneOn(next == null ? today : null);
    }
}
