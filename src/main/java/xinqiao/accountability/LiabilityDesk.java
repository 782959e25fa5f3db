package xinqiao.accountability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.accountability.LiabilityDesk.About.What;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.accountability.rules.Judging;
import xinqiao.catalogue.Words;
import xinqiao.compliance.OverdueItems;
import xinqiao.disclosure.AmissApplications;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Journal;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.redress.AmissClaims;
import xinqiao.routing.SendingDesk;

/** Reads the register of liability cases. What a viewer may not see isn't there. */
@Component
public class LiabilityDesk {
    private static final int MOST = 20;

    private final Gate gate;
    private final LiabilityStore store;
    private final SendingDesk sendings;
    private final AmissApplications applications;
    private final AmissClaims claims;
    private final OverdueItems items;
    private final InspectionProposals proposals;
    private final CorrectionOrders orders;
    private final Journal journal;
    private final Clock clock;

    LiabilityDesk(
            Gate gate,
            LiabilityStore store,
            SendingDesk sendings,
            AmissApplications applications,
            AmissClaims claims,
            OverdueItems items,
            InspectionProposals proposals,
            CorrectionOrders orders,
            Journal journal,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.sendings = sendings;
        this.applications = applications;
        this.claims = claims;
        this.items = items;
        this.proposals = proposals;
        this.orders = orders;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A liability case with all that belongs to it.
     *
     * @param about the petition or application, where there is one and the viewer sees it
     * @param sending likewise
     * @param answerBy the last day that an order of today would set; null where the procedure configures no period
     */
    public record LiabilityFile(
            Liability liability,
            @Nullable About about,
            @Nullable Long sending,
            @Nullable LocalDate answerBy,
            List<LiabilityEvent> history,
            Set<LiabilityAct> open) {}

    /**
     * What it is about.
     *
     * @param id of the case; 0 for an item of the catalogue of the unit's house
     * @param title empty for a complaint: what is complained of is read there
     */
    public record About(What what, long id, String number, Words title) {
        public enum What {
            PETITION,
            APPLICATION,
            /** 投诉举报、更正申请 */
            CLAIM,
            /** 应当公开的事项 */
            ITEM,
            /** 政务公开检查 */
            INSPECTION
        }
    }

    /** Something that happened, and who wrote it down. */
    public record LiabilityEvent(Instant at, String by, LiabilityFact fact) {}

    /** @throws NotThere for what isn't there and for what the actor may not see */
    @Enforces({Provision.SYS_4, Provision.KM_36, Provision.KM_37})
    public LiabilityFile read(Actor actor, long id) {
        return gate.as(actor, tx -> {
            Liability one = store.find(tx, id).orElseThrow(() -> new NotThere(id));
            return new LiabilityFile(
                    one,
                    about(actor, tx, List.of(one)).get(id),
                    one.sending() != null && sendings.there(actor, one.sending()) ? one.sending() : null,
                    orders.answerBy(one.house()).orElse(null),
                    journal.facts(tx, LiabilityStore.STREAM, id).stream()
                            .map(fact -> new LiabilityEvent(fact.at(), fact.by().name(), store.fact(fact.entry())))
                            .toList(),
                    Judging.open(one, actor, today()));
        });
    }

    /** The newest first; one more than asked for tells that there are others. */
    @Enforces(Provision.SYS_4)
    public List<Liability> list(Actor actor, LiabilityFilter filter, @Nullable Long before, int size) {
        return gate.as(actor, tx -> store.list(tx, actor, filter, today(), before, size + 1));
    }

    /** What they are about, by the ids of the liability cases; what the actor doesn't see isn't among it. */
    @Enforces({Provision.SYS_4, Provision.KM_21B})
    public Map<Long, About> about(Actor actor, List<Liability> some) {
        return gate.as(actor, tx -> about(actor, tx, some));
    }

    private Map<Long, About> about(Actor actor, DSLContext tx, List<Liability> some) {
        Map<Long, About> found = aboutItems(actor, some, about(tx, some));
        var ids = some.stream().filter(one -> !one.bare()).map(Liability::id).toList();
        proposals
                .inspections(actor, tx, ids)
                .forEach((id, check) -> found.putIfAbsent(
                        id, new About(What.INSPECTION, check.id(), "", new Words(check.title(), ""))));
        return found;
    }

    private Map<Long, About> about(DSLContext tx, List<Liability> some) {
        Map<Long, Long> petitions = new HashMap<>();
        for (Liability one : some) if (one.petition() != null) petitions.put(one.id(), one.petition());
        var seen = store.petitions(tx, Set.copyOf(petitions.values())).stream()
                .collect(Collectors.toMap(
                        LiabilityStore.Case::id,
                        found -> new About(What.PETITION, found.id(), found.number(), new Words(found.title(), ""))));
        petitions.values().retainAll(seen.keySet());
        Map<Long, About> found = new HashMap<>();
        petitions.forEach((liability, petition) -> found.put(liability, Objects.requireNonNull(seen.get(petition))));
        aboutApplications(tx, some, found);
        aboutClaims(tx, some, found);
        return found;
    }

    private void aboutClaims(DSLContext tx, List<Liability> some, Map<Long, About> found) {
        var seen =
                claims
                        .named(
                                tx,
                                some.stream()
                                        .map(Liability::claim)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(AmissClaims.Named::id, one -> one));
        for (Liability one : some) {
            var named = one.claim() == null ? null : seen.get(one.claim());
            if (named != null) found.put(one.id(), new About(What.CLAIM, named.id(), named.number(), Words.NONE));
        }
    }

    /** What everybody can read: which items a house publishes. */
    private Map<Long, About> aboutItems(Actor actor, List<Liability> some, Map<Long, About> found) {
        for (Liability one : some) {
            String item = one.item();
            if (item != null)
                items.named(actor, one.unitHouse(), item)
                        .ifPresent(each -> found.put(one.id(), new About(What.ITEM, 0, item, each.second())));
        }
        return found;
    }

    private void aboutApplications(DSLContext tx, List<Liability> some, Map<Long, About> found) {
        var seen = applications
                .named(
                        tx,
                        some.stream()
                                .map(Liability::application)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(AmissApplications.Named::id, one -> one));
        for (Liability one : some) {
            var named = one.application() == null ? null : seen.get(one.application());
            if (named != null)
                found.put(
                        one.id(),
                        new About(What.APPLICATION, named.id(), named.number(), new Words(named.title(), "")));
        }
    }

    /** SZ-34: what came of an application, as far as the actor may know; whose it is to judge, and who was ordered. */
    @Enforces({Provision.SYS_4, Provision.SZ_34})
    public List<Liability> ofApplication(Actor actor, long application) {
        return gate.as(
                actor,
                tx -> store.ofApplication(tx, application, MOST).stream()
                        // who gets the bare order isn't told what it is about
                        .filter(one -> !one.bare())
                        .toList());
    }

    /** How many wait for the actor. @param late only those past the day of the answer */
    public long waiting(Actor actor, boolean late) {
        return gate.as(
                actor,
                tx -> late
                        ? store.late(tx, actor, today())
                        : store.count(tx, actor, LiabilityFilter.of(Box.MINE), today()));
    }

    /** Whether the actor may judge this one now, one by one or among many. */
    public static boolean judges(Liability one, Actor actor, LocalDate today) {
        return Judging.open(one, actor, today).contains(LiabilityAct.OPEN);
    }

    /** Whether the actor may enter what they saw. */
    public static boolean enters(Actor actor) {
        return Judging.enters(actor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
