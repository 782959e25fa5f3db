package xinqiao.statistics;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.PUBLICATION_ID;
import static xinqiao.db.Tables.PUBLICATION;
import static xinqiao.db.Tables.PUBLICATION_READER;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.PublicationRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.petition.NotThere;
import xinqiao.statistics.Publication.Content;

/** All SQL on publications, each written with its fact; it owns the ends of their journals. */
@Component
class PublicationStore implements StreamHeads {
    private static final String STREAM = "publication";
    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Journal journal;
    private final Vault vault;
    private final Clock clock;

    PublicationStore(Journal journal, Vault vault, Clock clock) {
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
        return StreamHeads.in(tx, PUBLICATION, PUBLICATION.ID, PUBLICATION.SEQ, PUBLICATION.HASH, id, limit);
    }

    /** @return its id */
    long begin(DSLContext tx, Viewer who, PublicationRecord row, Content content, PublicationFact fact) {
        row.setId(tx.nextval(PUBLICATION_ID));
        fill(tx, who, row, content, fact, Link.START);
        tx.insertInto(PUBLICATION).set(row).execute();
        return row.getId();
    }

    void write(DSLContext tx, Viewer who, PublicationRecord row, Content content, PublicationFact fact) {
        fill(tx, who, row, content, fact, new Link(row.getSeq(), row.getHash()));
        tx.update(PUBLICATION).set(row).where(PUBLICATION.ID.eq(row.getId())).execute();
    }

    private void fill(
            DSLContext tx, Viewer who, PublicationRecord row, Content content, PublicationFact fact, Link last) {
        var stream = new Stream(STREAM, row.getId(), row.getDirectCustoms());
        var entry = new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
        Link link = journal.append(tx, who, stream, last, List.of(entry), clock.instant());
        row.setContent(vault.seal(place(row.getId()), JSON.writeValueAsString(content)));
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    static Place place(long id) {
        return Place.of("publication", id);
    }

    /** Locked for a change. @throws NotThere for what isn't there and for what the viewer may not see */
    PublicationRecord lock(DSLContext tx, long id) {
        return tx.selectFrom(PUBLICATION)
                .where(PUBLICATION.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional()
                .orElseThrow(() -> new NotThere(id));
    }

    Publication find(DSLContext tx, long id) {
        return tx.selectFrom(PUBLICATION)
                .where(PUBLICATION.ID.eq(id))
                .fetchOptional(this::read)
                .orElseThrow(() -> new NotThere(id));
    }

    /** The newest first, of all houses whose circle the viewer belongs to. */
    List<Publication> list(DSLContext tx, PublicationKind kind) {
        return tx.selectFrom(PUBLICATION)
                .where(PUBLICATION.KIND.eq(kind.name()))
                .and(PUBLICATION.STATE.ne(PublicationState.DROPPED.name()))
                .orderBy(PUBLICATION.ID.desc())
                .limit(MOST)
                .fetch(this::read);
    }

    /** What waits for a leader of the house. */
    long toApprove(DSLContext tx, Actor actor) {
        return tx.fetchCount(
                PUBLICATION,
                PUBLICATION.HOUSE_CODE.eq(actor.houseCode()),
                PUBLICATION.STATE.eq(PublicationState.APPROVAL.name()),
                not(condition(
                        "{0} && {1}", PUBLICATION.PROPOSERS, val(actor.selves().toArray(Long[]::new)))));
    }

    /** What was published to the actor by somebody else and the actor hasn't opened. */
    long unread(DSLContext tx, Actor actor) {
        return tx.fetchCount(
                PUBLICATION,
                published().and(circle(actor)).and(PUBLICATION.DRAFTER.ne(actor.personId())),
                not(exists(selectOne()
                        .from(PUBLICATION_READER)
                        .where(PUBLICATION_READER.PUBLICATION_ID.eq(PUBLICATION.ID))
                        .and(PUBLICATION_READER.PERSON_ID.eq(actor.personId())))));
    }

    private static Condition published() {
        return PUBLICATION.STATE.in(Arrays.stream(PublicationState.values())
                .filter(PublicationState::published)
                .map(Enum::name)
                .toList());
    }

    private static Condition circle(Actor actor) {
        return val(actor.houseCode())
                .eq(DSL.any(PUBLICATION.HOUSES))
                .or(val(actor.departmentId()).eq(DSL.any(PUBLICATION.DEPARTMENTS)));
    }

    /** The first time that somebody opened it. */
    void opened(DSLContext tx, Actor actor, long id) {
        tx.insertInto(PUBLICATION_READER)
                .set(PUBLICATION_READER.PUBLICATION_ID, id)
                .set(PUBLICATION_READER.PERSON_ID, actor.personId())
                .set(PUBLICATION_READER.HOUSE_CODE, actor.houseCode())
                .set(PUBLICATION_READER.DEPARTMENT_ID, actor.departmentId())
                .set(PUBLICATION_READER.READ_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    /** How many have read it, by house. */
    Map<String, Integer> readers(DSLContext tx, long id) {
        return new TreeMap<>(tx.select(PUBLICATION_READER.HOUSE_CODE, DSL.count())
                .from(PUBLICATION_READER)
                .where(PUBLICATION_READER.PUBLICATION_ID.eq(id))
                .groupBy(PUBLICATION_READER.HOUSE_CODE)
                .fetchMap(PUBLICATION_READER.HOUSE_CODE, DSL.count()));
    }

    Publication read(PublicationRecord row) {
        return new Publication(
                row.getId(),
                PublicationKind.valueOf(row.getKind()),
                row.getHouseCode(),
                Period.parse(row.getPeriod()).orElseThrow(),
                row.getOnDay(),
                PublicationState.valueOf(row.getState()),
                Set.of(row.getHouses()),
                Set.of(row.getDepartments()),
                Set.of(row.getProposers()),
                row.getPublishedOn(),
                row.getAnswerBy(),
                JSON.readValue(vault.open(place(row.getId()), row.getContent()), Content.class));
    }

    // ------------------------------------------------------------ a change of keys
}
