package xinqiao.disclosure;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.resultQuery;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.APPLICATION_ID;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_NUMBER;
import static xinqiao.db.Tables.APPLICATION_OWN;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ApplicationRecord;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.petition.Desk;

/** Writes applications; it owns the ends of their journals. The policies say which ones a viewer sees. */
@Component
class ApplicationStore implements StreamHeads {
    static final String STREAM = "application";
    private static final int BATCH = 500;

    /** An application with the end of its journal, and where its house lies. */
    record Kept(Application application, Link link, ApplicationRecord row) {}

    /** An application as its applicant may know it. */
    record Own(Application application, Link link) {}

    /** @param number of the application, as people know it */
    record Entered(long id, String number) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, APPLICATION, APPLICATION.ID, APPLICATION.SEQ, APPLICATION.HASH, id, limit);
    }

    /** The next number of the house's register in that year; others who register there wait until this one is done. */
    Entered next(DSLContext tx, String house, int year) {
        return tx.insertInto(APPLICATION_NUMBER)
                .set(APPLICATION_NUMBER.HOUSE_CODE, house)
                .set(APPLICATION_NUMBER.YEAR, year)
                .set(APPLICATION_NUMBER.LAST, 1)
                .onConflict(APPLICATION_NUMBER.HOUSE_CODE, APPLICATION_NUMBER.YEAR)
                .doUpdate()
                .set(APPLICATION_NUMBER.LAST, APPLICATION_NUMBER.LAST.plus(1))
                .returningResult(APPLICATION_ID.nextval(), APPLICATION_NUMBER.LAST)
                .fetchSingle(row -> new Entered(row.value1(), "%s-%d-K%05d".formatted(house, year, row.value2())));
    }

    /** Empty for what isn't there and for what the viewer may not see: nobody can tell the two apart. */
    Optional<Kept> lock(DSLContext tx, long id) {
        return tx.selectFrom(APPLICATION)
                .where(APPLICATION.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(ApplicationStore::kept);
    }

    Optional<Kept> find(DSLContext tx, long id) {
        return tx.selectFrom(APPLICATION).where(APPLICATION.ID.eq(id)).fetchOptional(ApplicationStore::kept);
    }

    /** The own application, as its applicant may know it. */
    Optional<Own> own(DSLContext tx, long id) {
        return tx.selectFrom(APPLICATION_OWN)
                .where(APPLICATION_OWN.APPLICATION_ID.eq(id))
                .fetchOptional(row -> new Own(
                        ApplicationJson.read(row.getDetails().data(), Application.class),
                        new Link(row.getSeq(), row.getHash())));
    }

    /** The same, once nobody else writes it. */
    Optional<Own> lockOwn(DSLContext tx, long id) {
        tx.select(field("application_held({0})", Object.class, val(id))).fetch();
        return own(tx, id);
    }

    /** By its number, of what the viewer sees. */
    Optional<Kept> byNumber(DSLContext tx, String number) {
        return tx.selectFrom(APPLICATION).where(APPLICATION.NUMBER.eq(number)).fetchOptional(ApplicationStore::kept);
    }

    private static Kept kept(ApplicationRecord row) {
        return new Kept(read(row), new Link(row.getSeq(), row.getHash()), row);
    }

    static Application read(ApplicationRecord row) {
        return ApplicationJson.read(row.getDetails().data(), Application.class);
    }

    /** Lets the transaction write an application that it registers, or that the act itself takes out of the actor's sight. */
    void allow(DSLContext tx, long id) {
        tx.select(field("set_config('xq.granted_application', {0}, true)", String.class, val(Long.toString(id))))
                .fetch();
    }

    void insert(
            DSLContext tx,
            Application one,
            Link link,
            List<ApplicationClock> clocks,
            String housePath,
            byte[] applicant,
            byte[] queryCode) {
        var row = new ApplicationRecord();
        Entry entry = one.entry();
        row.setId(entry.id());
        row.setNumber(entry.number());
        row.setQueryCode(queryCode);
        row.setDirectCustoms(entry.directCustoms());
        row.setHouseCode(entry.houseCode());
        row.setHousePath(housePath);
        row.setProfileId(entry.profileId());
        row.setWay(entry.way().name());
        row.setApplicantKind(entry.kind().name());
        row.setApplicant(applicant);
        row.setApplicants(entry.applicants());
        row.setArrivedOn(entry.arrivedOn());
        row.setRegisteredAt(entry.registeredAt().atOffset(ZoneOffset.UTC));
        row.setTitle(entry.title());
        tx.with(name("own")
                        .as(resultQuery(
                                "{0}",
                                DSL.insertInto(APPLICATION_OWN)
                                        .set(APPLICATION_OWN.APPLICATION_ID, one.id())
                                        .set(own(one, link)))))
                .insertInto(APPLICATION)
                .set(fill(row, one, link, clocks))
                .execute();
    }

    /** The row and what its applicant reads of it, in one statement: neither is ever behind the other. */
    void update(DSLContext tx, Application one, Link link, List<ApplicationClock> clocks) {
        tx.with(name("own")
                        .as(resultQuery(
                                "{0}",
                                DSL.update(APPLICATION_OWN)
                                        .set(own(one, link))
                                        .where(APPLICATION_OWN.APPLICATION_ID.eq(one.id())))))
                .update(APPLICATION)
                .set(fill(new ApplicationRecord(), one, link, clocks))
                .where(APPLICATION.ID.eq(one.id()))
                .execute();
    }

    /**
     * By the applicant's own act: of the row the database takes what such acts may change, and nothing else.
     *
     * @param one as the applicant knows it; of the rest nothing is read and nothing written
     */
    void updateOwn(DSLContext tx, Application one, Link before, Link link, List<ApplicationClock> clocks) {
        var next = Clocks.next(one, clocks);
        var said = new LinkedHashMap<String, Object>();
        said.put("corrections", one.corrections());
        said.put("items", one.items());
        said.put("reasons", one.reasons());
        said.put("stageSince", one.stageSince());
        said.put("closedOn", one.closedOn());
        tx.select(field(
                        "application_by_applicant({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})",
                        Object.class,
                        val(one.id()),
                        val(before.seq()),
                        val(one.state().name()),
                        val(JSONB.valueOf(ApplicationJson.write(said))),
                        val(JSONB.valueOf(caches(clocks))),
                        val(next.map(Clocks.Next::day).orElse(null), SQLDataType.LOCALDATE),
                        val(next.map(Clocks.Next::term).orElse(null), SQLDataType.VARCHAR),
                        val(link.seq()),
                        val(link.hash())))
                .fetch();
        tx.update(APPLICATION_OWN)
                .set(own(one, link))
                .where(APPLICATION_OWN.APPLICATION_ID.eq(one.id()))
                .execute();
    }

    private static Map<Field<?>, Object> own(Application one, Link link) {
        return Map.of(
                APPLICATION_OWN.DETAILS,
                JSONB.valueOf(ApplicationJson.write(OwnView.of(one))),
                APPLICATION_OWN.SEQ,
                link.seq(),
                APPLICATION_OWN.HASH,
                link.hash());
    }

    /** What can change after registration. */
    private static ApplicationRecord fill(
            ApplicationRecord row, Application one, Link link, List<ApplicationClock> clocks) {
        Desk desk = one.desk();
        boolean open = one.state().open();
        var next = Clocks.next(one, clocks);
        row.setReceivedOn(one.receivedOn());
        row.setState(one.state().name());
        row.setStage(one.place().flow() + "/" + one.place().stage());
        row.setDeskDepartment(desk == null ? null : desk.departmentId());
        row.setDeskPerson(desk == null ? null : desk.personId());
        row.setDepartments(longs(one.departments()));
        row.setPeople(longs(one.people()));
        row.setBarred(longs(one.aside().people()));
        row.setBarredDepartments(longs(one.aside().departments()));
        row.setConsulting(open && one.awaited().findAny().isPresent());
        row.setExtensionAsked(one.waitsForExtension());
        row.setUnserved(one.unserved().findAny().isPresent());
        row.setReplies(
                one.decisions().stream().map(decision -> decision.kind().name()).toArray(String[]::new));
        row.setDueOn(next.map(Clocks.Next::day).orElse(null));
        row.setDueTerm(next.map(Clocks.Next::term).orElse(null));
        row.setClocks(JSONB.valueOf(caches(clocks)));
        row.setAnsweredOn(one.answeredOn());
        row.setClosedOn(one.closedOn());
        row.setDetails(JSONB.valueOf(ApplicationJson.write(one)));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        return row;
    }

    static String caches(List<ApplicationClock> clocks) {
        return ApplicationJson.write(
                clocks.stream().map(ApplicationClock.Cache::of).toList());
    }

    private static Long[] longs(Set<Long> some) {
        return some.stream().sorted(Comparator.naturalOrder()).toArray(Long[]::new);
    }

    /** Open applications in batches by key, so that any number of them takes the same memory. */
    void eachOpen(DSLContext tx, Consumer<Kept> visit) {
        for (long after = 0; ; ) {
            List<Kept> batch = tx.selectFrom(APPLICATION)
                    .where(APPLICATION.STATE.ne(ApplicationState.CLOSED.name()))
                    .and(APPLICATION.ID.gt(after))
                    .orderBy(APPLICATION.ID)
                    .limit(BATCH)
                    .fetch(ApplicationStore::kept);
            batch.forEach(visit);
            if (batch.size() < BATCH) return;
            after = batch.getLast().application().id();
        }
    }

    /** Those in which the time of somebody consulted may be over. */
    List<Long> overdue(DSLContext tx, long after, int most) {
        return tx.select(APPLICATION.ID)
                .from(APPLICATION)
                .where(APPLICATION.STATE.ne(ApplicationState.CLOSED.name()))
                .and(condition(APPLICATION.CONSULTING))
                .and(APPLICATION.ID.gt(after))
                .orderBy(APPLICATION.ID)
                .limit(most)
                .fetch(APPLICATION.ID);
    }
}
