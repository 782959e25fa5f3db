package xinqiao.workbench.books;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.Department;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.procedure.Profile;

/** The tree of houses, and one of them in detail. @param profile of petitions there today, if one is in force */
public record OrganisationView(
        List<House> tree,
        House house,
        List<Staffed> departments,
        @Nullable Contacts contacts,
        @Nullable Profile profile) {
    /** A department with who holds its posts. */
    public record Staffed(Department department, List<Holder> holders) {}

    public int depth(House one) {
        return one.line().size() - 1;
    }
}
