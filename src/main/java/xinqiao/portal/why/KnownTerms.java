package xinqiao.portal.why;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermKey;
import xinqiao.procedure.TermRule;
import xinqiao.web.Option;

/** The terms that the profiles name, as something to choose from: "kunming-petition-2023/notice". */
@Component
class KnownTerms {
    private final Profiles profiles;
    private final Clock clock;

    KnownTerms(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    Optional<TermRule> find(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) return Optional.empty();
        return profiles.procedure(name.substring(0, slash))
                .flatMap(profile -> TermKey.of(name.substring(slash + 1)).flatMap(profile::findTerm));
    }

    /** Of the profiles in force today, in the order of a case. */
    List<Option> options(Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return profiles.procedures().stream()
                .filter(profile -> profile.validity().covers(today))
                .flatMap(profile -> of(profile, locale).stream())
                .toList();
    }

    private static List<Option> of(Procedure profile, Locale locale) {
        String separator = locale.getLanguage().equals("en") ? ", " : "，";
        return Arrays.stream(TermKey.values())
                .filter(key -> !key.internal())
                .flatMap(key -> profile.findTerm(key).stream())
                .map(rule -> new Option(
                        profile.id() + "/" + rule.key().key(),
                        profile.title().in(locale) + " · " + rule.name().in(locale) + separator + rule.words(locale)))
                .toList();
    }
}
