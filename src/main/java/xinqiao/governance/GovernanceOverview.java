package xinqiao.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.governance.HouseWork.OpenTask;
import xinqiao.governance.rules.Acting;
import xinqiao.governance.rules.Owing;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;

/** What is owed, open, late and done (组织工作), for one house and for all below a direct customs. */
@Component
public class GovernanceOverview {
    private final Gate gate;
    private final GovernanceBook book;
    private final Appointments appointments;
    private final Houses houses;
    private final GovernanceSettings settings;
    private final Clock clock;

    GovernanceOverview(
            Gate gate,
            GovernanceBook book,
            Appointments appointments,
            Houses houses,
            GovernanceSettings settings,
            Clock clock) {
        this.gate = gate;
        this.book = book;
        this.appointments = appointments;
        this.houses = houses;
        this.settings = settings;
        this.clock = clock;
    }

    /** The houses whose work the actor looks after: the own one, and those below for whoever sees them. */
    @Enforces({Provision.GS_18, Provision.SYS_4})
    public List<House> inSight(Actor actor) {
        if (!Acting.reads(actor)) return List.of();
        House own = houses.get(actor.houseCode());
        if (!Registers.area(actor)) return List.of(own);
        return houses.atOrBelow(own).stream()
                .filter(one -> houses.petitionOffice(one.code()).isPresent())
                .toList();
    }

    /** Of each house in sight. */
    @Enforces({Provision.GS_18, Provision.SYS_4})
    public List<HouseWork> all(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        var inSight = inSight(actor);
        if (inSight.isEmpty()) return List.of();
        // two years: what was owed last year may still be
        var entries = gate.as(
                actor,
                tx -> book.all(tx, GovernanceBook.standing().and(GovernanceBook.openOrSince(today.getYear() - 1))));
        return inSight.stream().map(house -> of(house, entries, today)).toList();
    }

    /** Of the own house alone, for who keeps or leads its work. */
    public Optional<HouseWork> own(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (!Acting.reads(actor)) return Optional.empty();
        var entries = gate.as(
                actor,
                tx -> book.all(
                        tx,
                        GovernanceBook.standing()
                                .and(GovernanceBook.ofHouse(actor.houseCode()))
                                .and(GovernanceBook.openOrSince(today.getYear() - 1))));
        return Optional.of(of(houses.get(actor.houseCode()), entries, today));
    }

    /** How many reports of who is named wait for the actor to keep them on record (备案). */
    @Enforces({Provision.GS_3, Provision.GS_4})
    public long toRecord(Actor actor) {
        if (!Acting.office(actor) || !Registers.area(actor)) return 0;
        var named = GovernanceBook.of(List.of(RegisterKind.LEADER, RegisterKind.OFFICER));
        return gate.as(actor, tx -> book.all(tx, named.and(GovernanceBook.standing()))).stream()
                .filter(one -> one.state() == EntryState.REPORTED && Acting.receives(one, actor))
                .count();
    }

    private HouseWork of(House house, List<RegisterEntry> entries, LocalDate today) {
        var own = entries.stream()
                .filter(one -> one.house().equals(house.code()) || one.about().equals(house.code()))
                .toList();
        Set<Long> gone = own.stream()
                .filter(one -> one.kind().named() && appointments.ended(one))
                .map(RegisterEntry::id)
                .collect(Collectors.toSet());
        boolean direct = house.code().equals(house.directCustoms());
        return new HouseWork(
                house,
                Owing.of(house.code(), direct, own, gone, settings, today),
                tasks(own.stream()
                        .filter(one -> one.house().equals(house.code()))
                        .toList()),
                own.stream()
                        .filter(one -> one.state() == EntryState.DONE && one.year() == today.getYear())
                        .toList());
    }

    private static List<OpenTask> tasks(List<RegisterEntry> entries) {
        List<OpenTask> open = new ArrayList<>();
        for (RegisterEntry one : entries) {
            var tasks = one.content().tasks();
            for (int place = 0; place < tasks.size(); place++)
                if (tasks.get(place).open()) open.add(new OpenTask(one, tasks.get(place), place));
        }
        open.sort(Comparator.comparing(each -> each.task().dueOn()));
        return List.copyOf(open);
    }

    /** What a department has to do: tasks of meetings and plans, questions to the legal department. */
    @Enforces(Provision.SZ_6)
    public List<OpenTask> mine(Actor actor) {
        var entries = gate.as(
                actor,
                tx -> book.all(
                        tx,
                        GovernanceBook.of(List.of(RegisterKind.MEETING, RegisterKind.PLAN, RegisterKind.PROGRAMME))
                                .and(GovernanceBook.inRegister(actor.houseCode()))
                                .and(GovernanceBook.standing())));
        return tasks(entries).stream()
                .filter(one -> one.task().department() != null && one.task().department() == actor.departmentId())
                .filter(one -> Acting.sees(one.entry(), actor))
                .toList();
    }
}
