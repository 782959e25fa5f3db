package xinqiao.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.rules.Differences;
import xinqiao.catalogue.rules.Duties;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;

/** Reading catalogues: what holds for a house, its versions, and what differs between them. */
@Component
public class CatalogueBook {
    private final Gate gate;
    private final CatalogueStore store;
    private final NationalCatalogue national;
    private final Houses houses;

    CatalogueBook(Gate gate, CatalogueStore store, NationalCatalogue national, Houses houses) {
        this.gate = gate;
        this.store = store;
        this.national = national;
        this.houses = houses;
    }

    /**
     * The catalogue that a house publishes by: its own, until it has one that of its direct customs, until there is one the
     * national one.
     *
     * @param version null for the national catalogue
     */
    public record InForce(@Nullable CatalogueVersion version, List<CatalogueItem> items) {
        /** Whether the house adopted it itself. */
        public boolean own(String house) {
            return version != null && version.house().equals(house);
        }
    }

    public InForce inForce(String house) {
        return inForce(new Visitor(), house);
    }

    public InForce inForce(Viewer viewer, String house) {
        return gate.as(viewer, tx -> {
            var own = store.inForce(tx, house);
            if (own.isEmpty()) own = store.inForce(tx, houses.get(house).directCustoms());
            return own.map(one -> new InForce(one, one.items())).orElse(new InForce(null, national.items()));
        });
    }

    /**
     * Since when each item is a duty of a house, by its id: the day of the first catalogue that had it, as long as each one
     * after that had it too. What the national catalogue alone has is not in it.
     */
    @Enforces(Provision.GS_6B)
    public Map<String, LocalDate> since(String house) {
        String direct = houses.get(house).directCustoms();
        return gate.as(
                new Visitor(),
                tx -> Duties.since(
                        store.versions(tx, house), house.equals(direct) ? List.of() : store.versions(tx, direct)));
    }

    /** Those that houses at or below the actor's have published and go by. */
    public List<CatalogueVersion> below(Actor actor) {
        return gate.as(actor, tx -> store.inForceBelow(tx, actor.housePath()));
    }

    /** Those of a house that the viewer may see, the newest first. */
    public List<CatalogueVersion> versions(Viewer viewer, String house) {
        return gate.as(viewer, tx -> store.versions(tx, house));
    }

    public Optional<CatalogueVersion> find(Viewer viewer, long id) {
        return gate.as(viewer, tx -> store.find(tx, id))
                .filter(one -> one.state() != CatalogueState.DROPPED)
                .filter(one -> one.state() != CatalogueState.DRAFT
                        || viewer instanceof Actor actor
                                && Catalogues.edits(actor)
                                && actor.houseCode().equals(one.house()));
    }

    /** What a version makes different from the one that the house goes by, or, before there is one, from the one above. */
    public List<CatalogueDifference> changes(Viewer viewer, CatalogueVersion version) {
        var before = versions(viewer, version.house()).stream()
                .filter(one -> one.version() < version.version())
                .findFirst()
                .map(CatalogueVersion::items)
                .orElseGet(() -> above(viewer, version));
        return Differences.between(before, version.items());
    }

    /** What differs between two lists of items. */
    public static List<CatalogueDifference> between(List<CatalogueItem> before, List<CatalogueItem> after) {
        return Differences.between(before, after);
    }

    /** The items that a version adopts. */
    private List<CatalogueItem> above(Viewer viewer, CatalogueVersion version) {
        Long basedOn = version.basedOn();
        return basedOn == null
                ? national.items()
                : find(viewer, basedOn).map(CatalogueVersion::items).orElse(List.of());
    }

    /** Whether the direct customs has published another one since the house adopted its own. */
    public boolean outdated(CatalogueVersion version) {
        String direct = houses.get(version.house()).directCustoms();
        if (direct.equals(version.house())) return false;
        Long now = gate.as(new Visitor(), tx -> store.inForce(tx, direct).map(CatalogueVersion::id))
                .orElse(null);
        return !Objects.equals(now, version.basedOn());
    }
}
