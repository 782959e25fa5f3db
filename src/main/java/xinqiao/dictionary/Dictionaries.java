package xinqiao.dictionary;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.dictionary.DictionaryEntry.Draft;
import xinqiao.dictionary.DictionaryFact.EntryAdded;
import xinqiao.dictionary.DictionaryFact.EntryChanged;
import xinqiao.dictionary.DictionaryFact.EntryClosed;
import xinqiao.dictionary.rules.Versions;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Journal;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;

/**
 * The statistical dictionaries. Entries are read together and kept for a few seconds, so a change made by another node is
 * seen that much later.
 */
@Component
public class Dictionaries {
    static final String STREAM = "dictionary";
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Gate gate;
    private final DictionaryStore store;
    private final Journal journal;
    private final Houses houses;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    /** @param offered what was chosen of it already */
    private record Kept(
            List<DictionaryEntry> all,
            Map<Long, DictionaryEntry> byId,
            long readAt,
            Map<Offer, List<DictionaryEntry>> offered) {}

    private record Offer(String house, LocalDate on) {}

    Dictionaries(Gate gate, DictionaryStore store, Journal journal, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.houses = houses;
        this.clock = clock;
    }

    /** What is offered to a house on a day, in its order. */
    public List<DictionaryEntry> entries(DictionaryKind kind, String house, LocalDate on) {
        return entries(house, on).stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** All dictionaries of a house on a day, one after the other. */
    public List<DictionaryEntry> entries(String house, LocalDate on) {
        var now = kept();
        return now.offered().computeIfAbsent(new Offer(house, on), _ -> Versions.inForce(now.all(), line(house), on));
    }

    /** The versions with these ids, which may have been closed since; unknown ones are passed over. */
    public List<DictionaryEntry> named(Collection<Long> ids) {
        var byId = kept().byId();
        return ids.stream()
                .map(byId::get)
                .filter(entry -> entry != null)
                .sorted(Comparator.comparing(DictionaryEntry::kind))
                .toList();
    }

    /** All versions of an entry that a house uses, the newest first, the house's own before those above. */
    public List<DictionaryEntry> versions(DictionaryKind kind, String house, String code) {
        List<String> line = line(house);
        return kept().all().stream()
                .filter(entry -> entry.kind() == kind && entry.code().equals(code))
                .filter(entry -> entry.house() == null || line.contains(entry.house()))
                .sorted(Comparator.comparing((DictionaryEntry entry) ->
                                entry.house() == null ? line.size() : line.indexOf(entry.house()))
                        .thenComparing(DictionaryEntry::version, Comparator.reverseOrder()))
                .toList();
    }

    /** Every version of a dictionary's entries, of whatever house: what cases may name. @param code null for all entries */
    public List<DictionaryEntry> everything(DictionaryKind kind, @Nullable String code) {
        return kept().all().stream()
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> code == null || entry.code().equals(code))
                .toList();
    }

    public static boolean mayEdit(Actor actor) {
        return actor.may(Power.ADMINISTER);
    }

    /** A new entry for the actor's house and those below. */
    public Decision<DictionaryEntry> add(Actor actor, Draft draft) {
        var standing = standing(actor, draft.kind(), draft.code());
        return new Objections()
                .and(allowed(actor))
                .and(Versions.check(draft, today()))
                .when(standing.isPresent(), Provision.LAW_P6, "dictionary.refusal.there-already")
                .orGrant(() -> write(actor, draft, false, EntryAdded::new));
    }

    /** The next version of an entry, for the actor's house and those below; what came from above stays as it is there. */
    public Decision<DictionaryEntry> change(Actor actor, Draft draft) {
        var standing = standing(actor, draft.kind(), draft.code());
        return new Objections()
                .and(allowed(actor))
                .and(Versions.check(draft, today()))
                .when(standing.isEmpty(), Provision.LAW_P6, "dictionary.refusal.not-there")
                .orGrant(() -> write(actor, draft, false, after -> new EntryChanged(standing.orElseThrow(), after)));
    }

    /** The entry isn't offered any more to the actor's house and those below. @param from the first day without it */
    public Decision<DictionaryEntry> close(Actor actor, DictionaryKind kind, String code, LocalDate from) {
        var standing = standing(actor, kind, code);
        return new Objections()
                .and(allowed(actor))
                .when(standing.isEmpty(), Provision.LAW_P6, "dictionary.refusal.not-there")
                .when(from.isBefore(today()), Provision.LAW_P6, "dictionary.refusal.past")
                .orGrant(() -> {
                    DictionaryEntry last = standing.orElseThrow();
                    var draft = new Draft(kind, code, last.zh(), last.en(), last.order(), last.least(), from);
                    return write(actor, draft, true, after -> new EntryClosed(last, after));
                });
    }

    /** What was changed in a dictionary by the actor's house and those above, the newest first. */
    public List<DictionaryChange> changes(Actor actor, DictionaryKind kind) {
        return gate.as(
                actor,
                tx -> store.chains(tx, line(actor.houseCode())).stream()
                        .flatMap(chain -> journal.facts(tx, STREAM, chain).stream())
                        .map(fact ->
                                new DictionaryChange(fact.at(), fact.by().name(), DictionaryFacts.read(fact.entry())))
                        .filter(change -> change.fact().after().kind() == kind)
                        .sorted(Comparator.comparing(DictionaryChange::at).reversed())
                        .toList());
    }

    private static Decision<Actor> allowed(Actor actor) {
        return new Objections()
                .when(!mayEdit(actor), Provision.LAW_P6, "dictionary.refusal.no-power")
                .orGrant(() -> actor);
    }

    private Optional<DictionaryEntry> standing(Actor actor, DictionaryKind kind, String code) {
        return entries(kind, actor.houseCode(), today()).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    private DictionaryEntry write(
            Actor actor, Draft draft, boolean closed, Function<DictionaryEntry, DictionaryFact> told) {
        DictionaryEntry written = gate.as(actor, tx -> {
            var chain = store.lock(tx, actor.houseCode());
            DictionaryEntry entry = store.add(tx, actor.houseCode(), draft, closed);
            record(tx, actor, chain, told.apply(entry));
            return entry;
        });
        kept = null;
        return written;
    }

    private void record(DSLContext tx, Actor actor, DictionaryStore.Chain chain, DictionaryFact fact) {
        var stream = new xinqiao.journal.Stream(STREAM, chain.id(), actor.directCustoms());
        var entries = List.of(DictionaryFacts.write(fact));
        store.extend(tx, chain.id(), journal.append(tx, actor, stream, chain.end(), entries, clock.instant()));
    }

    private List<String> line(String house) {
        return Stream.concat(Stream.of(house), houses.ancestors(house).stream().map(House::code))
                .toList();
    }

    private Kept kept() {
        var now = System.nanoTime(); // how long a copy is kept, not a time of law: the settable clock mustn't stop it
        var current = kept;
        if (current == null || now - current.readAt() > KEPT.toNanos()) {
            var all = store.all();
            var byId = all.stream().collect(Collectors.toMap(DictionaryEntry::id, Function.identity()));
            current = new Kept(all, byId, now, new ConcurrentHashMap<>());
            kept = current;
        }
        return current;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
