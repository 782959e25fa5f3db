package xinqiao.organisation;

import static xinqiao.law.Provision.KM_11A;
import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.KM_4;
import static xinqiao.law.Provision.KM_7;
import static xinqiao.law.Provision.KM_9;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.organisation.rules.Jurisdiction;
import xinqiao.organisation.rules.Tree;

/**
 * Reads the organisation. Houses, departments, words of competence and followed profiles are read together and kept for
 * a few seconds, so a change made by another node is seen that much later; people and posts are read anew, or confirmed
 * where something that follows from them is stored.
 */
@Component
public class Houses {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final OrganisationStore store;
    private final Clock clock;
    private final Map<String, Roster> rosters = new ConcurrentHashMap<>();
    private volatile @Nullable Kept kept;

    private record Kept(Chart chart, long readAt) {}

    Houses(OrganisationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Optional<House> find(String code) {
        return Optional.ofNullable(chart().houses().get(code));
    }

    /** @throws NoSuchElementException if there is no such house */
    public House get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No house " + code));
    }

    /** All houses, each directly followed by those below it. */
    @Enforces(KM_2)
    public List<House> tree() {
        return chart().inOrder();
    }

    /** A house and all below it, each directly followed by those below it. */
    public List<House> atOrBelow(House top) {
        return tree().stream().filter(house -> house.isAtOrBelow(top)).toList();
    }

    public List<House> children(String code) {
        return Tree.children(chart().inOrder(), code);
    }

    /** The houses above, the nearest first. */
    public List<House> ancestors(String code) {
        return Tree.ancestors(chart().houses(), get(code));
    }

    /** The lowest house that both answer to; it decides where two of the same level can't agree (KM-23.3c). */
    public Optional<House> commonSuperior(String a, String b) {
        return Tree.commonSuperior(chart().houses(), get(a), get(b));
    }

    /** The open departments of a house. */
    public List<Department> departments(String houseCode) {
        return chart().byHouse().getOrDefault(houseCode, List.of());
    }

    /** A department, also one that has been closed since. */
    public Optional<Department> department(long id) {
        var open = chart().departments().get(id);
        return open != null ? Optional.of(open) : store.closedOrOpen(id);
    }

    @Enforces(KM_7)
    public Optional<Department> petitionOffice(String houseCode) {
        return of(houseCode, DepartmentKind.PETITION_OFFICE);
    }

    @Enforces(KM_9)
    public Optional<Department> legalDepartment(String houseCode) {
        return of(houseCode, DepartmentKind.LEGAL);
    }

    private Optional<Department> of(String houseCode, DepartmentKind kind) {
        return departments(houseCode).stream()
                .filter(department -> department.kind() == kind)
                .findFirst();
    }

    /** Who holds a post with that power in the house today. */
    public List<Holder> postsWith(String houseCode, Power power) {
        return store.holdersInHouse(houseCode, power, today());
    }

    /** The leaders of the house (关领导): in its leadership, in a post of their own; whoever acts for one isn't among them. */
    public List<Holder> leaders(String houseCode) {
        return postsWith(houseCode, Power.APPROVE).stream()
                .filter(one -> one.department().kind() == DepartmentKind.LEADERSHIP)
                .filter(one -> one.post().behalfOf() == null)
                .toList();
    }

    /**
     * The posts of a house as this node last read them, without asking whether they are still so. Whoever stores something
     * that follows from them makes {@link #unchanged} a condition of the statement that does, and calls
     * {@link #forgetRosters} to begin again when that fails.
     */
    public Roster roster(String houseCode) {
        return rosters.computeIfAbsent(houseCode, store::roster);
    }

    /** The same, read anew; for what is done seldom enough. */
    public Roster rosterNow(String houseCode) {
        return store.roster(houseCode);
    }

    /** True in a statement as long as the organisation is the one that the roster was read from. */
    public static Condition unchanged(Roster roster) {
        return OrganisationStore.isVersion(roster.version());
    }

    public void forgetRosters() {
        rosters.clear();
    }

    /** Who holds a post in the department today. */
    public List<Holder> holders(long departmentId) {
        return store.holdersInDepartment(departmentId, today());
    }

    /** The posts that a person holds today. */
    public List<Holder> postsOf(long personId) {
        return store.holdersOfPerson(personId, today());
    }

    /** The posts by which somebody acts, acted or will act for the holder of that one. */
    public List<Holder> actingFor(long postId) {
        return store.holdersActingFor(postId);
    }

    /** The people at or below a house whose names stand in these words. */
    public Set<Long> peopleNamedIn(String housePath, String words) {
        return Set.copyOf(store.namedIn(housePath, words));
    }

    public Map<Long, Person> people(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return store.people(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** How people of these names write themselves in Latin letters; who shares a name and writes it otherwise isn't told. */
    public Map<String, String> latin(Collection<String> names) {
        return names.isEmpty() ? Map.of() : store.latin(names);
    }

    /** The houses that may be competent for a matter of that place and business, the likeliest first, with reasons. */
    @Enforces(KM_4)
    public List<Proposal> proposeJurisdiction(String place, String business) {
        var chart = chart();
        return Jurisdiction.propose(chart.words(), chart.houses(), chart.departments(), place, business);
    }

    /** The procedure profile in force for a kind of work in a house: its own, else that of the nearest house above. */
    public Optional<String> profile(String houseCode, String kind, LocalDate day) {
        return Tree.profile(chart().profiles(), get(houseCode), kind, day);
    }

    @Enforces(KM_11A)
    public Optional<Contacts> contacts(String houseCode) {
        return Optional.ofNullable(chart().contacts().get(houseCode));
    }

    /** Forgets what was kept; whoever changes the organisation calls it after the commit. */
    public void refresh() {
        kept = null;
    }

    private Chart chart() {
        var now = System.nanoTime(); // how long a copy is kept, not a time of law: the settable clock mustn't stop it
        var current = kept;
        if (current == null || now - current.readAt() > KEPT.toNanos()) {
            current = new Kept(store.chart(), now);
            kept = current;
        }
        return current.chart();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
