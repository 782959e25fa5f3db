package xinqiao.workbench.governance;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.governance.Deed;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.PointFinding;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** What the pages share that go through a check point by point. */
@Component
class GovernancePoints {
    private final Registers registers;
    private final GovernancePages shared;

    GovernancePoints(Registers registers, GovernancePages shared) {
        this.registers = registers;
        this.shared = shared;
    }

    /** The check, where that is open to the actor now; else there is no such page. */
    RegisterEntry open(Actor actor, long entry, Deed deed) {
        var one = registers.find(actor, RegisterKind.INSPECTION, entry);
        if (!Registers.open(one, actor).contains(deed)) throw new Missing();
        return one;
    }

    /** The places of what is to be mended. */
    static List<Integer> places(RegisterEntry one) {
        return one.matter(Inspection.class).open();
    }

    static PointFinding finding(RegisterEntry one, int place) {
        return one.matter(Inspection.class).findings().get(place);
    }

    GovernanceEntryView view(Ui ui, Actor actor, RegisterEntry one, Deed tried, Form form, List<Objection> objections) {
        return new GovernanceEntryView(
                one, false, List.of(), tried, form, objections, List.of(), shared.profile(actor), shared.names(ui));
    }
}
