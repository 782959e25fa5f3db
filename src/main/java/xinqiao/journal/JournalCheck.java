package xinqiao.journal;

import static xinqiao.law.Provision.SYS_3;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;

/**
 * Reads the whole journal, in batches, and says what is wrong with it. It may run while others write: what is written
 * meanwhile is left to the next check.
 */
@Component
public class JournalCheck {
    private final FactStore facts;
    private final SealStore seals;
    private final List<StreamHeads> owners;
    private final Gate gate;

    JournalCheck(FactStore facts, SealStore seals, ObjectProvider<StreamHeads> owners, Gate gate) {
        this.facts = facts;
        this.seals = seals;
        this.owners = owners.stream().toList();
        this.gate = gate;
    }

    /** Everything found: broken chains, chains that don't end where their owner says, seals that don't fit. */
    @Enforces(SYS_3)
    public List<Problem> problems() {
        var problems = new Problems();
        var heads = new HeadCheck(owners, gate, facts, problems);
        new ChainCheck(facts, gate, problems).run(heads);
        heads.finish();
        new SealCheck(seals, gate, problems).run();
        return problems.list();
    }
}
