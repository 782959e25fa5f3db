package xinqiao.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;

/** What a direct customs needs on its first day, as an organisation file: so that both ways of setting up are one. */
@Component
class FirstHouse {
    private static final List<String> NEEDED = List.of("--code", "--name", "--name-en", "--administrator", "--login");

    private static final String FILE = """
            houses:
            %s  - code: %s
                parent: %s
                name: {zh: %s, en: %s}
                profile: %s
                departments:
                  - {kind: PETITION_OFFICE, name: {zh: 办公室政务公开科, en: "Open Government Section, General Office"}}
                  - {kind: LEGAL, name: {zh: 法规处, en: Legal Affairs Division}}
                  - kind: IT
                    name: {zh: 科技处, en: Technology Division}
                    posts:
                      - name: %s
                        login: %s
                        title: {zh: 系统管理员, en: System Administrator}
                        scope: OWN
                        powers: ADMINISTER SET_CALENDAR
            """;
    private static final String NATIONAL = """
              - code: "0000"
                name: {zh: 海关总署, en: General Administration of Customs}
                in-service: "no"
            """;

    private final Houses houses;
    private final Profiles profiles;

    FirstHouse(Houses houses, Profiles profiles) {
        this.houses = houses;
        this.profiles = profiles;
    }

    /** Nothing, if something needed wasn't given. */
    Optional<String> asFile(Map<String, String> given) {
        if (NEEDED.stream().anyMatch(name -> given.getOrDefault(name, "").isBlank())) return Optional.empty();
        Optional<House> national = houses.tree().stream()
                .filter(house -> house.level() == Level.NATIONAL)
                .findFirst();
        var profile = Optional.ofNullable(given.get("--profile")).orElseGet(this::widest);
        return Optional.of(FILE.formatted(
                national.isPresent() ? "" : NATIONAL,
                quoted(given, "--code"),
                quoted(national.map(House::code).orElse("0000")),
                quoted(given, "--name"),
                quoted(given, "--name-en"),
                quoted(profile),
                quoted(given, "--administrator"),
                quoted(given, "--login")));
    }

    /** The procedure of the national rules, for who says nothing else: the earliest one in force. */
    private String widest() {
        return profiles.all().stream()
                .filter(profile -> profile.kind() == WorkKind.PETITION)
                .min((one, other) ->
                        one.validity().from().compareTo(other.validity().from()))
                .map(Profile::id)
                .orElse("");
    }

    private static String quoted(Map<String, String> given, String name) {
        return quoted(given.getOrDefault(name, ""));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
