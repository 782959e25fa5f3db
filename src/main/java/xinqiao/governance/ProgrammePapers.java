package xinqiao.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.governance.rules.Acting;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** What the registers of a customs area have of the guide's programme (印发通知第三部分), beside what is published. */
@Component
public class ProgrammePapers {
    private final Gate gate;
    private final GovernanceBook book;

    ProgrammePapers(Gate gate, GovernanceBook book) {
        this.gate = gate;
        this.book = book;
    }

    /** When the direct customs filed its plan; empty where it didn't, or where the actor doesn't read its registers. */
    @Enforces(Provision.GS_T2)
    public Optional<LocalDate> filed(Actor actor) {
        return entries(actor, List.of(RegisterKind.PROGRAMME)).stream()
                .filter(one -> one.house().equals(actor.directCustoms()))
                .flatMap(one -> one.filed().stream())
                .findFirst();
    }

    /** Good cases that were circulated, and brands, of the actor's house and those below. */
    @Enforces(Provision.GS_T4)
    public int broughtOut(Actor actor) {
        return (int) entries(actor, List.of(RegisterKind.EXAMPLE, RegisterKind.BRAND)).stream()
                .filter(one -> one.path().startsWith(actor.housePath()))
                .filter(one -> one.kind() == RegisterKind.BRAND || one.told() != null)
                .count();
    }

    private List<RegisterEntry> entries(Actor actor, List<RegisterKind> kinds) {
        if (!Acting.reads(actor)) return List.of();
        return gate.as(actor, tx -> book.all(tx, GovernanceBook.of(kinds).and(GovernanceBook.standing())));
    }
}
