package xinqiao.petition;

import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.CaseFile.InFull;

/** Closed cases as they go into their files: with nothing masked, read by whoever closes cases, and written down as read. */
@Component
public class WholeCases {
    private final Gate gate;
    private final PetitionDesk desk;
    private final CaseStore cases;
    private final ReadingLog readings;

    WholeCases(Gate gate, PetitionDesk desk, CaseStore cases, ReadingLog readings) {
        this.gate = gate;
        this.desk = desk;
        this.cases = cases;
        this.readings = readings;
    }

    /** A closed case and its people in full. */
    public record Whole(CaseFile file, InFull full) {}

    /** @throws NotThere for what isn't there, is still open, is of another house, or may not be seen or closed by the actor */
    @Enforces({Provision.SYS_3, Provision.SYS_4})
    public Whole read(Actor actor, long id) {
        if (!actor.may(Power.CLOSE)) throw new NotThere(id);
        return gate.byKey(actor, tx -> {
            CaseFile file = desk.file(tx, actor, id)
                    .filter(one -> !one.petition().state().open())
                    .filter(one -> one.petition().origin().houseCode().equals(actor.houseCode()))
                    .orElseThrow(() -> new NotThere(id));
            readings.unmasked(tx, actor, new Subject("petition", id));
            return new Whole(
                    file,
                    new InFull(cases.people(tx, id), cases.text(tx, id).came().reach()));
        });
    }
}
