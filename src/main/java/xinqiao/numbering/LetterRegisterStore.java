package xinqiao.numbering;

import static xinqiao.db.Sequences.LETTER_VOID_ID;
import static xinqiao.db.Tables.LETTER_SERIES;
import static xinqiao.db.Tables.LETTER_VOID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.LetterVoidRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.numbering.NumberEntry.Standing;
import xinqiao.numbering.NumberEntry.Subject;
import xinqiao.numbering.NumberEntry.Voided;
import xinqiao.numbering.NumberFact.NumberVoided;
import xinqiao.numbering.rules.Voiding;

/** All SQL on the register of numbers; it owns the ends of the journals of what was voided. */
@Repository
class LetterRegisterStore implements StreamHeads {
    private static final String STREAM = "letter-void";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Numbers from one to another with what became of each. What a letter is about is joined as the viewer sees it, so that it
     * is there for those only who see the case.
     */
    private static final String ENTRIES = """
            select g.n, coalesce(ln.printed, v.printed, '') as printed, coalesce(f.letter_kind, ln.letter_kind) as kind,
                   f.family, f.issued_on, f.sent, f.waits, v.id as void_id, v.reason, v.by_name, v.at,
                   coalesce(p.id, a.id, s.id, sv.id, c.id, lp.id) as subject_id,
                   coalesce(p.number, a.number, s.number, c.number, lp.number, '') as subject_number,
                   coalesce(p.title, a.title, s.title, '') as subject_title
              from generate_series({3}, {4}) g(n)
              left join letter_number ln on ln.house_code = {0} and ln.series = {1} and ln.year = {2} and ln.number = g.n
              left join letter_void v on v.house_code = {0} and v.series = {1} and v.year = {2} and v.number = g.n
              left join lateral letter_of_number(ln.printed, ln.letter_kind) f on ln.printed is not null
              left join letter l on f.family = 'petition' and l.number = ln.printed
              left join petition p on p.id = l.petition_id
              left join application_letter al on f.family = 'application' and al.number = ln.printed
              left join application a on a.id = al.application_id
              left join sending_letter sl on f.family = 'sending' and sl.number = ln.printed
              left join sending s on s.id = sl.sending_id
              left join supervision_letter svl on f.family = 'supervision' and svl.number = ln.printed
              left join supervision sv on sv.id = svl.supervision_id
              left join claim c on f.family = 'claim' and c.letter_number = ln.printed
              left join leader_paper lp on f.family = 'paper' and lp.number = ln.printed
             order by g.n""";

    private static final String SERIES = """
            select ls.series, ls.last_number, coalesce(max(ln.printed) filter (where ln.number = ls.last_number), '') as example,
                   count(ln.number) filter (where v.id is null and f.family is not null) as issued,
                   count(v.id) as voided
              from letter_series ls
              cross join lateral generate_series(1, ls.last_number) g(n)
              left join letter_number ln
                on ln.house_code = ls.house_code and ln.series = ls.series and ln.year = ls.year and ln.number = g.n
              left join letter_void v
                on v.house_code = ls.house_code and v.series = ls.series and v.year = ls.year and v.number = g.n
              left join lateral letter_of_number(ln.printed, ln.letter_kind) f on ln.printed is not null
             where ls.house_code = {0} and ls.year = {1}
             group by ls.series, ls.last_number
             order by ls.series""";

    private final Journal journal;
    private final Clock clock;

    LetterRegisterStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, LETTER_VOID, LETTER_VOID.ID, LETTER_VOID.SEQ, LETTER_VOID.HASH, id, limit);
    }

    /** The years in which a house has given numbers, the last first. */
    List<Integer> years(DSLContext tx, String house) {
        return tx.selectDistinct(LETTER_SERIES.YEAR)
                .from(LETTER_SERIES)
                .where(LETTER_SERIES.HOUSE_CODE.eq(house))
                .orderBy(LETTER_SERIES.YEAR.desc())
                .fetch(LETTER_SERIES.YEAR);
    }

    List<NumberSeries> series(DSLContext tx, String house, int year) {
        return tx.resultQuery(SERIES, DSL.val(house), DSL.val(year)).fetch(row -> {
            int last = row.get("last_number", Integer.class);
            int issued = row.get("issued", Integer.class);
            int voided = row.get("voided", Integer.class);
            return new NumberSeries(
                    row.get("series", String.class),
                    row.get("example", String.class),
                    last,
                    issued,
                    voided,
                    last - issued - voided);
        });
    }

    /** The last number of a series; 0 where there is none. */
    int last(DSLContext tx, String house, String series, int year) {
        return tx.select(LETTER_SERIES.LAST_NUMBER)
                .from(LETTER_SERIES)
                .where(LETTER_SERIES.HOUSE_CODE.eq(house))
                .and(LETTER_SERIES.SERIES.eq(series))
                .and(LETTER_SERIES.YEAR.eq(year))
                .fetchOptional(LETTER_SERIES.LAST_NUMBER)
                .orElse(0);
    }

    List<NumberEntry> entries(DSLContext tx, Actor actor, String house, String series, int year, int from, int to) {
        return tx.resultQuery(ENTRIES, DSL.val(house), DSL.val(series), DSL.val(year), DSL.val(from), DSL.val(to))
                .fetch(row -> entry(actor, row));
    }

    private static NumberEntry entry(Actor actor, Record row) {
        String printed = row.get("printed", String.class);
        String family = row.get("family", String.class);
        Long subject = row.get("subject_id", Long.class);
        boolean voided = row.get("void_id") != null;
        boolean order = "order".equals(family) && Voiding.voids(actor);
        boolean seen = family == null || subject != null || order;
        Standing standing = voided
                ? Standing.VOIDED
                : printed.isEmpty() ? Standing.MISSING : family == null ? Standing.WITHOUT_LETTER : Standing.ISSUED;
        var entry = new NumberEntry(
                row.get("n", Integer.class),
                printed,
                row.get("kind", String.class),
                standing,
                seen,
                seen ? row.get("issued_on", LocalDate.class) : null,
                Boolean.TRUE.equals(row.get("sent", Boolean.class)),
                Boolean.TRUE.equals(row.get("waits", Boolean.class)),
                family == null || subject == null ? null : subject(row, family, subject),
                voided ? voided(row) : null);
        return entry.seen() || Voiding.checks(actor) ? entry : entry.withoutReason();
    }

    private static Subject subject(Record row, String family, long id) {
        return new Subject(
                row.get("subject_number", String.class),
                row.get("subject_title", String.class),
                Voiding.path(family, id));
    }

    private static Voided voided(Record row) {
        return new Voided(
                row.get("reason", String.class),
                row.get("by_name", String.class),
                row.get("at", OffsetDateTime.class).toInstant());
    }

    /** One entry, while its series can't move on. */
    @Nullable
    NumberEntry lock(DSLContext tx, Actor actor, String series, int year, int number) {
        int last = last(tx, actor.houseCode(), series, year);
        if (number < 1 || number > last) return null;
        return entries(tx, actor, actor.houseCode(), series, year, number, number)
                .getFirst();
    }

    void insert(DSLContext tx, Actor actor, String series, int year, NumberEntry entry, String reason) {
        long id = tx.nextval(LETTER_VOID_ID);
        var fact = new NumberVoided(
                LocalDate.now(clock), series, year, entry.number(), entry.printed(), reason, actor.signature());
        Link link = journal.append(
                tx,
                actor,
                new Stream(STREAM, id, actor.directCustoms()),
                Link.START,
                List.of(new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact))),
                clock.instant());
        var row = new LetterVoidRecord();
        row.setId(id);
        row.setHouseCode(actor.houseCode());
        row.setDirectCustoms(actor.directCustoms());
        row.setSeries(series);
        row.setYear(year);
        row.setNumber(entry.number());
        row.setPrinted(entry.printed());
        row.setReason(reason);
        row.setByName(actor.signature());
        row.setByPerson(actor.personId());
        row.setAt(clock.instant().atOffset(ZoneOffset.UTC));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        tx.insertInto(LETTER_VOID).set(row).execute();
    }
}
