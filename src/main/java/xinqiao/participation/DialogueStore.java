package xinqiao.participation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.PARTICIPATION_ID;
import static xinqiao.db.Tables.PARTICIPATION;
import static xinqiao.db.Tables.PARTICIPATION_FILE;
import static xinqiao.db.Tables.PARTICIPATION_INSIDE;
import static xinqiao.db.Tables.PARTICIPATION_NUMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ParticipationRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;

/** All SQL on them, each change written with its fact; it owns the ends of their journals. The policy says who sees which. */
@Component
class DialogueStore implements StreamHeads {
    private static final String STREAM = "participation";
    private static final int MOST = 500;

    private final Journal journal;
    private final Clock clock;

    DialogueStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, PARTICIPATION, PARTICIPATION.ID, PARTICIPATION.SEQ, PARTICIPATION.HASH, id, limit);
    }

    /** A new one, with its number and its first fact. */
    Dialogue begin(DSLContext tx, Actor who, DialogueDraft draft, DialogueState state, LocalDate today) {
        var kind = draft.content().kind();
        long id = tx.nextval(PARTICIPATION_ID);
        String number = number(tx, who.houseCode(), kind, today.getYear());
        Long at = kind.outward() ? null : who.departmentId();
        var one = new Dialogue(
                id,
                number,
                kind,
                who.directCustoms(),
                who.houseCode(),
                who.housePath(),
                who.departmentId(),
                state,
                draft.title().strip(),
                draft.from(),
                draft.until(),
                null,
                false,
                at,
                null,
                null,
                Set.of(who.departmentId()),
                state == DialogueState.DONE ? today : null,
                draft.content(),
                Inside.of(draft.plan().strip()));
        var row = new ParticipationRecord();
        row.setId(id);
        row.setNumber(number);
        row.setKind(kind.name());
        row.setDirectCustoms(one.directCustoms());
        row.setHouseCode(one.house());
        row.setHousePath(one.housePath());
        row.setDepartmentId(one.department());
        fill(row, one);
        link(tx, who, row, one, new DialogueFact.Begun(today, kind, number), Link.START);
        tx.insertInto(PARTICIPATION).set(row).execute();
        return one;
    }

    private static String number(DSLContext tx, String house, DialogueKind kind, int year) {
        int last = tx.insertInto(PARTICIPATION_NUMBER)
                .set(PARTICIPATION_NUMBER.HOUSE_CODE, house)
                .set(PARTICIPATION_NUMBER.KIND, kind.name())
                .set(PARTICIPATION_NUMBER.YEAR, year)
                .set(PARTICIPATION_NUMBER.LAST, 1)
                .onConflict(PARTICIPATION_NUMBER.HOUSE_CODE, PARTICIPATION_NUMBER.KIND, PARTICIPATION_NUMBER.YEAR)
                .doUpdate()
                .set(PARTICIPATION_NUMBER.LAST, PARTICIPATION_NUMBER.LAST.plus(1))
                .returning(PARTICIPATION_NUMBER.LAST)
                .fetchSingle(PARTICIPATION_NUMBER.LAST);
        return "%s-%d-%s%04d".formatted(house, year, kind.letter(), last);
    }

    /** What is thought about it, for the first time. */
    void think(DSLContext tx, long id, Inside inside) {
        tx.insertInto(PARTICIPATION_INSIDE)
                .set(PARTICIPATION_INSIDE.PARTICIPATION_ID, id)
                .set(PARTICIPATION_INSIDE.WRITERS, inside.writers().toArray(Long[]::new))
                .set(PARTICIPATION_INSIDE.CONTENT, Json.text(inside))
                .execute();
    }

    /** What comes of an act; its row is locked. */
    void write(DSLContext tx, Viewer who, Dialogue next, DialogueAct act) {
        var row = lock(tx, next.id());
        fill(row, next);
        String said = Json.text(List.of(next.title(), next.content(), next.inside()));
        link(
                tx,
                who,
                row,
                next,
                new DialogueFact.Done(LocalDate.now(clock), act, next.state(), Json.digest(said)),
                new Link(row.getSeq(), row.getHash()));
        tx.update(PARTICIPATION).set(row).where(PARTICIPATION.ID.eq(next.id())).execute();
        tx.update(PARTICIPATION_INSIDE)
                .set(PARTICIPATION_INSIDE.WRITERS, next.inside().writers().toArray(Long[]::new))
                .set(PARTICIPATION_INSIDE.CONTENT, Json.text(next.inside()))
                .where(PARTICIPATION_INSIDE.PARTICIPATION_ID.eq(next.id()))
                .execute();
    }

    private static void fill(ParticipationRecord row, Dialogue one) {
        row.setState(one.state().name());
        row.setTitle(one.title());
        row.setFromOn(one.from());
        row.setUntilOn(one.until());
        row.setPublicFrom(one.publicFrom());
        row.setAbove(one.above());
        row.setWithDepartment(one.at());
        row.setAskedHouse(one.askedHouse());
        row.setAskedDepartment(one.askedDepartment());
        row.setDepartments(one.departments().toArray(Long[]::new));
        row.setDoneOn(one.doneOn());
        row.setContent(Json.text(one.content()));
    }

    private void link(DSLContext tx, Viewer who, ParticipationRecord row, Dialogue one, DialogueFact fact, Link last) {
        var stream = new Stream(STREAM, one.id(), one.directCustoms());
        Link link = journal.append(tx, who, stream, last, List.of(Json.entry(fact)), clock.instant());
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    /** Held until the transaction ends. @throws NotThere for what isn't there and for what the viewer may not see */
    ParticipationRecord lock(DSLContext tx, long id) {
        return tx.selectFrom(PARTICIPATION)
                .where(PARTICIPATION.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
    }

    Dialogue locked(DSLContext tx, long id) {
        return read(lock(tx, id), inside(tx, id));
    }

    Optional<Dialogue> find(DSLContext tx, long id) {
        return tx.selectFrom(PARTICIPATION)
                .where(PARTICIPATION.ID.eq(id))
                .fetchOptional(row -> read(row, inside(tx, id)));
    }

    /** As everybody sees it. */
    Optional<Dialogue> find(DSLContext tx, DialogueKind kind, String number) {
        return tx.selectFrom(PARTICIPATION)
                .where(PARTICIPATION.NUMBER.eq(number), PARTICIPATION.KIND.eq(kind.name()))
                .fetchOptional(row -> read(row, Inside.NONE));
    }

    private static Inside inside(DSLContext tx, long id) {
        return tx.select(PARTICIPATION_INSIDE.CONTENT)
                .from(PARTICIPATION_INSIDE)
                .where(PARTICIPATION_INSIDE.PARTICIPATION_ID.eq(id))
                .fetchOptional(row -> Json.value(row.value1(), Inside.class))
                .orElse(Inside.NONE);
    }

    /** Of a kind, the last one first; @param house those of that house alone */
    List<Dialogue> list(DSLContext tx, DialogueKind kind, @Nullable String house) {
        Condition own = house == null ? noCondition() : PARTICIPATION.HOUSE_CODE.eq(house);
        return tx.selectFrom(PARTICIPATION)
                .where(PARTICIPATION.KIND.eq(kind.name()), own)
                .orderBy(PARTICIPATION.ID.desc())
                .limit(MOST)
                .fetch(row -> read(row, Inside.NONE));
    }

    /** Those that wait for somebody: to be approved, to be answered, to have their result published. */
    List<Dialogue> unfinished(DSLContext tx, DialogueKind kind, LocalDate today) {
        return tx.selectFrom(PARTICIPATION)
                .where(PARTICIPATION.KIND.eq(kind.name()))
                // as the index has them (V68)
                .and(PARTICIPATION.STATE.in(inline("REVIEW"), inline("OPEN"), inline("APPROVED")))
                .and(PARTICIPATION
                        .STATE
                        .ne(DialogueState.APPROVED.name())
                        .or(coalesce(PARTICIPATION.UNTIL_ON, PARTICIPATION.FROM_ON)
                                .lt(today)))
                .orderBy(PARTICIPATION.ID)
                .fetch(row -> read(row, Inside.NONE));
    }

    /** Those that begin within a year. */
    List<Dialogue> ofYear(DSLContext tx, DialogueKind kind, int year) {
        return tx.selectFrom(PARTICIPATION)
                .where(PARTICIPATION.KIND.eq(kind.name()))
                .and(PARTICIPATION.FROM_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .orderBy(PARTICIPATION.ID)
                .fetch(row -> read(row, Inside.NONE));
    }

    /** A page of a kind, the last one first. @param before the last one of the page before it */
    List<Dialogue> page(DSLContext tx, DialogueKind kind, DialogueFilter filter, @Nullable Long before, int limit) {
        Condition wanted = PARTICIPATION.KIND.eq(kind.name());
        if (!filter.words().isBlank())
            wanted = wanted.and(
                    PARTICIPATION.TITLE.containsIgnoreCase(filter.words().strip()));
        DialogueState state = filter.state();
        if (state != null) wanted = wanted.and(PARTICIPATION.STATE.eq(state.name()));
        if (before != null) wanted = wanted.and(PARTICIPATION.ID.lt(before));
        return tx.selectFrom(PARTICIPATION)
                .where(wanted)
                .orderBy(PARTICIPATION.ID.desc())
                .limit(limit)
                .fetch(row -> read(row, Inside.NONE));
    }

    /** Those that are public, the last one first. @param before the last one of the page before it */
    List<Dialogue> published(
            DSLContext tx, DialogueKind kind, @Nullable String house, @Nullable Dialogue before, int limit) {
        Condition wanted = PARTICIPATION.KIND.eq(kind.name()).and(PARTICIPATION.PUBLIC_FROM.isNotNull());
        if (house != null) wanted = wanted.and(PARTICIPATION.HOUSE_CODE.eq(house));
        if (before != null)
            wanted = wanted.and(row(PARTICIPATION.PUBLIC_FROM, PARTICIPATION.ID)
                    .lessThan(row(val(before.publicFrom()), val(before.id()))));
        return tx.selectFrom(PARTICIPATION)
                .where(wanted)
                .orderBy(PARTICIPATION.PUBLIC_FROM.desc(), PARTICIPATION.ID.desc())
                .limit(limit)
                .fetch(row -> read(row, Inside.NONE));
    }

    /** Those that are public with what came of them, the last one first. */
    List<Dialogue> finished(DSLContext tx, DialogueKind kind, int limit) {
        return tx.selectFrom(PARTICIPATION)
                .where(PARTICIPATION.KIND.eq(kind.name()))
                .and(PARTICIPATION.PUBLIC_FROM.isNotNull())
                .and(PARTICIPATION.STATE.eq(inline("DONE")))
                .orderBy(PARTICIPATION.DONE_ON.desc(), PARTICIPATION.ID.desc())
                .limit(limit)
                .fetch(row -> read(row, Inside.NONE));
    }

    void addFiles(DSLContext tx, long id, boolean record, boolean open, List<Upload> files) {
        for (Upload file : files)
            tx.insertInto(PARTICIPATION_FILE)
                    .set(PARTICIPATION_FILE.PARTICIPATION_ID, id)
                    .set(PARTICIPATION_FILE.PLACE, record ? "RECORD" : "DRAFT")
                    .set(PARTICIPATION_FILE.OPEN, open)
                    .set(PARTICIPATION_FILE.SHA256, file.sha256())
                    .set(PARTICIPATION_FILE.NAME, file.name())
                    .set(PARTICIPATION_FILE.TYPE, file.type())
                    .set(PARTICIPATION_FILE.SIZE, file.size())
                    .execute();
    }

    /** With the record of an event its photos become public. */
    void openFiles(DSLContext tx, long id) {
        tx.update(PARTICIPATION_FILE)
                .set(PARTICIPATION_FILE.OPEN, true)
                .where(PARTICIPATION_FILE.PARTICIPATION_ID.eq(id))
                .execute();
    }

    void removeFiles(DSLContext tx, long id, List<Long> files) {
        tx.deleteFrom(PARTICIPATION_FILE)
                .where(PARTICIPATION_FILE.PARTICIPATION_ID.eq(id), PARTICIPATION_FILE.ID.in(files))
                .execute();
    }

    List<DialogueFile> files(DSLContext tx, long id) {
        return tx.selectFrom(PARTICIPATION_FILE)
                .where(PARTICIPATION_FILE.PARTICIPATION_ID.eq(id))
                .orderBy(PARTICIPATION_FILE.ID)
                .fetch(row -> new DialogueFile(
                        row.getId(),
                        row.getPlace().equals("RECORD"),
                        row.getOpen(),
                        row.getSha256(),
                        row.getName(),
                        row.getType(),
                        row.getSize()));
    }

    private static Dialogue read(ParticipationRecord row, Inside inside) {
        var kind = DialogueKind.valueOf(row.getKind());
        return new Dialogue(
                row.getId(),
                row.getNumber(),
                kind,
                row.getDirectCustoms(),
                row.getHouseCode(),
                row.getHousePath(),
                row.getDepartmentId(),
                DialogueState.valueOf(row.getState()),
                row.getTitle(),
                row.getFromOn(),
                row.getUntilOn(),
                row.getPublicFrom(),
                row.getAbove(),
                row.getWithDepartment(),
                row.getAskedHouse(),
                row.getAskedDepartment(),
                Set.of(row.getDepartments()),
                row.getDoneOn(),
                Json.content(kind, row.getContent()),
                inside);
    }
}
