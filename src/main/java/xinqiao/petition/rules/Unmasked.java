package xinqiao.petition.rules;

import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.organisation.DepartmentKind;
import xinqiao.personal.Masking;
import xinqiao.petition.PetitionerDetails;

/** Whose work needs to know who petitions, and how people look to all others. */
public final class Unmasked {
    private Unmasked() {}

    /** The petition office of the house, the desk that has the case, and who handles it: they know the name. */
    public static boolean name(
            Actor actor,
            String house,
            @Nullable Long deskDepartment,
            @Nullable Long deskPerson,
            @Nullable Long handler) {
        boolean office = actor.departmentKind() == DepartmentKind.PETITION_OFFICE
                && actor.houseCode().equals(house);
        boolean handles = handler != null && handler == actor.personId();
        boolean desk = deskDepartment != null
                && deskDepartment == actor.departmentId()
                && (deskPerson == null || deskPerson == actor.personId());
        return office || handles || desk;
    }

    public static PetitionerDetails masked(PetitionerDetails person, boolean nameKnown) {
        String name = nameKnown ? person.name() : Masking.name(person.name());
        return new PetitionerDetails(
                name == null ? "" : name,
                person.representative(),
                person.documentKind(),
                Masking.document(person.documentNumber()),
                Masking.phone(person.phone()),
                Masking.email(person.email()),
                Masking.address(person.address()),
                nameKnown ? person.organisation() : Masking.organisation(person.organisation()));
    }
}
