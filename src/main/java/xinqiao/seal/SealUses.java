package xinqiao.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.SealUseRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.seal.SealFact.SealUsed;
import xinqiao.seal.SealFact.UseAsked;
import xinqiao.seal.SealFact.UseDecided;
import xinqiao.seal.rules.Using;

/** Uses of seals (用印审批、登记): asked for, approved, done, and never without a row in the log. */
@Component
public class SealUses {
    public static final int PAGE = 50;
    private static final int MOST_WAITING = 200;

    private final Gate gate;
    private final UseLog log;
    private final Clock clock;

    SealUses(Gate gate, UseLog log, Clock clock) {
        this.gate = gate;
        this.log = log;
        this.clock = clock;
    }

    /** Whether a post may ask for it. */
    public static boolean asks(Actor actor, OfficialSeal seal) {
        return Using.asks(actor, seal);
    }

    /** Whether its uses are up to them. */
    public static boolean approves(Actor actor, OfficialSeal seal) {
        return Using.approves(actor, seal);
    }

    /** Whether they put it on papers. */
    public static boolean keeps(Actor actor, OfficialSeal seal) {
        return Using.keeps(actor, seal);
    }

    public List<SealUse> waiting(Actor actor, OfficialSeal seal) {
        return gate.as(actor, tx -> log.waiting(tx, seal.id(), MOST_WAITING));
    }

    /** @param before the last use of the page before; null for the first page */
    public List<SealUse> log(Actor actor, OfficialSeal seal, @Nullable Long before) {
        return gate.as(actor, tx -> log.log(tx, seal.id(), before, PAGE));
    }

    /** How many the actor sees, as far as that matters. */
    public int count(Actor actor, OfficialSeal seal, int most) {
        return gate.as(actor, tx -> log.count(tx, seal.id(), most));
    }

    @Enforces(Provision.KM_7)
    public Decision<Long> ask(Actor actor, OfficialSeal seal, String document, String purpose, int copies) {
        return Using.ask(actor, seal, document, purpose, copies, LocalDate.now(clock))
                .map(title -> gate.as(actor, tx -> {
                    var row = new SealUseRecord();
                    row.setSealId(seal.id());
                    row.setHouseCode(actor.houseCode());
                    row.setDirectCustoms(actor.directCustoms());
                    row.setDocument(title);
                    row.setPurpose(purpose.strip());
                    row.setCopies(copies);
                    row.setAskedBy(actor.signature());
                    row.setAskedPerson(actor.personId());
                    row.setAskedAt(UseLog.time(clock.instant()));
                    row.setState(UseState.ASKED.name());
                    var fact = new UseAsked(seal.id(), null, null, copies, actor.signature());
                    return log.insert(tx, actor, row, null, List.of(fact));
                }));
    }

    @Enforces(Provision.KM_7)
    public Decision<UseState> decide(Actor actor, OfficialSeal seal, long use, boolean approved, String reason) {
        return gate.as(actor, tx -> {
            var row = log.lock(tx, use)
                    .filter(one -> one.getSealId() == seal.id())
                    .orElse(null);
            if (row == null) return gone();
            return Using.decide(actor, seal, UseLog.use(row), approved, reason, LocalDate.now(clock))
                    .map(state -> {
                        row.setState(state.name());
                        row.setDecidedBy(actor.signature());
                        row.setDecidedPerson(actor.personId());
                        row.setDecidedAt(UseLog.time(clock.instant()));
                        row.setReason(reason.isBlank() ? null : reason.strip());
                        log.write(tx, actor, row, new UseDecided(approved, actor.signature()));
                        return state;
                    });
        });
    }

    /** The keeper has put the seal on the paper. */
    @Enforces(Provision.KM_7)
    public Decision<UseState> stamped(Actor actor, OfficialSeal seal, long use) {
        return gate.as(actor, tx -> {
            var row = log.lock(tx, use)
                    .filter(one -> one.getSealId() == seal.id())
                    .orElse(null);
            if (row == null) return gone();
            return Using.stamp(actor, seal, UseLog.use(row), LocalDate.now(clock))
                    .map(state -> {
                        row.setState(state.name());
                        row.setUsedBy(actor.signature());
                        row.setUsedAt(UseLog.time(clock.instant()));
                        log.write(tx, actor, row, new SealUsed(seal.id(), null, null, actor.signature()));
                        return state;
                    });
        });
    }

    private static <T> Decision<T> gone() {
        return Decision.refused(Provision.KM_7, "seal.refusal.decided");
    }
}
