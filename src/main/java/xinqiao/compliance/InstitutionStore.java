package xinqiao.compliance;

import static xinqiao.db.Sequences.PUBLIC_SERVICE_INSTITUTION_ID;
import static xinqiao.db.Tables.PUBLIC_SERVICE_INSTITUTION;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.PublicServiceInstitutionRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.organisation.House;

/** All SQL on institutions with public services; it owns the ends of their journals. */
@Component
class InstitutionStore implements StreamHeads {
    private static final String STREAM = "institution";

    private final Journal journal;
    private final Clock clock;

    InstitutionStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx,
                PUBLIC_SERVICE_INSTITUTION,
                PUBLIC_SERVICE_INSTITUTION.ID,
                PUBLIC_SERVICE_INSTITUTION.SEQ,
                PUBLIC_SERVICE_INSTITUTION.HASH,
                id,
                limit);
    }

    Optional<Institution> find(DSLContext tx, String house) {
        return tx.selectFrom(PUBLIC_SERVICE_INSTITUTION)
                .where(PUBLIC_SERVICE_INSTITUTION.HOUSE_CODE.eq(house), PUBLIC_SERVICE_INSTITUTION.ENDED.isFalse())
                .fetchOptional(row -> new Institution(
                        row.getHouseCode(), row.getRules(), Set.of(row.getCovered()), row.getSetOn(), row.getSetBy()));
    }

    /** @param ended it is none any more */
    void keep(DSLContext tx, Actor who, House house, Institution one, boolean ended) {
        var before = tx.selectFrom(PUBLIC_SERVICE_INSTITUTION)
                .where(PUBLIC_SERVICE_INSTITUTION.HOUSE_CODE.eq(house.code()))
                .forNoKeyUpdate()
                .fetchOptional();
        if (before.isEmpty() && ended) return;
        var row = before.orElseGet(() -> fresh(tx, house));
        row.setEnded(ended);
        row.setRules(one.rules());
        row.setCovered(one.covered().stream().sorted().toArray(String[]::new));
        row.setSetOn(one.setOn());
        row.setSetBy(one.setBy());
        var last = before.map(each -> new Link(each.getSeq(), each.getHash())).orElse(Link.START);
        var stream = new Stream(STREAM, row.getId(), house.directCustoms());
        var entry = new Entry(ended ? "Ended" : "Set", JsonMapper.shared().writeValueAsString(one));
        Link link = journal.append(tx, who, stream, last, List.of(entry), clock.instant());
        row.setSeq(link.seq());
        row.setHash(link.hash());
        if (before.isEmpty()) tx.insertInto(PUBLIC_SERVICE_INSTITUTION).set(row).execute();
        else
            tx.update(PUBLIC_SERVICE_INSTITUTION)
                    .set(row)
                    .where(PUBLIC_SERVICE_INSTITUTION.ID.eq(row.getId()))
                    .execute();
    }

    private static PublicServiceInstitutionRecord fresh(DSLContext tx, House house) {
        var row = new PublicServiceInstitutionRecord();
        row.setId(tx.nextval(PUBLIC_SERVICE_INSTITUTION_ID));
        row.setDirectCustoms(house.directCustoms());
        row.setHouseCode(house.code());
        row.setHousePath(house.path());
        return row;
    }
}
