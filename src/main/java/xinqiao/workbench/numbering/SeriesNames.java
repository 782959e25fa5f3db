package xinqiao.workbench.numbering;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Houses;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;
import xinqiao.web.Ui;

/** What the series of a house's procedures are called: by the letters that take their numbers there. */
@Component
class SeriesNames {
    private final Houses houses;
    private final Profiles profiles;

    SeriesNames(Houses houses, Profiles profiles) {
        this.houses = houses;
        this.profiles = profiles;
    }

    Map<String, String> of(Ui ui, String house) {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        for (WorkKind work : WorkKind.values())
            houses.profile(house, work.name(), ui.today())
                    .flatMap(profiles::procedure)
                    .ifPresent(profile -> name(ui, profile, titles));
        Map<String, String> names = new LinkedHashMap<>();
        titles.forEach((series, all) -> names.put(series, String.join(ui.t("numbering.and"), all)));
        return names;
    }

    private static void name(Ui ui, Procedure profile, Map<String, Set<String>> titles) {
        for (LetterKind kind : LetterKind.values())
            if (profile.letters().containsKey(kind)) {
                var wording = profile.letter(kind);
                titles.computeIfAbsent(wording.series(), _ -> new LinkedHashSet<>())
                        .add(wording.title().in(ui.locale()));
            }
    }
}
