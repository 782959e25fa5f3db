package xinqiao.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PublicDocumentRecord;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.organisation.Houses;

/** What is done to public documents. */
@Component
public class PublicDocuments {
    private final Gate gate;
    private final PublicDocumentStore store;
    private final LibraryStore library;
    private final OriginStore origins;
    private final Houses houses;
    private final Clock clock;

    PublicDocuments(
            Gate gate,
            PublicDocumentStore store,
            LibraryStore library,
            OriginStore origins,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.library = library;
        this.origins = origins;
        this.houses = houses;
        this.clock = clock;
    }

    /**
     * Brings in what is public elsewhere already; it is public here at once.
     *
     * @return its 索引号; empty where it was brought in before
     */
    public Optional<String> bring(Machine task, Brought one) {
        return gate.as(task, tx -> {
            if (store.brought(tx, one.source())) return Optional.empty();
            LocalDate today = LocalDate.now(clock);
            LocalDate day = one.publishedOn() == null ? today : one.publishedOn();
            var house = houses.get(one.house());
            var row = new PublicDocumentRecord();
            row.setNumber(store.number(tx, one.house(), day.getYear()));
            row.setDirectCustoms(house.directCustoms());
            row.setHouseCode(house.code());
            row.setHousePath(house.path());
            row.setItem(one.item());
            row.setElement(one.element() == null ? null : one.element().shortValue());
            row.setKind(one.kind().name());
            row.setState(DocumentState.PUBLISHED.name());
            row.setVersion(1);
            row.setPublishedOn(day);
            row.setChangedOn(day);
            row.setSource(one.source());
            PublicDocumentStore.describe(row, one.content());
            String snapshot = DocumentJson.snapshot(one.content());
            long id = store.begin(
                    tx, task, row, List.of(new DocumentFact.Brought(today, one.source(), one.item(), snapshot)));
            store.version(tx, id, new PublicVersion(1, VersionState.PUBLISHED, day, day, one.content()));
            library.index(tx, id, one.content());
            return Optional.of(row.getNumber());
        });
    }

    /** The same with the rows of the file that tell it, which are kept as they stand, also of one that is here already. */
    public Optional<String> bring(Machine task, Brought one, List<Origin> rows) {
        return gate.as(task, tx -> {
            var number = bring(task, one);
            origins.keep(tx, one.source(), rows);
            return number;
        });
    }

    /** Whether it was brought in before. */
    public boolean knows(Machine task, String source) {
        return gate.as(task, tx -> store.brought(tx, source));
    }

    /** Links what was brought in to the documents that it speaks of. @return how many links are new */
    public int relate(Machine task) {
        return gate.as(task, origins::relate);
    }
}
