package xinqiao.disclosure;

import java.util.Set;
import java.util.TreeSet;
import xinqiao.identity.Actor;

/** Who never sees an application: people who stepped aside (回避), departments that must. */
public record Aside(Set<Long> people, Set<Long> departments) {
    public static final Aside NOBODY = new Aside(Set.of(), Set.of());

    public Aside {
        people = Set.copyOf(people);
        departments = Set.copyOf(departments);
    }

    Aside with(long person) {
        Set<Long> all = new TreeSet<>(people);
        all.add(person);
        return new Aside(all, departments);
    }

    Aside without(Set<Long> others) {
        Set<Long> all = new TreeSet<>(departments);
        all.addAll(others);
        return new Aside(people, all);
    }

    /** Whoever acts for somebody who is kept out is kept out too. */
    public boolean bars(Actor actor) {
        var behalf = actor.behalf();
        return people.contains(actor.personId())
                || departments.contains(actor.departmentId())
                || behalf != null && people.contains(behalf.personId());
    }
}
