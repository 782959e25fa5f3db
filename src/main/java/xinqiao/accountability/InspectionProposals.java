package xinqiao.accountability;

import static xinqiao.db.Tables.LIABILITY_PROPOSAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.accountability.Liabilities.Begun;
import xinqiao.accountability.Liabilities.Entry;
import xinqiao.accountability.rules.Proposing;
import xinqiao.governance.Deed;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * From a check of open government to those who decide on liability (依法向有权处理部门提出处理建议, GS-19), and back: each side
 * is linked to the other as far as the viewer sees it.
 */
@Component
public class InspectionProposals {
    private final Gate gate;
    private final Registers registers;
    private final Liabilities liabilities;
    private final LiabilityStore store;
    private final Clock clock;

    InspectionProposals(Gate gate, Registers registers, Liabilities liabilities, LiabilityStore store, Clock clock) {
        this.gate = gate;
        this.registers = registers;
        this.liabilities = liabilities;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What was proposed from a check.
     *
     * @param points the places of the findings
     * @param to the house whose supervision department decides
     * @param liability null for whoever proposed and doesn't judge: what comes of it isn't theirs to know
     */
    public record Proposed(
            List<Integer> points,
            LocalDate on,
            String to,
            @Nullable Liability liability) {
        public Proposed {
            points = List.copyOf(points);
        }
    }

    /** 提出处理建议: a liability case begins, for the supervision department that is competent for the inspected house. */
    @Enforces({Provision.GS_19, Provision.SZ_34})
    public Decision<Entry> propose(Actor actor, NewProposal asked) {
        return gate.as(actor, tx -> {
            RegisterEntry check = registers.find(actor, RegisterKind.INSPECTION, asked.inspection());
            if (!Registers.open(check, actor).contains(Deed.PROPOSE))
                return Decision.refused(Provision.GS_19, "governance.refusal.not-now");
            var before = of(tx, check.id()).stream()
                    .flatMap(one -> one.points().stream())
                    .collect(Collectors.toSet());
            var charged = new NewLiability(asked.ground(), check.about(), null, asked.people(), "", asked.statement());
            return Proposing.propose(asked, check.matter(Inspection.class), before)
                    .flatMap(good -> liabilities.enter(actor, charged, true, check.id()))
                    .map(begun -> keep(tx, actor, asked, begun));
        });
    }

    private Entry keep(DSLContext tx, Actor actor, NewProposal asked, Begun begun) {
        tx.insertInto(LIABILITY_PROPOSAL)
                .set(LIABILITY_PROPOSAL.LIABILITY_ID, begun.id())
                .set(LIABILITY_PROPOSAL.ENTRY_ID, asked.inspection())
                .set(LIABILITY_PROPOSAL.HOUSE_CODE, actor.houseCode())
                .set(LIABILITY_PROPOSAL.DEPARTMENT_ID, actor.departmentId())
                .set(LIABILITY_PROPOSAL.TO_HOUSE, begun.judge())
                .set(LIABILITY_PROPOSAL.POINTS, asked.points().stream().sorted().toArray(Integer[]::new))
                .set(LIABILITY_PROPOSAL.PEOPLE, asked.people().toArray(Long[]::new))
                .set(LIABILITY_PROPOSAL.PROPOSED_ON, LocalDate.now(clock))
                .execute();
        return new Entry(begun.id(), begun.seen());
    }

    /** What was proposed from a check, as far as the actor may know: whoever proposed, and whoever judges. */
    @Enforces({Provision.SYS_4, Provision.GS_19})
    public List<Proposed> of(Actor actor, long inspection) {
        return gate.as(actor, tx -> of(tx, inspection));
    }

    private List<Proposed> of(DSLContext tx, long inspection) {
        return tx.selectFrom(LIABILITY_PROPOSAL)
                .where(LIABILITY_PROPOSAL.ENTRY_ID.eq(inspection))
                .orderBy(LIABILITY_PROPOSAL.LIABILITY_ID)
                .fetch(row -> new Proposed(
                        Arrays.asList(row.getPoints()),
                        row.getProposedOn(),
                        row.getToHouse(),
                        // who gets the bare order learns of no proposal; the policy says so before
                        store.find(tx, row.getLiabilityId())
                                .filter(one -> !one.bare())
                                .orElse(null)));
    }

    /** The checks that liability cases were proposed from, where the actor sees both. */
    Map<Long, RegisterEntry> inspections(Actor actor, DSLContext tx, Collection<Long> liabilities) {
        if (liabilities.isEmpty()) return Map.of();
        Map<Long, Long> from = tx.select(LIABILITY_PROPOSAL.LIABILITY_ID, LIABILITY_PROPOSAL.ENTRY_ID)
                .from(LIABILITY_PROPOSAL)
                .where(LIABILITY_PROPOSAL.LIABILITY_ID.eq(DSL.any(liabilities.toArray(Long[]::new))))
                .fetchMap(LIABILITY_PROPOSAL.LIABILITY_ID, LIABILITY_PROPOSAL.ENTRY_ID);
        Map<Long, RegisterEntry> seen = new HashMap<>();
        for (var check : registers.seen(actor, RegisterKind.INSPECTION, Set.copyOf(from.values())))
            from.forEach((liability, entry) -> {
                if (entry == check.id()) seen.put(liability, check);
            });
        return seen;
    }
}
