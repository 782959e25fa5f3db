package xinqiao.accountability;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.accountability.Charge.Subject;
import xinqiao.accountability.rules.Breaches;
import xinqiao.accountability.rules.Judging.Competence;
import xinqiao.journal.Reading;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.petition.WalledCases;
import xinqiao.petition.WalledCases.Walled;

/** Attempts to get past the wall of a report: whose they are, and which house judges them without learning of the report. */
@Component
class Intrusions {
    private final WalledCases walled;
    private final FoundBreaches found;
    private final Units units;
    private final Houses houses;

    Intrusions(WalledCases walled, FoundBreaches found, Units units, Houses houses) {
        this.walled = walled;
        this.found = found;
        this.units = units;
        this.houses = houses;
    }

    /** KM-21b: whoever reads the report is no intruder, even where they weren't its reader yet. */
    @Enforces({Provision.KM_37_1, Provision.KM_21B})
    void tried(DSLContext tx, Reading one) {
        if (!one.subject().kind().equals("petition")) return;
        walled.find(tx, one.subject().id())
                .filter(report -> !report.readers().contains(one.person()))
                .ifPresent(report -> propose(tx, one, report));
    }

    private void propose(DSLContext tx, Reading one, Walled report) {
        Department department = houses.postsOf(one.person()).stream()
                .filter(holder -> holder.post().id() == one.post())
                .map(Holder::department)
                .findFirst()
                .orElse(null);
        String[] path = one.housePath().split("/");
        String house = department == null ? path[path.length - 1] : department.houseCode();
        boolean leader = department != null && department.kind() == DepartmentKind.LEADERSHIP;
        var competence = new Competence(judging(one, report, house, leader), Judge.SUPERVISION);
        var unit = new Units.Unit(house, department == null || leader ? null : (Long) department.id());
        var subject = Subject.tried(one.subject().id(), one.person());
        found.propose(tx, Charge.found(report.directCustoms(), competence, unit, Breach.CONFIDENTIAL, subject));
    }

    /** A leader's attempt isn't judged in the own house, where there is one above. */
    private String judging(Reading one, Walled report, String house, boolean leader) {
        Set<Long> never = new TreeSet<>(report.people());
        never.add(one.person());
        boolean own = !leader || units.superior(house) == null;
        var up = Stream.concat(own ? Stream.of(houses.get(house)) : Stream.empty(), houses.ancestors(house).stream())
                .filter(above -> houses.petitionOffice(above.code()).isPresent())
                .map(this::withItsJudges)
                .toList();
        var walls = new Breaches.Walls(never, report.departments(), report.houses());
        return Breaches.judgeOfAttempt(up, walls, report.houseCode());
    }

    private Breaches.House withItsJudges(House house) {
        return new Breaches.House(
                house.code(),
                units.leaders(house.code()),
                houses.departments(house.code()).stream()
                        .filter(one ->
                                one.kind() == DepartmentKind.LEADERSHIP || one.kind() == DepartmentKind.SUPERVISION)
                        .map(Department::id)
                        .collect(Collectors.toSet()));
    }
}
