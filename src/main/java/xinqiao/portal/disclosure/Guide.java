package xinqiao.portal.disclosure;

import java.util.List;
import java.util.Optional;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.Department;
import xinqiao.organisation.House;
import xinqiao.procedure.DisclosureProfile;

/**
 * How one house takes applications.
 *
 * @param houses all houses to choose from
 * @param post the department whose post hands out the form and takes applications (受理岗位)
 */
public record Guide(
        List<House> houses,
        House house,
        Optional<Department> post,
        Optional<Contacts> contacts,
        DisclosureProfile profile) {}
