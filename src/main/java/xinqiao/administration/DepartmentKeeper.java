package xinqiao.administration;

import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.KM_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.administration.rules.Founding;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Staffing;
import xinqiao.organisation.Staffing.DepartmentFile;
import xinqiao.petition.OpenWork;

/** Departments: one that is closed stays for the cases it once had. */
@Component
class DepartmentKeeper implements Keeper {
    private final Staffing staffing;
    private final Establishment establishment;
    private final Reorganisation reorganisation;
    private final OpenWork work;
    private final Clock clock;

    DepartmentKeeper(
            Staffing staffing, Establishment establishment, Reorganisation reorganisation, OpenWork work, Clock clock) {
        this.staffing = staffing;
        this.establishment = establishment;
        this.reorganisation = reorganisation;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Item item() {
        return Item.DEPARTMENT;
    }

    @Override
    public Optional<Held> find(String key) {
        return new Fields(Map.of("id", key))
                .id("id")
                .flatMap(staffing::department)
                .map(DepartmentKeeper::held);
    }

    private static Held held(DepartmentFile file) {
        var department = file.department();
        return Held.of(
                Item.DEPARTMENT,
                Long.toString(department.id()),
                department.nameZh(),
                department.houseCode(),
                Map.of(
                        "house", department.houseCode(),
                        "department-kind", department.kind().name(),
                        "name-zh", department.nameZh(),
                        "name-en", department.nameEn(),
                        "open", Fields.yesNo(file.open())));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.of(wanted.text("house"));
    }

    @Override
    public Decision<Held> beforehand(Held now, Fields wanted) {
        boolean closes = now.fields().getOrDefault("open", "").equals("yes") && !wanted.yes("open");
        return new Objections()
                .when(
                        closes && work.any(new OpenWork.With.Department(Long.parseLong(now.key()))),
                        KM_8,
                        "administration.refusal.department-has-open-cases")
                .orGrant(() -> now);
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        String house = now == null ? wanted.text("house") : now.houseCode();
        String zh = wanted.text("name-zh");
        String en = wanted.text("name-en");
        var kind = now == null
                ? wanted.one("department-kind", DepartmentKind.class)
                : Optional.of(DepartmentKind.valueOf(now.fields().getOrDefault("department-kind", "")));
        boolean open = now == null || wanted.yes("open");
        var others = staffing.departments(house).stream()
                .filter(file ->
                        now == null || !Long.toString(file.department().id()).equals(now.key()))
                .toList();
        return new Objections()
                .and(Founding.named(zh, en))
                .when(kind.isEmpty(), KM_2, "administration.refusal.no-department-kind")
                .when(
                        others.stream()
                                .anyMatch(file -> file.department().nameZh().equals(zh)),
                        KM_2,
                        "administration.refusal.department-named-so",
                        zh)
                .and(open && kind.isPresent() ? Founding.single(kind.get(), kinds(others)) : Decision.granted(true))
                .and(!open && inService(house) ? Founding.complete(kinds(others)) : Decision.granted(true))
                .when(
                        !open && now != null && isHeld(Long.parseLong(now.key())),
                        KM_2,
                        "administration.refusal.department-has-posts")
                .orGrant(() -> () -> {
                    if (now == null)
                        return Long.toString(establishment
                                .department(house, kind.orElseThrow(), zh, en)
                                .id());
                    reorganisation.department(Long.parseLong(now.key()), zh, en, open);
                    return now.key();
                });
    }

    private static List<DepartmentKind> kinds(List<DepartmentFile> files) {
        return files.stream()
                .filter(DepartmentFile::open)
                .map(file -> file.department().kind())
                .toList();
    }

    private boolean inService(String house) {
        return staffing.house(house).filter(Staffing.HouseFile::inService).isPresent();
    }

    private boolean isHeld(long department) {
        LocalDate today = LocalDate.now(clock);
        return staffing.postsIn(department).stream()
                .anyMatch(file -> file.post().lasts(today));
    }
}
