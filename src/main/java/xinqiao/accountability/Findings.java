package xinqiao.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.accountability.Liability.Subject;
import xinqiao.accountability.LiabilityFact.Found;
import xinqiao.accountability.rules.Breaches;
import xinqiao.accountability.rules.Judging;
import xinqiao.accountability.rules.Judging.Competence;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Reading;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.petition.DueCases;
import xinqiao.petition.DueCases.DueCase;
import xinqiao.petition.DueCases.Running;
import xinqiao.petition.WalledCases;
import xinqiao.petition.WalledCases.Walled;
import xinqiao.routing.DueSendings;
import xinqiao.routing.Sending;

/**
 * Goes round every night and proposes what was missed, for people to judge. The database lets one breach in once: whatever
 * crashes is made up for, and nothing comes twice, set aside or not.
 */
@Component
class Findings {
    private static final Machine TASK = new Machine("liability");
    private static final int BATCH = 200;

    private final Gate gate;
    private final DueCases cases;
    private final DueSendings sendings;
    private final WalledCases walled;
    private final ReadingLog readings;
    private final LiabilityStore store;
    private final Units units;
    private final Houses houses;
    private final Journal journal;
    private final Clock clock;

    Findings(
            Gate gate,
            DueCases cases,
            DueSendings sendings,
            WalledCases walled,
            ReadingLog readings,
            LiabilityStore store,
            Units units,
            Houses houses,
            Journal journal,
            Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.sendings = sendings;
        this.walled = walled;
        this.readings = readings;
        this.store = store;
        this.units = units;
        this.houses = houses;
        this.journal = journal;
        this.clock = clock;
    }

    @Enforces({Provision.KM_36, Provision.KM_37})
    void go() {
        LocalDate today = LocalDate.now(clock);
        for (long after = 0; ; ) {
            long from = after;
            List<DueCase> batch = gate.as(TASK, tx -> {
                var due = cases.until(tx, today, from, BATCH);
                for (DueCase one : due) for (Running term : one.clocks()) missed(tx, one, term, today);
                return due;
            });
            if (batch.size() < BATCH) break;
            after = batch.getLast().petition();
        }
        for (long after = 0; ; ) {
            long from = after;
            List<Sending> batch = gate.as(TASK, tx -> {
                var due = sendings.until(tx, today, from, BATCH);
                for (Sending one : due) if (one.late(today)) missed(tx, one, today);
                return due;
            });
            if (batch.size() < BATCH) break;
            after = batch.getLast().id();
        }
        for (long after = 0; ; ) {
            long from = after;
            List<Reading> batch = gate.as(TASK, tx -> {
                var refused = readings.refusals(tx, from, BATCH);
                for (Reading one : refused) tried(tx, one, today);
                return refused;
            });
            if (batch.size() < BATCH) break;
            after = batch.getLast().id();
        }
    }

    /** KM-36.3, KM-36.4. Telling the petitioner is the house's; an answer is the department's where the case lies. */
    private void missed(DSLContext tx, DueCase one, Running term, LocalDate today) {
        var breach = Breaches.of(term.term(), term.lastDay(), today).orElse(null);
        if (breach == null) return;
        var desk = houses.department(one.department()).orElse(null);
        boolean house =
                breach == Breach.NOTICE_LATE || desk == null || Judging.isTheHouse(desk.kind(), breach.ground());
        Long department = house ? null : (Long) one.department();
        var subject = new Subject(one.petition(), null, term.term(), term.lastDay());
        String report = one.walled() ? one.houseCode() : null;
        propose(tx, one.directCustoms(), breach, one.houseCode(), department, subject, report, today);
    }

    /** KM-36.1, KM-36.4: forwarded or assigned to a house of this system. */
    private void missed(DSLContext tx, Sending one, LocalDate today) {
        String unit = one.to().house();
        if (unit == null) return;
        var breach = Breaches.ofSending(one.receivedOn() != null);
        var subject = new Subject(null, one.id(), null, one.due());
        String sender = one.from().house();
        String report = one.report() ? sender == null ? unit : sender : null;
        propose(tx, one.directCustoms(), breach, unit, null, subject, report, today);
    }

    private void propose(
            DSLContext tx,
            String directCustoms,
            Breach breach,
            String unit,
            @Nullable Long department,
            Subject subject,
            @Nullable String report,
            LocalDate today) {
        var competence = Judging.competent(breach.ground(), unit, department != null, units.superior(unit), report);
        insert(tx, directCustoms, competence, breach, unit, department, Set.of(), subject, null, today);
    }

    /** KM-37.1: somebody tried to get past the wall of a report. */
    @Enforces({Provision.KM_37_1, Provision.KM_21B})
    private void tried(DSLContext tx, Reading one, LocalDate today) {
        Walled report = one.subject().kind().equals("petition")
                ? walled.find(tx, one.subject().id()).orElse(null)
                : null;
        if (report == null) return;
        Department department = houses.postsOf(one.person()).stream()
                .filter(holder -> holder.post().id() == one.post())
                .map(Holder::department)
                .findFirst()
                .orElse(null);
        String[] path = one.housePath().split("/");
        String unit = department == null ? path[path.length - 1] : department.houseCode();
        boolean leader = department != null && department.kind() == DepartmentKind.LEADERSHIP;
        Set<Long> never = new TreeSet<>(report.people());
        never.add(one.person());
        String superior = units.superior(unit);
        var up = Stream.concat(
                        leader && superior != null ? Stream.empty() : Stream.of(houses.get(unit)),
                        houses.ancestors(unit).stream())
                .filter(house -> houses.petitionOffice(house.code()).isPresent())
                .map(this::judging)
                .toList();
        var walls = new Breaches.Walls(never, report.departments(), report.houses());
        String judge = Breaches.judgeOfAttempt(up, walls, report.houseCode());
        insert(
                tx,
                report.directCustoms(),
                new Competence(judge, Judge.SUPERVISION),
                Breach.CONFIDENTIAL,
                unit,
                department == null || leader ? null : (Long) department.id(),
                Set.of(one.person()),
                Subject.of(one.subject().id()),
                one.person(),
                today);
    }

    private Breaches.House judging(House house) {
        return new Breaches.House(
                house.code(),
                units.leaders(house.code()),
                houses.departments(house.code()).stream()
                        .filter(one ->
                                one.kind() == DepartmentKind.LEADERSHIP || one.kind() == DepartmentKind.SUPERVISION)
                        .map(Department::id)
                        .collect(Collectors.toSet()));
    }

    private void insert(
            DSLContext tx,
            String directCustoms,
            Competence competence,
            Breach breach,
            String unit,
            @Nullable Long department,
            Set<Long> people,
            Subject subject,
            @Nullable Long attempt,
            LocalDate today) {
        var one = Liability.begin(
                0,
                directCustoms,
                competence,
                unit,
                department,
                people,
                breach.ground(),
                breach,
                subject,
                today,
                LiabilityState.PROPOSED,
                LiabilityContent.of(""));
        if (store.known(tx, one, attempt)) return;
        var fresh = one.as(store.next(tx));
        if (!store.insert(tx, fresh, attempt, Link.START)) return;
        var fact = new Found(today, breach, subject.term(), subject.dueOn());
        var stream = new xinqiao.journal.Stream(LiabilityStore.STREAM, fresh.id(), directCustoms);
        var entries = List.of(store.entry(fact));
        store.end(tx, fresh.id(), journal.append(tx, TASK, stream, Link.START, entries, clock.instant()));
    }
}
