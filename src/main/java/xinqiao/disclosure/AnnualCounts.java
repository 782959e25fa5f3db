package xinqiao.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationLists.Page;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Profiles;

/** Counts applications by the rows of the annual report (政府信息公开工作年度报告), and finds those that a number counts. */
@Component
public class AnnualCounts {
    /** A house's report counts all of its applications, also those that whoever writes it may not read. */
    private static final Machine COUNTING = new Machine("annual report");

    private final Gate gate;
    private final AnnualCountStore store;
    private final ApplicationListStore lists;
    private final Profiles profiles;

    AnnualCounts(Gate gate, AnnualCountStore store, ApplicationListStore lists, Profiles profiles) {
        this.gate = gate;
        this.store = store;
        this.lists = lists;
        this.profiles = profiles;
    }

    /** What the houses have received and answered in the year. */
    @Enforces(Provision.LAW_D6)
    public AnnualTable table(Set<String> houses, int year) {
        return gate.as(COUNTING, tx -> store.table(tx, houses, year, counting()));
    }

    /** The same of those that the actor may read. */
    public AnnualTable inSight(Actor actor, Set<String> houses, int year) {
        return gate.as(actor, tx -> store.table(tx, houses, year, counting()));
    }

    /** Review and court cases about the house's applications. */
    @Enforces(Provision.LAW_D6)
    public AnnualContests contests(Set<String> houses, int year) {
        return gate.as(COUNTING, tx -> store.contests(tx, houses, year, counting()));
    }

    public AnnualContests contestsInSight(Actor actor, Set<String> houses, int year) {
        return gate.as(actor, tx -> store.contests(tx, houses, year, counting()));
    }

    /** The applications that such cases are about, as far as the actor may read them. @param end null for the total */
    @Enforces({Provision.LAW_D6, Provision.SYS_4})
    public Page contested(
            Actor actor,
            Set<String> houses,
            int year,
            ContestKind kind,
            AnnualContests.@Nullable End end,
            @Nullable Cursor at,
            int size) {
        return gate.as(
                actor,
                tx -> lists.page(tx, actor, store.contested(houses, year, kind, end, counting()), at, size, false));
    }

    public AnnualFees fees(Set<String> houses, int year) {
        return gate.as(COUNTING, tx -> store.fees(tx, houses, year, counting()));
    }

    /** Those of the houses that have taken applications here by the end of that year. */
    public Set<String> having(Set<String> houses, int year) {
        return gate.as(COUNTING, tx -> store.having(tx, houses, year));
    }

    /** The applications that a number counts, as far as the actor may read them; the newest first. */
    @Enforces({Provision.LAW_D6, Provision.SYS_4})
    public Page cases(Actor actor, AnnualCell cell, @Nullable Cursor at, int size) {
        return gate.as(actor, tx -> lists.page(tx, actor, store.counted(cell, counting()), at, size, false));
    }

    /** Which row counts a reply, and how, by the profile that the application follows. */
    private Counting counting() {
        return Counting.of(profiles.procedures().stream()
                .filter(DisclosureProfile.class::isInstance)
                .map(DisclosureProfile.class::cast)
                .toList());
    }
}
