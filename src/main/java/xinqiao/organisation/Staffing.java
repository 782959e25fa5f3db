package xinqiao.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The organisation as administration sees it: also what is closed, ended or not yet in service, and always as it stands
 * in the database at this moment.
 */
@Component
public class Staffing {
    private final StaffingStore store;

    Staffing(StaffingStore store) {
        this.store = store;
    }

    public record HouseFile(House house, boolean inService) {}

    public record DepartmentFile(Department department, boolean open) {}

    /** @param houseCode the house that keeps the file; else that of a post; empty for who has neither */
    public record PersonFile(Person person, String houseCode) {}

    /** @param roleId the role that the post uses; none where its powers were given one by one */
    public record PostFile(Post post, @Nullable Long roleId, Department department, String housePath) {}

    /** Where a page of people begins: after this name and id. */
    public record After(String name, long id) {}

    /** Which people: at or below a path, in words, with or without a post today. */
    public record Wanted(
            String path, String words, @Nullable Long alsoPerson, boolean former) {}

    public Optional<HouseFile> house(String code) {
        return store.house(code);
    }

    /** The houses at or below a path, each directly followed by those below it. */
    public List<HouseFile> houses(String path) {
        return store.houses(path);
    }

    /** What a house tells the public. */
    public Optional<Contacts> contacts(String houseCode) {
        return store.contacts(houseCode);
    }

    public List<DepartmentFile> departments(String houseCode) {
        return store.departments(houseCode);
    }

    public Optional<DepartmentFile> department(long id) {
        return store.department(id);
    }

    public Optional<PersonFile> person(long id) {
        return store.person(id);
    }

    public Optional<Long> personByStaffNo(String staffNo) {
        return store.personByStaffNo(staffNo);
    }

    /** By name; at most so many, beginning after the last one of the page before. */
    public List<Person> people(Wanted wanted, @Nullable After after, int size) {
        return store.people(wanted, after, size);
    }

    public int countPeople(Wanted wanted) {
        return store.countPeople(wanted);
    }

    /** Every post that these people hold or held, the latest first. */
    public Map<Long, List<PostFile>> postsOf(Collection<Long> people) {
        return store.postsOf(people).stream()
                .collect(Collectors.groupingBy(file -> file.post().personId()));
    }

    public List<PostFile> postsOf(long person) {
        return store.postsOf(List.of(person));
    }

    /** Who holds, held or will hold a post in the department. */
    public List<PostFile> postsIn(long departmentId) {
        return store.postsIn(departmentId);
    }

    public Optional<PostFile> post(long id) {
        return store.post(id);
    }

    /** The posts that use a role. */
    public List<PostFile> postsWith(long roleId) {
        return store.postsWith(roleId);
    }

    /** The roles that a house may use, its own and those of the houses above. */
    public List<Role> rolesFor(House house) {
        return store.roles(house.line());
    }

    /** The roles of the houses at or below. */
    public List<Role> rolesBelow(String path) {
        return store.rolesBelow(path);
    }

    public Optional<Role> role(long id) {
        return store.role(id);
    }

    /** What the houses in service have the portal say on that day. */
    public List<Notice> notices(LocalDate day) {
        return store.notices(day);
    }

    public Optional<Notice> notice(String houseCode) {
        return store.notice(houseCode);
    }

    public Optional<Introduction> introduction(String houseCode) {
        return Optional.ofNullable(store.introductions().get(houseCode));
    }

    /** Of every house that has one. */
    public Map<String, Introduction> introductions() {
        return store.introductions();
    }

    /** The procedures that the house was told to follow for a kind of work, the first one first; not those from above. */
    public List<Followed> followed(String houseCode, String kind) {
        return store.followed(houseCode, kind);
    }

    /** The houses that follow, followed or will follow a procedure. */
    public List<String> followersOf(String profileId) {
        return store.followersOf(profileId);
    }

    /** In the order in which the house lists them. */
    public List<BusinessPhone> businessPhones(String houseCode) {
        return store.businessPhones().getOrDefault(houseCode, List.of());
    }

    /** Of every house that has some. */
    public Map<String, List<BusinessPhone>> businessPhones() {
        return store.businessPhones();
    }
}
