package xinqiao.redress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Claimant;
import xinqiao.identity.Gate;
import xinqiao.identity.QueryCode;
import xinqiao.identity.Visitor;
import xinqiao.journal.Journal;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.petition.NotThere;
import xinqiao.redress.rules.Claiming;

/** Reads claims. What a viewer may not see isn't there. */
@Component
public class ClaimDesk {
    private final Gate gate;
    private final ClaimStore store;
    private final ClaimDesks desks;
    private final Journal journal;

    ClaimDesk(Gate gate, ClaimStore store, ClaimDesks desks, Journal journal) {
        this.gate = gate;
        this.store = store;
        this.desks = desks;
        this.journal = journal;
    }

    /** Something that happened. @param by who wrote it down; empty for somebody on the portal */
    public record ClaimEvent(Instant at, String by, ClaimFact fact) {}

    /** A claim with all that belongs to it. @param application its number, where there is one and the viewer sees it */
    public record ClaimFile(
            Claim claim,
            @Nullable String application,
            List<ClaimPaper> papers,
            List<ClaimEvent> history,
            Set<ClaimAct> open) {}

    /** @throws NotThere for what isn't there and for what the actor may not see */
    @Enforces({Provision.SYS_4, Provision.SZ_32})
    public ClaimFile read(Actor actor, long id) {
        return gate.as(actor, tx -> {
            Claim one = store.find(tx, id).orElseThrow(() -> new NotThere(id)).claim();
            return file(tx, one, one.desk() == actor.departmentId(), Claiming.open(one, actor));
        });
    }

    /** The own claim: whoever brought it knows what they said; how it was answered they read once that is served. */
    @Enforces({Provision.SYS_4, Provision.LAW_D8})
    public ClaimFile read(Claimant who) {
        return gate.as(who, tx -> {
            Claim one = store.find(tx, who.claimId())
                    .orElseThrow(() -> new NotThere(who.claimId()))
                    .claim();
            return new ClaimFile(
                    one.servedOn() == null ? one.unanswered() : one,
                    null,
                    store.files(tx, one.id()),
                    List.of(),
                    Set.of());
        });
    }

    /** Names in full at the desk that answers, addresses and numbers masked elsewhere. */
    private ClaimFile file(DSLContext tx, Claim one, boolean full, Set<ClaimAct> open) {
        Long application = one.application();
        return new ClaimFile(
                full ? one : one.masked(),
                application == null ? null : store.application(tx, application).orElse(null),
                store.files(tx, one.id()),
                journal.facts(tx, ClaimStore.STREAM, one.id()).stream()
                        .map(fact -> new ClaimEvent(fact.at(), fact.by().name(), ClaimStore.fact(fact.entry())))
                        .toList(),
                open);
    }

    /** The newest first; one more than asked for tells that there are others. */
    @Enforces(Provision.SYS_4)
    public List<Claim> list(Actor actor, ClaimFilter filter, @Nullable Long before, int size) {
        return gate.as(actor, tx -> store.list(tx, actor, filter, before, size + 1));
    }

    public long count(Actor actor, ClaimFilter filter) {
        return gate.as(actor, tx -> store.count(tx, actor, filter));
    }

    /** The departments that can be asked to look into a record. */
    public List<Department> departments(String house) {
        return desks.departments(house);
    }

    public static boolean takes(Actor actor, ClaimKind kind) {
        return Claiming.takes(actor, kind);
    }

    /** The claim that number and query code open together, or nothing: a wrong code looks like a wrong number. */
    @Enforces(Provision.SYS_4)
    public Optional<Claimant> track(String number, String code) {
        String clean = number.strip();
        return gate.as(new Visitor(), tx -> store.byCode(tx, clean, QueryCode.digest(clean, code)))
                .map(Claimant::new);
    }
}
