package xinqiao.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;

/**
 * A signed-in person in one of their posts, or in another's for whom they act.
 *
 * @param reports whether reports (检举控告) exist for them where they are named; a token without the power to read any has
 *     none
 */
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
        Set<Power> powers,
        @Nullable Behalf behalf,
        boolean reports)
        implements Viewer {

    /** For whom somebody acts in an absence (代理). */
    public record Behalf(long personId, String name) {}

    public Actor {
        powers = Set.copyOf(powers);
    }

    /** Whoever acts, and for whom: what one of them wrote or proposed isn't the other's to approve. */
    public Set<Long> selves() {
        return new TreeSet<>(List.of(personId, as()));
    }

    /** The same with no more than these powers; null leaves them as they are. */
    Actor within(@Nullable Set<Power> allowed) {
        if (allowed == null) return this;
        Set<Power> left = powers.stream().filter(allowed::contains).collect(Collectors.toUnmodifiableSet());
        return new Actor(
                accountId,
                personId,
                name,
                postId,
                houseCode,
                housePath,
                directCustoms,
                departmentId,
                departmentKind,
                scope,
                left,
                behalf,
                reports && allowed.contains(Power.READ_REPORTS));
    }

    /** Somebody in a post of their own. */
    public Actor(
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
            Set<Power> powers) {
        this(
                accountId,
                personId,
                name,
                postId,
                houseCode,
                housePath,
                directCustoms,
                departmentId,
                departmentKind,
                scope,
                powers,
                null,
                true);
    }

    /** The name under which something is written down for good: 孙明（代魏红）. */
    public String signature() {
        return behalf == null ? name : name + "（代" + behalf.name() + "）";
    }

    /** The person as whom they act in this post: the own one, or the one for whom they act. */
    public long as() {
        return behalf == null ? personId : behalf.personId();
    }

    /** Whether they lead (关领导), or act for somebody who does. */
    public boolean leads() {
        return may(Power.APPROVE) && departmentKind == DepartmentKind.LEADERSHIP;
    }

    /** Whether what is up to that leader is up to them: the leader, in the own post, or whoever acts for that one. */
    public boolean leads(long leader) {
        return leads() && as() == leader;
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }

    /** Whether people's numbers, addresses and documents are shown in full on request, which is written down. */
    public boolean unmasks() {
        return may(Power.READ_PERSONS);
    }

    /** Of a petition office, where petitions are triaged. */
    public boolean office() {
        return departmentKind == DepartmentKind.PETITION_OFFICE && may(Power.TRIAGE);
    }

    /** Of a supervision department (监察部门), with work to do there: whoever audits in it supervises nobody. */
    public boolean supervises() {
        return departmentKind == DepartmentKind.SUPERVISION && may(Power.HANDLE);
    }

    /** Whether they answer for what their department does. */
    public boolean answersForUnit() {
        return may(Power.HANDLE) || may(Power.REVIEW_LAW) || may(Power.TRIAGE);
    }

    /** What they are by department and powers together, as the policies of the database ask for it. */
    Set<Capacity> capacities() {
        Set<Capacity> all = EnumSet.noneOf(Capacity.class);
        if (office()) all.add(Capacity.OFFICE);
        if (leads()) all.add(Capacity.LEADER);
        if (supervises()) all.add(Capacity.SUPERVISION);
        if (answersForUnit()) all.add(Capacity.UNIT);
        if (may(Power.CHECK_SECRECY)) all.add(Capacity.SECRECY);
        if (may(Power.KEEP_ARCHIVE)) all.add(Capacity.ARCHIVE);
        if (may(Power.PUBLISH) || may(Power.HEAD_DISCLOSURE)) all.add(Capacity.PUBLICITY);
        if (may(Power.ADMINISTER)) all.add(Capacity.ADMINISTRATION);
        return all;
    }

    /** A capacity in which somebody looks; the names stand in policies. */
    enum Capacity {
        OFFICE,
        LEADER,
        SUPERVISION,
        UNIT,
        SECRECY,
        ARCHIVE,
        PUBLICITY,
        ADMINISTRATION
    }

    /** Of that house's petition office. */
    public boolean officeOf(@Nullable String house) {
        return houseCode.equals(house) && office();
    }
}
