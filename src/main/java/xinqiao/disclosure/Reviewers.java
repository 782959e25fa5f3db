package xinqiao.disclosure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.ReviewBody;

/** Who reviews what a house decided (复议机关), as letters name it. */
@Component
public class Reviewers {
    private final Houses houses;

    Reviewers(Houses houses) {
        this.houses = houses;
    }

    /** By which Internet channel it takes applications: as configured, else whichever it makes known, without an address. */
    public Optional<String> channel(DisclosureProfile profile, House house, Locale locale) {
        String known = ResourceBundle.getBundle("i18n/disclosure", locale).getString("disclosure.letter.internet");
        return profile.remedy()
                .channel()
                .map(channel -> channel.in(locale))
                .or(() -> of(profile, house, locale).map(body -> MessageFormat.format(known, body)));
    }

    /** Empty where the procedure leaves it open; a letter that must name it is refused then. */
    public Optional<String> of(DisclosureProfile profile, House house, Locale locale) {
        return switch (profile.remedy().of(house.level()).body()) {
            case ReviewBody.DirectCustoms _ ->
                Optional.of(houses.get(house.directCustoms()).name(locale));
            case ReviewBody.Superior _ ->
                house.parent().map(above -> houses.get(above).name(locale));
            case ReviewBody.Named named -> Optional.of(named.name().in(locale));
            case ReviewBody.Unsettled _ -> Optional.empty();
        };
    }
}
