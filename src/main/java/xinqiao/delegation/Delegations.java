package xinqiao.delegation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.DelegationRecord;
import xinqiao.delegation.rules.Giving;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Post;
import xinqiao.organisation.Power;

/** Giving powers to a colleague for an absence, and taking them back. Both are in the journal. */
@Component
public class Delegations {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Gate gate;
    private final DelegationStore store;
    private final Journal journal;
    private final Houses houses;
    private final Establishment establishment;
    private final Clock clock;

    Delegations(
            Gate gate,
            DelegationStore store,
            Journal journal,
            Houses houses,
            Establishment establishment,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.houses = houses;
        this.establishment = establishment;
        this.clock = clock;
    }

    /** The powers of the actor's post that may be exercised for them. */
    public static Set<Power> delegable(Actor giver) {
        return Giving.delegable(giver.powers());
    }

    /** The colleagues of the house who could act for the giver, each in one post. */
    public List<Holder> colleagues(Actor giver) {
        Map<Long, Holder> all = new LinkedHashMap<>();
        houses.departments(giver.houseCode()).stream()
                .flatMap(department -> houses.holders(department.id()).stream())
                .filter(holder -> holder.person().id() != giver.personId()
                        && holder.post().behalfOf() == null)
                .forEach(holder -> all.putIfAbsent(holder.person().id(), holder));
        return List.copyOf(all.values());
    }

    /** Gives powers of the actor's own post; from the first day on the colleague can choose to act for them. */
    public Decision<Offer> give(Actor giver, Offer offer) {
        return gate.as(giver, tx -> {
            var given =
                    houses.actingFor(giver.postId()).stream().map(Holder::post).toList();
            var decision = Giving.check(giver, offer, houses.postsOf(offer.personId()), given, today());
            if (decision instanceof Granted<Offer>) write(tx, giver, offer);
            return decision;
        });
    }

    private void write(DSLContext tx, Actor giver, Offer offer) {
        Post own = houses.postsOf(giver.personId()).stream()
                .map(Holder::post)
                .filter(post -> post.id() == giver.postId())
                .findFirst()
                .orElseThrow();
        long acting = establishment.post(new Post(
                0,
                offer.personId(),
                own.departmentId(),
                "代行" + own.titleZh(),
                "Acting " + own.titleEn(),
                own.scope(),
                offer.powers(),
                offer.from(),
                offer.until(),
                own.id(),
                false));
        var fact = new DelegationFact.Given(
                own.id(),
                acting,
                offer.personId(),
                new TreeSet<>(offer.powers()),
                offer.from(),
                offer.until(),
                offer.reason().strip());
        Instant now = clock.instant();
        Link end = append(tx, giver, acting, Link.START, fact, now);
        store.insert(tx, acting, giver.directCustoms(), offer.reason().strip(), now, end);
    }

    /** From this moment on nobody acts by it. False if the actor gave none of that number, or it was taken back. */
    public boolean revoke(Actor giver, long id) {
        return gate.as(giver, tx -> {
            Link last = store.lock(tx, id).orElse(null);
            boolean theirs =
                    last != null && given(giver).stream().anyMatch(one -> one.id() == id && one.revocable(today()));
            if (last == null || !theirs) return false;
            Instant now = clock.instant();
            establishment.revokePost(id);
            store.revoke(tx, id, now, append(tx, giver, id, last, new DelegationFact.Revoked(today()), now));
            return true;
        });
    }

    /** What was given of the actor's own post, the newest first. */
    public List<Delegation> given(Actor giver) {
        if (giver.behalf() != null) return List.of();
        var acting = houses.actingFor(giver.postId());
        return gate.as(giver, tx -> {
            var more = store.of(tx, acting.stream().map(one -> one.post().id()).toList());
            return acting.stream()
                    .filter(one -> more.containsKey(one.post().id()))
                    .map(one -> delegation(one, more))
                    .sorted(Comparator.comparing(Delegation::id).reversed())
                    .toList();
        });
    }

    private static Delegation delegation(Holder acting, Map<Long, DelegationRecord> more) {
        DelegationRecord row = Objects.requireNonNull(more.get(acting.post().id()));
        return new Delegation(
                acting,
                row.getReason(),
                row.getGivenAt().toInstant(),
                row.getRevokedAt() == null ? null : row.getRevokedAt().toInstant());
    }

    private Link append(DSLContext tx, Actor giver, long id, Link last, DelegationFact fact, Instant at) {
        var entry = new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
        return journal.append(
                tx, giver, new Stream(DelegationStore.STREAM, id, giver.directCustoms()), last, List.of(entry), at);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
