package xinqiao.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.seal.SealBook.Kept;
import xinqiao.seal.SealFact.ChangeAsked;
import xinqiao.seal.SealFact.ChangeDecided;
import xinqiao.seal.SealFact.SealStateSet;
import xinqiao.seal.rules.Keeping;

/**
 * Seals out of use, lost, destroyed, back in use: the office asks, whoever approves the seal's uses decides. A seal that is
 * lost is stopped at once, before anybody has decided.
 */
@Component
public class SealChanges {
    private final Gate gate;
    private final SealBook book;
    private final SealChangeStore store;
    private final Clock clock;

    SealChanges(Gate gate, SealBook book, SealChangeStore store, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.store = store;
        this.clock = clock;
    }

    /** The newest first; for whoever has to do with the seal ({@link SealRegister#find}). */
    public List<SealChange> of(Actor actor, OfficialSeal seal) {
        return gate.as(actor, tx -> store.of(tx, seal.id()));
    }

    /** Whether that change is up to them now. */
    public static boolean decides(Actor actor, OfficialSeal seal, SealChange change) {
        return change.approved() == null && Keeping.decidesChange(actor, seal, change.askedPerson());
    }

    @Enforces(Provision.KM_7)
    public Decision<Long> ask(Actor actor, long seal, SealState to, String reason) {
        return gate.as(actor, tx -> {
            Kept kept = book.lock(tx, seal).orElse(null);
            if (kept == null) return Decision.refused(Provision.KM_7, "seal.refusal.destroyed");
            boolean waits = store.open(tx, seal).isPresent();
            // a lost seal is stopped at once, whatever waits
            if (waits
                    && to == SealState.LOST
                    && kept.seal().state() == SealState.IN_USE
                    && Keeping.change(actor, kept.seal(), to, reason, false) instanceof Granted) {
                var stopped = new SealStateSet(today(), SealState.SUSPENDED, reason.strip());
                var _ = write(tx, actor, kept, stopped, SealState.SUSPENDED);
            }
            return Keeping.change(actor, kept.seal(), to, reason, waits).map(state -> {
                long id = store.insert(tx, actor, seal, state, reason.strip(), clock.instant());
                var asked = new ChangeAsked(today(), state, reason.strip(), actor.signature());
                Kept now = write(tx, actor, kept, asked, kept.seal().state());
                if (state == SealState.LOST && kept.seal().state() == SealState.IN_USE) {
                    var stopped = new SealStateSet(today(), SealState.SUSPENDED, reason.strip());
                    var _ = write(tx, actor, now, stopped, SealState.SUSPENDED);
                }
                return id;
            });
        });
    }

    @Enforces(Provision.KM_7)
    public Decision<SealState> decide(Actor actor, long seal, boolean approved, String words) {
        return gate.as(actor, tx -> {
            Kept kept = book.lock(tx, seal).orElse(null);
            SealChange change = kept == null ? null : store.open(tx, seal).orElse(null);
            if (kept == null || change == null) return Decision.refused(Provision.KM_7, "seal.refusal.decided");
            return Keeping.decideChange(actor, kept.seal(), change.askedPerson(), approved, words)
                    .map(agreed -> {
                        store.decide(tx, change.id(), actor, agreed, words.strip(), clock.instant());
                        SealState was = kept.seal().state();
                        var decided = new ChangeDecided(change.to(), agreed, actor.signature());
                        Kept now = write(tx, actor, kept, decided, was);
                        if (!agreed) return was;
                        var set = new SealStateSet(today(), change.to(), change.reason());
                        var _ = write(tx, actor, now, set, change.to());
                        return change.to();
                    });
        });
    }

    /** A fact, and the state that it leaves the seal in. */
    private Kept write(DSLContext tx, Actor actor, Kept kept, SealFact fact, SealState state) {
        OfficialSeal seal = kept.seal();
        var link = book.append(tx, actor, book.kind(), seal.id(), kept.directCustoms(), kept.link(), fact);
        boolean ends = state == SealState.DESTROYED && !today().isBefore(seal.from());
        book.state(tx, kept, state, ends ? today() : seal.until(), link);
        return new Kept(seal, kept.directCustoms(), link);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
