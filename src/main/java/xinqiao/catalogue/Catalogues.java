package xinqiao.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.rules.Adoption;
import xinqiao.db.tables.records.CatalogueVersionRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;

/** The way of a catalogue: begun from the one above, refined or chosen item by item, published on a day, followed by the next. */
@Component
public class Catalogues {
    private final Gate gate;
    private final CatalogueStore store;
    private final NationalCatalogue national;
    private final Houses houses;
    private final Clock clock;

    Catalogues(Gate gate, CatalogueStore store, NationalCatalogue national, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.national = national;
        this.houses = houses;
        this.clock = clock;
    }

    /** Whether the actor makes the catalogue of the own house. */
    public static boolean edits(Actor actor) {
        return Adoption.edits(actor);
    }

    /** Whether the actor has it published. */
    public static boolean publishes(Actor actor) {
        return Adoption.publishes(actor);
    }

    /** Whether the house may word items anew and add some (直属海关), or chooses among what the one above has. */
    public boolean refines(String house) {
        return houses.get(house).level() == Level.DIRECT;
    }

    /** 编制: from the catalogue above and from what the house chose before. */
    @Enforces(Provision.GS_6B)
    public Decision<CatalogueVersion> begin(Actor actor) {
        return gate.as(actor, tx -> {
            String house = actor.houseCode();
            var last = store.inForce(tx, house);
            int version = store.lastVersion(tx, house) + 1;
            var base = above(tx, actor);
            boolean open = store.versions(tx, house).stream().anyMatch(one -> one.state() == CatalogueState.DRAFT);
            return new Objections()
                    .when(!Adoption.edits(actor), Provision.GS_6B, "catalogue.refusal.no-power")
                    .when(open, Provision.GS_6B, "catalogue.refusal.one-is-open")
                    .orGrant(() -> {
                        var row = new CatalogueVersionRecord();
                        row.setDirectCustoms(actor.directCustoms());
                        row.setHouseCode(house);
                        row.setHousePath(actor.housePath());
                        row.setVersion(version);
                        row.setState(CatalogueState.DRAFT.name());
                        row.setBasedOn(base.map(CatalogueVersion::id).orElse(null));
                        row.setSummary("");
                        row.setDrafter(actor.personId());
                        row.setItems(CatalogueJson.write(Adoption.begin(
                                items(base), last.map(CatalogueVersion::items).orElse(List.of()), refines(house))));
                        store.begin(tx, actor, row, new CatalogueFact.Begun(today(), version, row.getBasedOn()));
                        return CatalogueStore.read(row);
                    });
        });
    }

    /** The direct customs' version that a house below it goes by; empty where that is the national catalogue. */
    private Optional<CatalogueVersion> above(DSLContext tx, Actor actor) {
        return refines(actor.houseCode()) ? Optional.empty() : store.inForce(tx, actor.directCustoms());
    }

    private List<CatalogueItem> items(Optional<CatalogueVersion> base) {
        return base.map(CatalogueVersion::items).orElse(national.items());
    }

    /** 梳理、细化 an item, or adds one where there is none of that id. */
    @Enforces({Provision.GS_6, Provision.GS_6B})
    public Decision<CatalogueVersion> write(Actor actor, long id, CatalogueItem item) {
        return change(actor, id, new CatalogueFact.ItemWritten(today(), item.id()), items -> {
            List<CatalogueItem> all = new ArrayList<>(items);
            all.replaceAll(one -> one.id().equals(item.id()) ? item : one);
            if (all.stream().noneMatch(one -> one.id().equals(item.id()))) all.add(behind(all, item), item);
            return all;
        });
    }

    /** Where an item that is added stands: behind the last one of its level. */
    private static int behind(List<CatalogueItem> all, CatalogueItem item) {
        for (int i = all.size(); i > 0; i--)
            if (all.get(i - 1).first().zh().equals(item.first().zh())) return i;
        return all.size();
    }

    /** Takes an item out that the house itself had added. */
    public Decision<CatalogueVersion> remove(Actor actor, long id, String item) {
        return change(
                actor,
                id,
                new CatalogueFact.ItemWritten(today(), item),
                items -> items.stream().filter(one -> !one.id().equals(item)).toList());
    }

    /** All items out of a table. */
    public Decision<CatalogueVersion> load(Actor actor, long id, List<CatalogueItem> items) {
        return change(actor, id, new CatalogueFact.Loaded(today(), items.size()), _ -> items);
    }

    /** What would be objected to if the items were loaded. */
    public Decision<List<CatalogueItem>> check(Actor actor, CatalogueVersion draft, List<CatalogueItem> items) {
        return gate.as(actor, tx -> checked(tx, draft, items));
    }

    private Decision<List<CatalogueItem>> checked(DSLContext tx, CatalogueVersion draft, List<CatalogueItem> items) {
        Set<Long> departments =
                houses.departments(draft.house()).stream().map(Department::id).collect(Collectors.toSet());
        Long basedOn = draft.basedOn();
        var base = basedOn == null ? Optional.<CatalogueVersion>empty() : store.find(tx, basedOn);
        return Adoption.check(items(base), items, refines(draft.house()), departments);
    }

    private Decision<CatalogueVersion> change(
            Actor actor, long id, CatalogueFact fact, Function<List<CatalogueItem>, List<CatalogueItem>> change) {
        return gate.as(actor, tx -> {
            var row = store.lock(tx, id);
            if (row.isEmpty() || !open(actor, row.get()) || !Adoption.edits(actor)) return notOpen();
            var draft = CatalogueStore.read(row.get());
            return checked(tx, draft, change.apply(draft.items())).map(items -> {
                row.get().setItems(CatalogueJson.write(items));
                row.get().setDrafter(actor.personId());
                store.write(tx, actor, row.get(), fact);
                return CatalogueStore.read(row.get());
            });
        });
    }

    private static boolean open(Actor actor, CatalogueVersionRecord row) {
        return row.getState().equals(CatalogueState.DRAFT.name())
                && row.getHouseCode().equals(actor.houseCode());
    }

    private static Decision<CatalogueVersion> notOpen() {
        return Decision.refused(Provision.GS_6B, "catalogue.refusal.not-open");
    }

    /** 公布: takes the place of the one before. */
    @Enforces({Provision.GS_6, Provision.GS_6B})
    public Decision<CatalogueVersion> publish(Actor actor, long id, String summary) {
        return gate.as(actor, tx -> {
            var row = store.lock(tx, id);
            if (row.isEmpty() || !open(actor, row.get()) || !Adoption.publishes(actor)) return notOpen();
            var draft = CatalogueStore.read(row.get());
            var ruled = new Objections()
                    .and(checked(tx, draft, draft.items()))
                    .when(summary.isBlank(), Provision.GS_6B, "catalogue.refusal.no-summary")
                    .orGrant(summary::strip);
            if (ruled instanceof Granted<String>(String said)) {
                store.lockInForce(tx, draft.house()).ifPresent(last -> {
                    last.setState(CatalogueState.SUPERSEDED.name());
                    store.write(tx, actor, last, new CatalogueFact.Superseded(today(), draft.version()));
                });
                row.get().setState(CatalogueState.PUBLISHED.name());
                row.get().setSummary(said);
                row.get().setPublishedOn(today());
                String snapshot = CatalogueJson.fingerprint(row.get().getItems());
                store.write(tx, actor, row.get(), new CatalogueFact.Published(today(), said, snapshot));
            }
            return ruled.map(_ -> CatalogueStore.read(row.get()));
        });
    }

    /** 作废 a draft. */
    public Decision<CatalogueVersion> drop(Actor actor, long id) {
        return gate.as(actor, tx -> {
            var row = store.lock(tx, id);
            if (row.isEmpty() || !open(actor, row.get()) || !Adoption.edits(actor)) return notOpen();
            row.get().setState(CatalogueState.DROPPED.name());
            store.write(tx, actor, row.get(), new CatalogueFact.Dropped(today()));
            return Decision.granted(CatalogueStore.read(row.get()));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
