package xinqiao.workbench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.petition.Desk;
import xinqiao.web.Ui;

/** Names of houses, departments and people in the viewer's language, each looked up once a page. */
public final class Names {
    private static final Pattern BEHALF = Pattern.compile("(.+)（代(.+)）");

    private final Houses houses;
    private final Locale locale;
    private final Map<Long, String> people = new HashMap<>();
    private final Map<String, String> signatures = new HashMap<>();

    public Names(Houses houses, Ui ui) {
        this.houses = houses;
        this.locale = ui.locale();
    }

    /** Looks several people up at once; ids that are null are passed over. */
    @CanIgnoreReturnValue
    public Names knowing(Collection<? extends @Nullable Long> ids) {
        List<Long> unknown = ids.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .filter(id -> !people.containsKey(id))
                .toList();
        houses.people(unknown).forEach((id, person) -> people.put(id, person.name(locale)));
        return this;
    }

    public String house(String code) {
        return houses.find(code).map(house -> house.name(locale)).orElse(code);
    }

    public String department(long id) {
        return houses.department(id).map(one -> one.name(locale)).orElse("");
    }

    /** With its house, where several houses are about. */
    public String departmentOfHouse(long id) {
        return houses.department(id)
                .map((Department one) -> house(one.houseCode()) + " " + one.name(locale))
                .orElse("");
    }

    public String person(long id) {
        if (!people.containsKey(id)) knowing(List.of(id));
        return people.getOrDefault(id, "");
    }

    /** Who has a case: the department, and the person where it is one. */
    public String desk(@Nullable Desk desk) {
        if (desk == null) return "";
        return desk(desk.departmentId(), desk.personId());
    }

    public String desk(@Nullable Long department, @Nullable Long person) {
        if (department == null) return "";
        String name = department(department);
        return person == null ? name : name + " " + person(person);
    }

    /** A name that was written down with an act or a remark, with whom it was done for: 孙明（代魏红）. */
    public String signed(String signature) {
        if (!locale.getLanguage().equals("en")) return signature;
        return signatures.computeIfAbsent(signature, this::inLatin);
    }

    private String inLatin(String signature) {
        var both = BEHALF.matcher(signature);
        if (!both.matches()) return houses.latin(List.of(signature)).getOrDefault(signature, signature);
        var latin = houses.latin(List.of(both.group(1), both.group(2)));
        if (latin.size() < 2) return signature;
        return latin.get(both.group(1)) + " (for " + latin.get(both.group(2)) + ")";
    }

    public String list(Collection<String> names, String comma) {
        return String.join(comma, names);
    }

    public List<String> people(Collection<Long> ids) {
        knowing(ids);
        return ids.stream().map(this::person).flatMap(Stream::of).sorted().toList();
    }
}
