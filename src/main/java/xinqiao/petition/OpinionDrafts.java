package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.rules.Rules;
import xinqiao.procedure.Profiles;

/** The letter of an opinion that is still a draft, for those who edit or judge it; nothing is issued and no number taken. */
@Component
public class OpinionDrafts {
    private final Gate gate;
    private final PetitionDesk desk;
    private final IssuedLetters letters;
    private final Organisation organisation;
    private final Houses houses;
    private final Profiles profiles;
    private final Calendars calendars;
    private final ReadingLog readings;
    private final Clock clock;

    OpinionDrafts(
            Gate gate,
            PetitionDesk desk,
            IssuedLetters letters,
            Organisation organisation,
            Houses houses,
            Profiles profiles,
            Calendars calendars,
            ReadingLog readings,
            Clock clock) {
        this.gate = gate;
        this.desk = desk;
        this.letters = letters;
        this.organisation = organisation;
        this.houses = houses;
        this.profiles = profiles;
        this.calendars = calendars;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * As masked as the case is shown to the actor.
     *
     * @return empty for what isn't there, what the actor may not see, and whoever has nothing to do with the draft now
     */
    @Enforces({Provision.SYS_3, Provision.SYS_4})
    public Optional<Letter> letter(Actor actor, long id) {
        return gate.as(
                actor,
                tx -> desk.file(tx, actor, id).filter(OpinionDrafts::atHand).flatMap(file -> letter(tx, actor, file)));
    }

    private static boolean atHand(CaseFile file) {
        var open = file.open();
        return open.contains(Act.DRAFT_OPINION) || open.contains(Act.REVIEW_LAW) || open.contains(Act.APPROVE);
    }

    private Optional<Letter> letter(DSLContext tx, Actor actor, CaseFile file) {
        Petition petition = file.petition();
        LocalDate today = LocalDate.now(clock);
        var profile = profiles.get(petition.origin().profileId());
        var roster = houses.roster(petition.origin().houseCode());
        var setting = organisation.setting(petition, roster, List.of(), profile, calendars.current(), today);
        var name = file.people().stream().findFirst().map(PetitionerDetails::name);
        return Rules.drafted(petition, setting).flatMap(ruling -> {
            var order = ruling.letter();
            if (order == null) return Optional.empty();
            if (petition.walls().isProtected()) readings.record(tx, actor, new Subject("petition", petition.id()));
            Decision<Letter> composed =
                    letters.unnumbered(tx, petition.with(ruling.facts()), name.orElse(null), order, setting);
            return composed instanceof Granted<Letter>(Letter whole) ? Optional.of(whole) : Optional.empty();
        });
    }
}
