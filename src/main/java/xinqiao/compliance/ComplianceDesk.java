package xinqiao.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.PublicChannel;
import xinqiao.compliance.Programme.Progress;
import xinqiao.compliance.rules.Assessing;
import xinqiao.governance.ProgrammePapers;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.publication.DocumentTrace;
import xinqiao.publication.DocumentTraces;

/** What each house has published of what it must, for the house itself and for the customs that supervises it. */
@Component
public class ComplianceDesk {
    private final DocumentTraces traces;
    private final CatalogueBook book;
    private final Calendars calendars;
    private final Houses houses;
    private final ComplianceSettings settings;
    private final AnnualTraces annual;
    private final ShownChannels channels;
    private final Institutions institutions;
    private final ProgrammePapers papers;
    private final Clock clock;

    ComplianceDesk(
            DocumentTraces traces,
            CatalogueBook book,
            Calendars calendars,
            Houses houses,
            ComplianceSettings settings,
            AnnualTraces annual,
            ShownChannels channels,
            Institutions institutions,
            ProgrammePapers papers,
            Clock clock) {
        this.annual = annual;
        this.traces = traces;
        this.book = book;
        this.calendars = calendars;
        this.houses = houses;
        this.settings = settings;
        this.channels = channels;
        this.institutions = institutions;
        this.papers = papers;
        this.clock = clock;
    }

    /** Whether the actor reads how the own house stands: those who publish, the leaders, and whoever supervises it (SZ-33). */
    @Enforces({Provision.GS_6B, Provision.SZ_33})
    public static boolean reads(Actor actor) {
        return actor.supervises()
                || (actor.may(Power.PUBLISH) || actor.may(Power.HEAD_DISCLOSURE) || actor.may(Power.APPROVE))
                        && (actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW);
    }

    /** The houses whose standing the actor sees: the own, and, where it supervises them, those below. */
    public List<House> inSight(Actor actor) {
        if (!reads(actor)) return List.of();
        House own = houses.get(actor.houseCode());
        return actor.supervises() || actor.scope() == Scope.BELOW ? houses.atOrBelow(own) : List.of(own);
    }

    /** All of them. */
    @Enforces({Provision.GS_6B, Provision.SYS_4})
    public List<HouseStanding> area(Actor actor) {
        var seen = inSight(actor);
        if (seen.isEmpty()) return List.of();
        var all = traces(actor.housePath()).stream().collect(Collectors.groupingBy(DocumentTrace::house));
        return seen.stream()
                .map(house -> standing(actor, house, all.getOrDefault(house.code(), List.of())))
                .toList();
    }

    /** One house; nothing where it isn't the actor's to see. */
    @Enforces({Provision.GS_6B, Provision.SYS_4})
    public Optional<HouseStanding> house(Actor actor, String code) {
        return inSight(actor).stream()
                .filter(house -> house.code().equals(code))
                .findFirst()
                .map(house -> standing(
                        actor,
                        house,
                        traces(house.path()).stream()
                                .filter(one -> one.house().equals(code))
                                .toList()));
    }

    /** The library and the annual reports, which have a place of their own. */
    private List<DocumentTrace> traces(String housePath) {
        return Stream.concat(traces.of(housePath).stream(), annual.at(housePath))
                .toList();
    }

    private HouseStanding standing(Actor actor, House house, List<DocumentTrace> of) {
        var now = book.inForce(house.code());
        Map<String, LocalDate> since = book.since(house.code());
        LocalDate today = LocalDate.now(clock);
        Map<String, List<DocumentTrace>> byItem = of.stream().collect(Collectors.groupingBy(DocumentTrace::item));
        Map<String, Set<PublicChannel>> shown = channels.shown(house.code());
        Institution institution = institutions.find(house.code()).orElse(null);
        return new HouseStanding(
                house.code(),
                now.own(house.code()),
                institution,
                now.items().stream()
                        .map(item -> Assessing.item(
                                institution,
                                item,
                                item.publishedBy(house.level()),
                                byItem.getOrDefault(item.id(), List.of()),
                                shown.getOrDefault(item.id(), Set.of()),
                                new Assessing.Frame(
                                        since.get(item.id()),
                                        today,
                                        settings.soonDays(),
                                        calendars.current(),
                                        house.code().equals(actor.houseCode()))))
                        .toList());
    }

    /** The dates of the guide's programme with what the area has reached; empty for whoever supervises no area. */
    @Enforces({Provision.GS_T1, Provision.GS_T2, Provision.GS_T3, Provision.GS_T4})
    public Optional<Programme> programme(Actor actor, List<HouseStanding> area) {
        if (area.isEmpty() || houses.get(actor.houseCode()).level() != Level.DIRECT) return Optional.empty();
        var below = area.stream()
                .filter(one -> houses.get(one.house()).level() == Level.SUBORDINATE)
                .filter(one -> one.institution() == null)
                .toList();
        // GS-2: enterprises and institutions aren't among the houses whose number the programme counts
        int meet = (int) below.stream().filter(HouseStanding::meets).count();
        boolean made = area.stream().anyMatch(one -> one.house().equals(actor.houseCode()) && one.adopted());
        return Optional.of(new Programme(settings.programme().stream()
                .map(one -> switch (one.step()) {
                    case CATALOGUE -> new Progress(one.step(), one.by(), 1, made ? 1 : 0);
                    case PLAN ->
                        new Progress(
                                one.step(), one.by(), 1, papers.filed(actor).isPresent() ? 1 : 0);
                    case EXAMPLES ->
                        new Progress(one.step(), one.by(), Integer.parseInt(one.houses()), papers.broughtOut(actor));
                    case PILOTS, A_THIRD, ALL ->
                        new Progress(one.step(), one.by(), wanted(one.houses(), below.size()), meet);
                })
                .toList()));
    }

    /** "1/3" of them, rounded up, or a number of them. */
    private static int wanted(String houses, int all) {
        String[] part = houses.split("/");
        int of = Integer.parseInt(part[0].strip());
        return part.length == 1 ? Math.min(of, all) : Math.ceilDiv(all * of, Integer.parseInt(part[1].strip()));
    }
}
