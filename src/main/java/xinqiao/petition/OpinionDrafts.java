package xinqiao.petition;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.petition.rules.Rules;

/** The letter of an opinion that is still a draft, for those who edit or judge it; nothing is issued and no number taken. */
@Component
public class OpinionDrafts {
    private final Gate gate;
    private final PetitionDesk desk;
    private final IssuedLetters letters;
    private final SettingToday settings;
    private final ReadingLog readings;

    OpinionDrafts(Gate gate, PetitionDesk desk, IssuedLetters letters, SettingToday settings, ReadingLog readings) {
        this.gate = gate;
        this.desk = desk;
        this.letters = letters;
        this.settings = settings;
        this.readings = readings;
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
        var setting = settings.of(petition);
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
