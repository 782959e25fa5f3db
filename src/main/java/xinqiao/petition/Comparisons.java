package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.LikeStore.Candidate;
import xinqiao.petition.PetitionFact.TakenBack;
import xinqiao.petition.rules.Again;
import xinqiao.petition.rules.Likeness;
import xinqiao.petition.rules.Likeness.Grade;
import xinqiao.petition.rules.Likeness.Why;

/** What a person found when comparing two cases, and what rests on it. */
@Component
class Comparisons implements PetitionWatch {
    private static final Machine TASK = new Machine("same matter at another house");

    private final Gate gate;
    private final Rarities rarities;
    private final ComparisonStore store;
    private final LikeStore like;
    private final LinkStore links;
    private final CaseStore cases;
    private final Clock clock;

    Comparisons(
            Gate gate,
            Rarities rarities,
            ComparisonStore store,
            LikeStore like,
            LinkStore links,
            CaseStore cases,
            Clock clock) {
        this.gate = gate;
        this.rarities = rarities;
        this.store = store;
        this.like = like;
        this.links = links;
        this.cases = cases;
        this.clock = clock;
    }

    /** The earlier case that a command names, with whether the two have a person in common; nothing if it isn't in sight. */
    Again named(DSLContext tx, Actor actor, Petition petition, String number) {
        var earlier = tx.selectFrom(PETITION)
                .where(PETITION.NUMBER.eq(number.strip()))
                .and(Sight.of(actor))
                .fetchOptional(PetitionRow::read);
        if (earlier.isEmpty()) return Again.NOTHING;
        Set<Why> common = like.samePeople(tx, cases.people(tx, petition.id()))
                .getOrDefault(earlier.get().id(), Set.of());
        return new Again(List.of(earlier.get()), !common.isEmpty(), false);
    }

    /** The earlier cases in sight that were found to be the same matter. */
    Again same(DSLContext tx, Actor actor, Petition petition, boolean elsewhere) {
        var earlier = store.same(tx, petition.id()).stream()
                .flatMap(id -> cases.find(tx, actor, id).stream())
                .map(PetitionRow::read)
                .toList();
        return new Again(earlier, !earlier.isEmpty(), elsewhere);
    }

    /**
     * KM-23.5: whether another house of the same direct customs has accepted the same matter of the same person. It looks
     * beyond the actor's sight, so it tells no more than that there is one, and nothing of what lies behind a wall.
     */
    @Enforces({Provision.KM_23_5, Provision.SYS_4})
    Optional<Origin> elsewhere(Actor actor, long id) {
        var sample = rarities.now();
        return gate.as(TASK, tx -> {
            var found = like.read(tx, TASK, List.of(id));
            if (found.isEmpty()) return Optional.empty();
            Candidate here = found.getFirst();
            var same = like.samePeople(tx, cases.people(tx, id));
            return like.read(tx, TASK, same.keySet()).stream()
                    .filter(one -> accepted(one.petition(), here.petition(), actor))
                    .filter(one ->
                            Likeness.same(same.getOrDefault(one.petition().id(), Set.of())))
                    .filter(one -> sameMatter(Likeness.of(
                            here.said(),
                            one.said(),
                            same.getOrDefault(one.petition().id(), Set.of()),
                            sample.rarity())))
                    .map(one -> one.petition().origin())
                    .findFirst();
        });
    }

    private static boolean sameMatter(Likeness likeness) {
        return likeness.grade() == Grade.SAME_TEXT || likeness.grade() == Grade.LIKELY;
    }

    /** The link is there for whoever sees both ends, and for nobody else. */
    void filed(DSLContext tx, Petition filed, Optional<Origin> elsewhere) {
        elsewhere.ifPresent(other -> links.insert(tx, other, filed.origin(), LinkKind.REPEAT, "", clock.instant()));
    }

    private static boolean accepted(Petition other, Petition here, Actor actor) {
        var walls = other.walls();
        return !other.origin().houseCode().equals(here.origin().houseCode())
                && other.origin().directCustoms().equals(here.origin().directCustoms())
                && other.handling().acceptedOn() != null
                && !here.walls().isProtected()
                && !walls.isProtected()
                && !walls.bars(actor.personId(), actor.departmentId(), actor.houseCode());
    }

    /** Keeps what was found; what was found of the two before doesn't hold any more. @param fact its place in the journal */
    void keep(DSLContext tx, Actor actor, Petition later, Command.Compare command, int fact) {
        Instant now = clock.instant();
        for (Petition earlier : named(tx, actor, later, command.other()).same()) {
            forget(tx, later.id(), earlier.id(), now);
            store.insert(
                    tx,
                    later.origin(),
                    earlier.origin(),
                    command.verdict(),
                    command.why().strip(),
                    fact,
                    now);
            command.verdict().link().ifPresent(kind -> {
                links.insert(
                        tx,
                        earlier.origin(),
                        later.origin(),
                        kind,
                        command.why().strip(),
                        now);
                links.renew(tx, earlier.id(), later.id(), kind);
            });
        }
    }

    private void forget(DSLContext tx, long later, long earlier, Instant at) {
        store.undo(tx, later, earlier, at);
        for (Verdict verdict : Verdict.values())
            verdict.link().ifPresent(kind -> links.end(tx, earlier, later, kind, at));
    }

    @Override
    public void happened(DSLContext tx, Petition after, List<PetitionFact> facts) {
        for (PetitionFact fact : facts)
            if (fact instanceof TakenBack back)
                store.byFact(tx, after.id(), back.seq())
                        .ifPresent(one -> forget(tx, one.petition(), one.other(), clock.instant()));
    }
}
