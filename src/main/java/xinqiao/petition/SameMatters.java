package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.petition.rules.Challenging;
import xinqiao.procedure.Profiles;

/** What earlier cases of the same matter do to one that was brought again, as far as the actor sees them. */
@Component
class SameMatters {
    private final CaseStore cases;
    private final LinkStore links;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Clock clock;

    SameMatters(CaseStore cases, LinkStore links, Profiles profiles, Calendars calendars, Clock clock) {
        this.cases = cases;
        this.links = links;
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Of the case with that number, else of those that a person found to be the same matter. */
    List<InTheWay> inTheWay(DSLContext tx, Actor actor, Petition petition, @Nullable String number) {
        Stream<Petition> earlier = number != null
                ? named(tx, actor, petition, number).stream()
                : links.earlier(tx, petition.id()).stream()
                        .filter(link -> link.kind() == LinkKind.REPEAT && !link.ended())
                        .flatMap(link -> cases.find(tx, actor, link.earlier()).map(PetitionRow::read).stream());
        return earlier.flatMap(one -> inTheWay(one).stream()).toList();
    }

    /** KM-23.4, KM-31: what a case does to the same matter brought once more. */
    Optional<InTheWay> inTheWay(Petition earlier) {
        var profile = profiles.get(earlier.origin().profileId());
        return Challenging.inTheWay(earlier, profile, calendars.current(), LocalDate.now(clock));
    }

    /** What the clerk named is from then on known to be the same matter (重复信访). */
    void link(DSLContext tx, Actor actor, Petition later, String number) {
        named(tx, actor, later, number)
                .ifPresent(earlier ->
                        links.insert(tx, earlier.origin(), later.origin(), LinkKind.REPEAT, "", clock.instant()));
    }

    private Optional<Petition> named(DSLContext tx, Actor actor, Petition petition, String number) {
        return cases.byNumber(tx, actor, number.strip()).filter(one -> one.id() != petition.id());
    }
}
