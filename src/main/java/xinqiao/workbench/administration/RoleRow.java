package xinqiao.workbench.administration;

import xinqiao.organisation.Power;
import xinqiao.organisation.Role;

/** A role in the list. @param house whose it is; @param posts how many use it */
public record RoleRow(Role role, String house, int posts) {
    /** As the words of a field take them. */
    public String powers() {
        return String.join(" ", role.powers().stream().map(Power::name).sorted().toList());
    }
}
