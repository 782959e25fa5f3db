package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.rules.Desks;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.procedure.Flow.Competence;

/** What applications ask of the organisation: the desks of a house, and who sits there. */
@Component
class DisclosureDesks {
    private final Houses houses;

    DisclosureDesks(Houses houses) {
        this.houses = houses;
    }

    Desks of(Application one, LocalDate today) {
        String house = one.entry().houseCode();
        String direct = one.entry().directCustoms();
        boolean above = one.place().flow() == Competence.DIRECT_CUSTOMS;
        String answers = above ? direct : house;
        return new Desks(
                office(house),
                office(direct),
                houses.legalDepartment(answers).map(Department::id).orElse(null),
                leadership(answers),
                posts(house, direct, today));
    }

    /** 政府信息公开工作机构: as today the office that also works on petitions (KM-7, SZ-5). */
    long office(String house) {
        return houses.petitionOffice(house).orElseThrow().id();
    }

    private long leadership(String house) {
        return houses.departments(house).stream()
                .filter(department -> department.kind() == DepartmentKind.LEADERSHIP)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Holder> posts(String house, String direct, LocalDate today) {
        return Stream.of(house, direct)
                .distinct()
                .flatMap(each -> houses.rosterNow(each).on(today).stream())
                .toList();
    }
}
