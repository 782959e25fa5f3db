package xinqiao.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.Term;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.Element;
import xinqiao.catalogue.Limit;
import xinqiao.identity.Viewer;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.PublicationProfile;
import xinqiao.procedure.ReplyRule;
import xinqiao.procedure.WorkKind;
import xinqiao.publication.rules.Periods;
import xinqiao.publication.rules.PublicationClocks;
import xinqiao.publication.rules.Releasing;

/** Which procedure a publication follows, and the periods that run by it. */
@Component
public class PublicationProfiles {
    private static final String NATIONAL = "national-publication";

    private final Profiles profiles;
    private final Houses houses;
    private final Calendars calendars;
    private final CatalogueBook catalogue;
    private final Clock clock;

    PublicationProfiles(Profiles profiles, Houses houses, Calendars calendars, CatalogueBook catalogue, Clock clock) {
        this.profiles = profiles;
        this.houses = houses;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** That of a house today: its own or that of a house above, else the national rules, which hold everywhere. */
    public PublicationProfile ofHouse(String house) {
        LocalDate today = LocalDate.now(clock);
        return houses.profile(house, WorkKind.PUBLICATION.name(), today)
                .map(profiles::publication)
                .orElseGet(() -> profiles.publicationInForce(today).stream()
                        .filter(each -> each.family().equals(NATIONAL))
                        .findFirst()
                        .orElseThrow());
    }

    /** On which grounds a house doesn't make something public, each with its article. */
    public List<ReplyRule> grounds(String house) {
        return disclosure(house).map(Releasing::grounds).orElse(List.of());
    }

    /** By which applications are refused, and so also what isn't made public. */
    Optional<DisclosureProfile> disclosure(String house) {
        return houses.profile(house, WorkKind.DISCLOSURE.name(), LocalDate.now(clock))
                .map(profiles::disclosure);
    }

    /** That which a version keeps. @return null for what was brought in */
    public @Nullable PublicationProfile of(Working one) {
        return one.course().profile().isEmpty()
                ? null
                : profiles.publication(one.course().profile());
    }

    /**
     * The periods that the catalogue sets for its items and for elements of them; where it sets none, that of the procedure
     * holds.
     */
    public Map<String, Term> periods(Viewer viewer, String house) {
        Map<String, Term> terms = new HashMap<>();
        for (CatalogueItem item : catalogue.inForce(viewer, house).items())
            item.terms().stream()
                    .sorted(Comparator.comparing(limit -> limit.element() == null))
                    .forEach(limit -> keep(terms, item, limit));
        return terms;
    }

    private static void keep(Map<String, Term> terms, CatalogueItem item, Limit limit) {
        Periods.term(item.id(), limit).ifPresent(term -> {
            terms.putIfAbsent(key(item.id(), limit.element()), term);
            // the rule of the whole item is that of each element without one
            if (limit.element() == null)
                for (Element element : item.elements())
                    if (item.term(element.no()).equals(Optional.of(limit)))
                        terms.put(key(item.id(), element.no()), term);
        });
    }

    private static String key(String item, @Nullable Integer element) {
        return element == null ? item : item + "." + element;
    }

    /** Every period of a version that began. @param periods of the items, as its house has them */
    public List<PublicationClock> clocks(Working one, Map<String, Term> periods) {
        PublicationProfile profile = of(one);
        if (profile == null) return List.of();
        var course = one.course();
        return PublicationClocks.all(
                new PublicationClocks.Dates(
                        one.formedOn(),
                        course.direct(),
                        course.submittedOn(),
                        course.decidedOn(),
                        one.publishedOn(),
                        Optional.ofNullable(periods.get(
                                key(one.document().item(), one.document().element())))),
                profile,
                calendars.current());
    }
}
