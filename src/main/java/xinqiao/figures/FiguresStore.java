package xinqiao.figures;

import static xinqiao.db.Sequences.SHOWN_FIGURES_ID;
import static xinqiao.db.Tables.SHOWN_FIGURES;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.ShownFiguresRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.statistics.Period;

/** All SQL on figures that are shown; it owns the ends of their journals. */
@Component
class FiguresStore implements StreamHeads {
    private static final String STREAM = "shown-figures";
    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Journal journal;
    private final Clock clock;

    FiguresStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, SHOWN_FIGURES, SHOWN_FIGURES.ID, SHOWN_FIGURES.SEQ, SHOWN_FIGURES.HASH, id, limit);
    }

    /** The newest period first; what was taken back isn't there. */
    List<ShownPeriod> ofHouse(DSLContext tx, String house) {
        return tx.selectFrom(SHOWN_FIGURES)
                .where(SHOWN_FIGURES.HOUSE_CODE.eq(house))
                .and(DSL.cardinality(SHOWN_FIGURES.CHOSEN).gt(0))
                .orderBy(SHOWN_FIGURES.PERIOD.desc())
                .limit(MOST)
                .fetch(FiguresStore::read);
    }

    private static ShownPeriod read(ShownFiguresRecord row) {
        return new ShownPeriod(
                row.getHouseCode(),
                Period.parse(row.getPeriod()).orElseThrow(),
                Arrays.stream(row.getChosen()).map(ShownFigure::valueOf).collect(Collectors.toSet()),
                JSON.readValue(row.getContent(), new TypeReference<List<Cell>>() {}),
                row.getPublishedOn(),
                row.getPublishedBy());
    }

    /** Until the transaction ends nobody else shows figures of the house. */
    void lock(DSLContext tx, String house) {
        tx.execute("select pg_advisory_xact_lock(hashtext(?))", "shown figures " + house);
    }

    /** Shown instead of what was shown of that period before; with nothing chosen it is taken back. */
    void keep(DSLContext tx, Actor who, ShownPeriod one) {
        var before = tx.selectFrom(SHOWN_FIGURES)
                .where(SHOWN_FIGURES.HOUSE_CODE.eq(one.house()))
                .and(SHOWN_FIGURES.PERIOD.eq(one.period().text()))
                .forNoKeyUpdate()
                .fetchOptional();
        var row = before.orElseGet(ShownFiguresRecord::new);
        if (before.isEmpty()) {
            row.setId(tx.nextval(SHOWN_FIGURES_ID));
            row.setDirectCustoms(who.directCustoms());
            row.setHouseCode(one.house());
            row.setPeriod(one.period().text());
        }
        String content = JSON.writeValueAsString(one.cells());
        row.setChosen(one.chosen().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.setContent(content);
        row.setPublishedOn(one.publishedOn());
        row.setPublishedBy(one.by());
        var last = before.map(each -> new Link(each.getSeq(), each.getHash())).orElse(Link.START);
        var stream = new Stream(STREAM, row.getId(), who.directCustoms());
        var entry = new Entry(
                one.chosen().isEmpty() ? "TakenBack" : "Shown",
                JSON.writeValueAsString(List.of(one.period().text(), one.cells())));
        Link link = journal.append(tx, who, stream, last, List.of(entry), clock.instant());
        row.setSeq(link.seq());
        row.setHash(link.hash());
        if (before.isEmpty()) tx.insertInto(SHOWN_FIGURES).set(row).execute();
        else
            tx.update(SHOWN_FIGURES)
                    .set(row)
                    .where(SHOWN_FIGURES.ID.eq(row.getId()))
                    .execute();
    }
}
