package xinqiao.portal.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.procedure.WorkKind;
import xinqiao.web.Option;

/** The houses that take applications: those that follow a procedure for them and have the office. */
@Component
public class TakingHouses {
    private final Houses houses;
    private final Clock clock;

    TakingHouses(Houses houses, Clock clock) {
        this.houses = houses;
        this.clock = clock;
    }

    List<House> all() {
        LocalDate today = LocalDate.now(clock);
        return houses.tree().stream()
                .filter(house -> houses.petitionOffice(house.code()).isPresent())
                .filter(house -> houses.profile(house.code(), WorkKind.DISCLOSURE.name(), today)
                        .isPresent())
                .toList();
    }

    public boolean takes(String code) {
        return all().stream().anyMatch(house -> house.code().equals(code));
    }

    /** Each under the one above it. */
    public List<Option> options(Locale locale) {
        List<House> all = all();
        int top = all.stream().mapToInt(house -> house.line().size()).min().orElse(0);
        return all.stream()
                .map(house ->
                        new Option(house.code(), "\u3000".repeat(house.line().size() - top) + house.name(locale)))
                .toList();
    }

    String name(String code, Locale locale) {
        return houses.find(code).map(house -> house.name(locale)).orElse("");
    }
}
