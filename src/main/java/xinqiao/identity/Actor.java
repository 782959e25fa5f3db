package xinqiao.identity;

import java.util.Set;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;

/** A signed-in person in one of their posts. */
public record Actor(
        long accountId,
        long personId,
        String name,
        long postId,
        String houseCode,
        String housePath,
        String directCustoms,
        long departmentId,
        DepartmentKind departmentKind,
        Scope scope,
        Set<Power> powers)
        implements Viewer {

    public Actor {
        powers = Set.copyOf(powers);
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }
}
