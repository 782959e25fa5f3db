package xinqiao.petition.rules;

import org.jspecify.annotations.Nullable;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Desk;
import xinqiao.petition.Petition;

/**
 * Where a petition is to go next: a department, and the person there, with what the organisation says of them.
 *
 * @param power what the receiver must be able to do
 * @param able whether the department, or the person named, holds a post with that power
 */
public record Receiver(
        long departmentId, String houseCode, @Nullable Long personId, Power power, boolean able) {
    Desk desk() {
        return new Desk(departmentId, personId);
    }

    /**
     * KM-21b, KM-37.1: the one complained of never gets a report, nor anyone barred; behind the wall a desk is a person.
     */
    @Enforces({Provision.KM_21B, Provision.KM_33A})
    Objections objections(Petition petition) {
        long person = personId == null ? 0 : personId;
        boolean barred = petition.walls().bars(person, departmentId, houseCode);
        boolean report = petition.walls().isProtected();
        return new Objections()
                .when(barred && report, Provision.KM_21B, "petition.refusal.receiver-accused")
                .when(barred && !report, Provision.KM_33A, "petition.refusal.receiver-recused")
                .when(report && personId == null, Provision.KM_21B, "petition.refusal.receiver-not-named")
                .when(
                        !able && houseCode.equals(petition.origin().houseCode()),
                        Provision.KM_8,
                        "petition.refusal.receiver-without-power");
    }
}
