package xinqiao.redress;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.CLAIM_ID;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.CLAIM;
import static xinqiao.db.Tables.CLAIM_FILE;
import static xinqiao.db.Tables.CLAIM_NUMBER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.ClaimRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.petition.Upload;

/** All SQL on claims; it owns the ends of their journals. The policy says which a viewer sees. */
@Component
class ClaimStore implements StreamHeads {
    static final String STREAM = "claim";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Vault vault;

    ClaimStore(Vault vault) {
        this.vault = vault;
    }

    record Kept(Claim claim, Link link) {}

    record Entered(long id, String number) {}

    /** Who had the application that a complaint is about. */
    record Handled(long application, Set<Long> people, Set<Long> departments) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, CLAIM, CLAIM.ID, CLAIM.SEQ, CLAIM.HASH, id, limit);
    }

    Entered next(DSLContext tx, String house, ClaimKind kind, int year) {
        String letter = kind == ClaimKind.COMPLAINT ? "J" : "G";
        return tx.insertInto(CLAIM_NUMBER)
                .set(CLAIM_NUMBER.HOUSE_CODE, house)
                .set(CLAIM_NUMBER.KIND, kind.name())
                .set(CLAIM_NUMBER.YEAR, year)
                .set(CLAIM_NUMBER.LAST, 1)
                .onConflict(CLAIM_NUMBER.HOUSE_CODE, CLAIM_NUMBER.KIND, CLAIM_NUMBER.YEAR)
                .doUpdate()
                .set(CLAIM_NUMBER.LAST, CLAIM_NUMBER.LAST.plus(1))
                .returningResult(CLAIM_ID.nextval(), CLAIM_NUMBER.LAST)
                .fetchSingle(
                        row -> new Entered(row.value1(), "%s-%d-%s%05d".formatted(house, year, letter, row.value2())));
    }

    /** Looks past the viewer's reach: whoever complains needn't see who handled it. */
    Optional<Handled> handled(DSLContext tx, String number, String house) {
        var application = field("application", Long.class);
        var people = field("people", Long[].class);
        var departments = field("departments", Long[].class);
        return tx.select(application, people, departments)
                .from(table("xq_handled({0}, {1})", val(number), val(house)))
                .fetchOptional(row -> new Handled(row.value1(), Set.of(row.value2()), Set.of(row.value3())));
    }

    void insert(
            DSLContext tx, Claim one, String housePath, byte[] queryCode, Instant at, List<Upload> files, Link link) {
        var row = fill(new ClaimRecord(), one, link);
        row.setId(one.id());
        row.setNumber(one.number());
        row.setQueryCode(queryCode);
        row.setKind(one.kind().name());
        row.setDirectCustoms(one.directCustoms());
        row.setHouseCode(one.house());
        row.setHousePath(housePath);
        row.setDeskHouse(one.deskHouse());
        row.setApplicationId(one.application());
        row.setProfileId(one.profileId());
        row.setReceivedOn(one.receivedOn());
        row.setRegisteredAt(at.atOffset(ZoneOffset.UTC));
        row.setLanguage(one.language());
        row.setOnline(one.online());
        row.setDueOn(one.dueOn());
        row.setBarred(one.barred().toArray(Long[]::new));
        row.setBarredDepartments(one.barredDepartments().toArray(Long[]::new));
        tx.insertInto(CLAIM).set(row).execute();
        for (Upload file : files)
            tx.insertInto(CLAIM_FILE)
                    .set(CLAIM_FILE.CLAIM_ID, one.id())
                    .set(CLAIM_FILE.SHA256, file.sha256())
                    .set(CLAIM_FILE.NAME, file.name())
                    .set(CLAIM_FILE.TYPE, file.type())
                    .set(CLAIM_FILE.SIZE, file.size())
                    .execute();
    }

    void update(DSLContext tx, Claim one, Link link) {
        tx.update(CLAIM)
                .set(fill(new ClaimRecord(), one, link))
                .where(CLAIM.ID.eq(one.id()))
                .execute();
    }

    /** What can change after it was registered. */
    private ClaimRecord fill(ClaimRecord row, Claim one, Link link) {
        var outcome = one.outcome();
        row.setDeskDepartment(one.desk());
        row.setState(one.state().name());
        row.setOutcome(outcome == null ? null : outcome.name());
        row.setDecidedOn(one.decidedOn());
        row.setLetterNumber(one.letterNumber());
        row.setServedOn(one.servedOn());
        row.setDepartments(one.departments().toArray(Long[]::new));
        row.setContent(vault.seal(place(one.id()), JSON.writeValueAsString(one.content())));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        return row;
    }

    static Place place(long id) {
        return Place.of("claim", id);
    }

    Optional<Kept> find(DSLContext tx, long id) {
        return tx.selectFrom(CLAIM).where(CLAIM.ID.eq(id)).fetchOptional(this::kept);
    }

    Optional<Kept> lock(DSLContext tx, long id) {
        return tx.selectFrom(CLAIM).where(CLAIM.ID.eq(id)).forNoKeyUpdate().fetchOptional(this::kept);
    }

    List<Claim> list(DSLContext tx, Actor actor, ClaimFilter filter, @Nullable Long before, int most) {
        return tx.selectFrom(CLAIM)
                .where(wanted(actor, filter), before == null ? noCondition() : CLAIM.ID.lt(before))
                .orderBy(CLAIM.ID.desc())
                .limit(most)
                .fetch(row -> read(row));
    }

    long count(DSLContext tx, Actor actor, ClaimFilter filter) {
        return tx.fetchCount(CLAIM, wanted(actor, filter));
    }

    private static Condition wanted(Actor actor, ClaimFilter filter) {
        Condition box = switch (filter.box()) {
            case MINE -> CLAIM.STATE.ne(ClaimState.CLOSED.name()).and(CLAIM.DESK_DEPARTMENT.eq(actor.departmentId()));
            case OPEN -> CLAIM.STATE.ne(ClaimState.CLOSED.name());
            case OVER -> CLAIM.STATE.eq(ClaimState.CLOSED.name());
        };
        var kind = filter.kind();
        return kind == null ? box : box.and(CLAIM.KIND.eq(kind.name()));
    }

    List<ClaimPaper> files(DSLContext tx, long claim) {
        return tx.selectFrom(CLAIM_FILE)
                .where(CLAIM_FILE.CLAIM_ID.eq(claim))
                .orderBy(CLAIM_FILE.ID)
                .fetch(row ->
                        new ClaimPaper(row.getId(), row.getSha256(), row.getName(), row.getType(), row.getSize()));
    }

    /** The application's number, where the viewer sees the application. */
    Optional<String> application(DSLContext tx, long id) {
        return tx.select(APPLICATION.NUMBER)
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(id))
                .fetchOptional(APPLICATION.NUMBER);
    }

    Optional<Long> byCode(DSLContext tx, String number, byte[] code) {
        return tx.select(field("claim_by_code({0}, {1})", Long.class, val(number), val(code)))
                .fetchOptional()
                .map(row -> row.value1());
    }

    static Entry entry(ClaimFact fact) {
        return new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
    }

    static ClaimFact fact(Entry entry) {
        for (Class<?> type : ClaimFact.class.getPermittedSubclasses())
            if (type.getSimpleName().equals(entry.kind())) return (ClaimFact) JSON.readValue(entry.payload(), type);
        throw new IllegalStateException("the journal knows a fact that this version doesn't: " + entry.kind());
    }

    private Kept kept(ClaimRecord row) {
        return new Kept(read(row), new Link(row.getSeq(), row.getHash()));
    }

    private Claim read(ClaimRecord row) {
        String outcome = row.getOutcome();
        return new Claim(
                row.getId(),
                row.getNumber(),
                ClaimKind.valueOf(row.getKind()),
                row.getDirectCustoms(),
                row.getHouseCode(),
                row.getDeskHouse(),
                row.getDeskDepartment(),
                row.getApplicationId(),
                row.getProfileId(),
                row.getReceivedOn(),
                row.getLanguage(),
                row.getOnline(),
                ClaimState.valueOf(row.getState()),
                outcome == null ? null : ClaimOutcome.valueOf(outcome),
                row.getDueOn(),
                row.getDecidedOn(),
                row.getLetterNumber(),
                row.getServedOn(),
                Set.of(row.getDepartments()),
                Set.of(row.getBarred()),
                Set.of(row.getBarredDepartments()),
                JSON.readValue(vault.open(place(row.getId()), row.getContent()), ClaimContent.class));
    }
}
