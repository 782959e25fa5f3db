package xinqiao.administration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.identity.AccountBook;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Machine;
import xinqiao.organisation.Power;
import xinqiao.organisation.Role;
import xinqiao.organisation.Staffing;

/** A person with a post and an account out of one row; the same row again changes nothing. */
@Component
class SetupPeople {
    private final Staffing staffing;
    private final AccountBook accounts;
    private final AccountOffice office;

    SetupPeople(Staffing staffing, AccountBook accounts, AccountOffice office) {
        this.staffing = staffing;
        this.accounts = accounts;
        this.office = office;
    }

    /** As it stands in the file. @param house code or name; @param role name of a role, else scope and powers count */
    record Row(
            int line,
            String house,
            String department,
            String name,
            String latin,
            String staffNo,
            String login,
            String titleZh,
            String titleEn,
            String role,
            String scope,
            String powers,
            String from) {}

    void load(Loading loading, Row row) {
        var department = department(row);
        if (department.isEmpty()) {
            loading.problems()
                    .add(SetupProblem.of(
                            row.line(), "administration.setup.no-department", row.house(), row.department()));
            return;
        }
        var role = role(row, department.get());
        if (!row.role().isEmpty() && role.isEmpty()) {
            loading.problems().add(SetupProblem.of(row.line(), "administration.setup.no-role", row.role()));
            return;
        }
        var house = department.get().department().houseCode();
        var person = known(row).or(() -> person(loading, row, house));
        person.ifPresent(id -> {
            post(loading, row, id, department.get(), role);
            account(loading, row, id, role);
        });
    }

    Optional<Staffing.DepartmentFile> department(Row row) {
        return staffing.house(row.house())
                .or(() -> staffing.houses("/").stream()
                        .filter(file -> file.house().nameZh().equals(row.house()))
                        .findFirst())
                .flatMap(house -> staffing.departments(house.house().code()).stream()
                        .filter(Staffing.DepartmentFile::open)
                        .filter(file -> file.department().nameZh().equals(row.department())
                                || file.department().nameEn().equals(row.department()))
                        .findFirst());
    }

    private Optional<Role> role(Row row, Staffing.DepartmentFile department) {
        return staffing.house(department.department().houseCode()).stream()
                .flatMap(file -> staffing.rolesFor(file.house()).stream())
                .filter(role -> role.open()
                        && (role.nameZh().equals(row.role()) || role.nameEn().equals(row.role())))
                .findFirst();
    }

    /** The person of the staff number, else of the login; without either nobody can tell. */
    Optional<Long> known(Row row) {
        Optional<Long> numbered = row.staffNo().isEmpty() ? Optional.empty() : staffing.personByStaffNo(row.staffNo());
        return numbered.or(() -> row.login().isEmpty()
                ? Optional.empty()
                : accounts.byLogin(row.login()).map(AccountBook.Line::personId));
    }

    private static Optional<Long> person(Loading loading, Row row, String house) {
        return loading.create(
                        row.line(),
                        Item.PERSON,
                        Map.of("house", house, "name", row.name(), "latin", row.latin(), "staff-no", row.staffNo()))
                .map(Long::valueOf);
    }

    private void post(Loading loading, Row row, long person, Staffing.DepartmentFile department, Optional<Role> role) {
        boolean held = staffing.postsOf(person).stream()
                .anyMatch(file ->
                        file.department().id() == department.department().id()
                                && file.post().titleZh().equals(row.titleZh()));
        if (held) {
            loading.known();
            return;
        }
        var unused = loading.create(
                row.line(),
                Item.POST,
                Map.of(
                        "person", Long.toString(person),
                        "department", Long.toString(department.department().id()),
                        "title-zh", row.titleZh(),
                        "title-en", row.titleEn().isEmpty() ? row.titleZh() : row.titleEn(),
                        "role", role.map(one -> Long.toString(one.id())).orElse(""),
                        "scope", row.scope(),
                        "powers", row.powers(),
                        "from", row.from()));
    }

    /** Administrators get their first password at once, so that somebody can give out those of the others. */
    private void account(Loading loading, Row row, long person, Optional<Role> role) {
        if (row.login().isEmpty() || !accounts.of(person).isEmpty()) return;
        var account = loading.create(
                row.line(),
                Item.ACCOUNT,
                Map.of(
                        "person",
                        Long.toString(person),
                        "login",
                        row.login(),
                        "hash",
                        loading.hash(office::hashOfNothing)));
        Set<Power> powers =
                role.map(Role::powers).orElseGet(() -> new Fields(Map.of("p", row.powers())).some("p", Power.class));
        if (loading.who() instanceof Machine && powers.contains(Power.ADMINISTER))
            account.ifPresent(id -> loading.givePassword(row.line(), id, row.login()));
    }
}
