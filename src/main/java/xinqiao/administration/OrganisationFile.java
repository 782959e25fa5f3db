package xinqiao.administration;

import static xinqiao.law.Provision.SYS_6;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Proposal;
import xinqiao.organisation.Staffing;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profiles;

/**
 * Sets houses, departments, roles, people, posts, accounts, procedures and wording up from one file, all or nothing; what is here already is
 * left as it is, so the file can grow and be loaded again.
 */
@Component
public class OrganisationFile {
    private static final Machine TASK = new Machine("setup");

    private final Administration administration;
    private final Staffing staffing;
    private final Establishment establishment;
    private final SetupProcedures procedures;
    private final Profiles profiles;
    private final Houses houses;
    private final SetupPeople people;
    private final Gate gate;
    private final Clock clock;

    OrganisationFile(
            Administration administration,
            Staffing staffing,
            Establishment establishment,
            SetupProcedures procedures,
            Profiles profiles,
            Houses houses,
            SetupPeople people,
            Gate gate,
            Clock clock) {
        this.administration = administration;
        this.staffing = staffing;
        this.establishment = establishment;
        this.procedures = procedures;
        this.profiles = profiles;
        this.houses = houses;
        this.people = people;
        this.gate = gate;
        this.clock = clock;
    }

    /** @param tried nothing is kept, all is told */
    @Enforces(SYS_6)
    public SetupReport load(String yaml, boolean tried) {
        return load(yaml, tried, name -> Optional.empty());
    }

    /** @param files gives the text of another file that this one names */
    @Enforces(SYS_6)
    SetupReport load(String yaml, boolean tried, Function<String, Optional<String>> files) {
        var loading = new Loading(administration, TASK);
        var file = Outline.of(yaml, loading.problems());
        try {
            boolean kept = loading.keeps(gate, tried, () -> {
                for (var house : file.list("houses")) house(loading, house);
                for (var procedure : file.list("procedures")) procedures.load(loading, procedure, files);
                for (var house : file.list("houses")) {
                    follow(loading, house, house.text("code"));
                    wordings(loading, house);
                    competence(loading, house);
                }
                for (var role : file.list("roles")) role(loading, role);
                for (var house : file.list("houses")) staff(loading, house);
                for (var house : file.list("houses")) service(loading, house);
            });
            return loading.report(kept ? loading.passwords() : Map.of());
        } finally {
            houses.refresh();
            profiles.refresh();
        }
    }

    private void house(Loading loading, Outline house) {
        String code = house.text("code");
        if (staffing.house(code).isPresent()) loading.known();
        else {
            var made = loading.create(
                    house.line(),
                    Item.HOUSE,
                    Map.of(
                            "code", code,
                            "parent", house.text("parent"),
                            "name-zh", house.text("name", "zh"),
                            "name-en", house.text("name", "en"),
                            "mark", house.text("mark")));
            if (made.isEmpty()) return;
        }
        for (var department : house.list("departments")) department(loading, code, department);
        told(loading, house, code);
    }

    private void follow(Loading loading, Outline house, String code) {
        String wanted = house.text("profile");
        if (wanted.isEmpty()) return;
        Optional<Procedure> profile = procedures.profile(wanted);
        if (profile.isEmpty()) {
            loading.problems().add(SetupProblem.of(house.line(), "administration.setup.no-profile", wanted));
            return;
        }
        procedures.publish(loading, house.line(), wanted);
        var from = profile.get().validity().from();
        loading.change(
                house.line(),
                Item.FOLLOWED,
                code,
                Map.of("procedures", FollowedKeeper.lines(staffing, code, profile.get(), from)));
    }

    private static void told(Loading loading, Outline house, String code) {
        house.block("contacts").ifPresent(contacts -> contacts(loading, code, contacts));
        house.block("notice")
                .ifPresent(notice -> loading.change(
                        notice.line(),
                        Item.NOTICE,
                        code,
                        Map.of(
                                "notice-zh", notice.text("zh"),
                                "notice-en", notice.text("en"),
                                "until", notice.text("until"))));
        house.block("introduction")
                .ifPresent(words -> loading.change(
                        words.line(),
                        Item.INTRODUCTION,
                        code,
                        Map.of("introduction-zh", words.text("zh"), "introduction-en", words.text("en"))));
        var phones = house.list("phones");
        if (!phones.isEmpty())
            loading.change(
                    phones.getFirst().line(),
                    Item.PHONES,
                    code,
                    Map.of(
                            "phones",
                            phones.stream()
                                    .map(one -> String.join(
                                            " | ",
                                            one.text("business", "zh"),
                                            one.text("business", "en"),
                                            one.text("phone")))
                                    .collect(Collectors.joining("\n"))));
    }

    /** After the procedures, whose words they replace. */
    private static void wordings(Loading loading, Outline house) {
        for (var one : house.list("wordings")) {
            String key =
                    String.join(":", house.text("code"), one.text("profile"), one.text("letter"), one.text("part"));
            if (!loading.change(
                    one.line(),
                    Item.WORDING,
                    key,
                    Map.of(
                            "words-zh", one.text("words", "zh"),
                            "words-en", one.text("words", "en"),
                            "heading-zh", one.text("heading", "zh"),
                            "heading-en", one.text("heading", "en"))))
                loading.problems().add(SetupProblem.of(one.line(), "administration.setup.no-wording", key));
        }
    }

    /** KM-4: the words of place and of business that tell which house is competent. */
    private void competence(Loading loading, Outline house) {
        String code = house.text("code");
        for (var one : house.list("competence")) {
            var department = staffing.departments(code).stream()
                    .map(Staffing.DepartmentFile::department)
                    .filter(each -> each.nameZh().equals(one.text("department")))
                    .findFirst();
            if (!one.text("department").isEmpty() && department.isEmpty())
                loading.problems()
                        .add(SetupProblem.of(
                                one.line(), "administration.setup.no-department", code, one.text("department")));
            for (String word : one.words("places").split("\\s+"))
                if (word.length() > 1) establishment.competence(code, Proposal.Kind.PLACE, word, null);
            Long id = department.map(each -> (Long) each.id()).orElse(null);
            for (String word : one.words("businesses").split("\\s+"))
                if (word.length() > 1) establishment.competence(code, Proposal.Kind.BUSINESS, word, id);
        }
    }

    private void department(Loading loading, String house, Outline department) {
        String name = department.text("name", "zh");
        boolean known = staffing.departments(house).stream()
                .anyMatch(file -> file.department().nameZh().equals(name));
        if (known) {
            loading.known();
            return;
        }
        var unused = loading.create(
                department.line(),
                Item.DEPARTMENT,
                Map.of(
                        "house",
                        house,
                        "department-kind",
                        department.text("kind"),
                        "name-zh",
                        name,
                        "name-en",
                        department.text("name", "en")));
    }

    private static void disclosure(Outline office, Map<String, String> fields) {
        for (String field : List.of("office", "address"))
            for (String language : List.of("zh", "en"))
                fields.put("disclosure-" + field + "-" + language, office.text(field, language));
        for (String field : List.of("phone", "fax", "email")) fields.put("disclosure-" + field, office.text(field));
        fields.put("report-phone", office.text("report-phone"));
        for (String language : List.of("zh", "en"))
            fields.put("report-address-" + language, office.text("report-address", language));
    }

    private static void contacts(Loading loading, String house, Outline contacts) {
        Map<String, String> fields = new HashMap<>();
        for (String field : List.of("address", "place", "time", "progress"))
            for (String language : List.of("zh", "en"))
                fields.put(field + "-" + language, contacts.text(field, language));
        for (String field : List.of("postal-code", "email", "phone")) fields.put(field, contacts.text(field));
        contacts.block("disclosure").ifPresent(office -> disclosure(office, fields));
        loading.change(contacts.line(), Item.CONTACT, house, fields);
    }

    private void role(Loading loading, Outline role) {
        String house = role.text("house");
        boolean known = staffing.rolesBelow("/").stream()
                .anyMatch(one -> one.houseCode().equals(house) && one.nameZh().equals(role.text("name", "zh")));
        if (known) {
            loading.known();
            return;
        }
        var unused = loading.create(
                role.line(),
                Item.ROLE,
                Map.of(
                        "house", house,
                        "name-zh", role.text("name", "zh"),
                        "name-en", role.text("name", "en"),
                        "scope", role.text("scope"),
                        "powers", role.words("powers")));
    }

    private void staff(Loading loading, Outline house) {
        for (var department : house.list("departments"))
            for (var post : department.list("posts"))
                people.load(
                        loading,
                        new SetupPeople.Row(
                                post.line(),
                                house.text("code"),
                                department.text("name", "zh"),
                                post.text("name"),
                                post.text("latin"),
                                post.text("staff-no"),
                                post.text("login"),
                                post.text("title", "zh"),
                                post.text("title", "en"),
                                post.text("role"),
                                post.text("scope"),
                                post.words("powers"),
                                post.text("from").isEmpty()
                                        ? LocalDate.now(clock).toString()
                                        : post.text("from")));
    }

    /** A house goes into service unless its file says otherwise, when it is complete. */
    private static void service(Loading loading, Outline house) {
        if (house.text("in-service").equals("no")) return;
        loading.change(house.line(), Item.HOUSE, house.text("code"), Map.of("in-service", "yes"));
    }
}
