package xinqiao.petition;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.petition.rules.Answer;
import xinqiao.petition.rules.Said;
import xinqiao.procedure.Profiles;

/** Asks the record what a command wants to know, in the transaction that judges it and with the actor's sight. */
@Component
class Asking {
    private final CaseStore cases;
    private final History history;
    private final Organisation organisation;
    private final SameMatters matters;
    private final Comparisons comparisons;
    private final TakeBackTime takeBackTime;
    private final ReviewBodies bodies;
    private final Profiles profiles;

    Asking(
            CaseStore cases,
            History history,
            Organisation organisation,
            SameMatters matters,
            Comparisons comparisons,
            TakeBackTime takeBackTime,
            ReviewBodies bodies,
            Profiles profiles) {
        this.cases = cases;
        this.history = history;
        this.organisation = organisation;
        this.matters = matters;
        this.comparisons = comparisons;
        this.takeBackTime = takeBackTime;
        this.bodies = bodies;
        this.profiles = profiles;
    }

    /** @param elsewhere whether another house has the same matter, as was found before the gate opened for the actor */
    List<Answer> answers(DSLContext tx, Actor actor, Petition petition, Command command, boolean elsewhere) {
        return command.asks().stream()
                .map(question -> answer(tx, actor, petition, question, elsewhere))
                .toList();
    }

    private Answer answer(DSLContext tx, Actor actor, Petition petition, Question question, boolean elsewhere) {
        return switch (question) {
            case Question.HandedIn _ -> said(tx, petition);
            case Question.Obstacles(var number) -> new Answer.Obstacles(matters.inTheWay(tx, actor, petition, number));
            case Question.Earlier(var number) -> comparisons.named(tx, actor, petition, number);
            case Question.SameMatter _ -> comparisons.same(tx, actor, petition, elsewhere);
            case Question.FirstTime _ -> {
                var text = cases.text(tx, petition.id());
                yield new Answer.FirstTime(text.repeat(), text.came().assigned());
            }
            case Question.LastAct _ -> takeBackTime.latest(history.of(tx, petition.id()));
            case Question.Reviewer _ ->
                new Answer.Reviewer(
                        bodies.here(petition, profiles.get(petition.origin().profileId())));
        };
    }

    private Said said(DSLContext tx, Petition petition) {
        var handedIn = cases.handedIn(tx, petition.id());
        return new Said(
                String.join("；", handedIn.accused()),
                organisation.namedIn(petition.origin().houseCode(), handedIn.accused()),
                handedIn.files());
    }
}
